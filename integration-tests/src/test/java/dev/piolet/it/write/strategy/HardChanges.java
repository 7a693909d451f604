package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.HardCases.rows;
import static dev.piolet.it.write.strategy.HardCases.simple;
import static dev.piolet.it.write.strategy.HardCases.trigger;
import static dev.piolet.it.write.strategy.PairTable.PAIR;
import static dev.piolet.it.write.strategy.RichTable.RICH;
import static dev.piolet.it.write.strategy.SimpleTable.SIMPLE;
import static dev.piolet.query.Sql.onConflict;

import dev.piolet.internal.write.Writer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The hard cases of updates, upserts, deletions and refreshes. */
final class HardChanges {
  private HardChanges() {}

  private static List<Simple> keyed() {
    return rows(9, i -> Simple.of(i + 1L, i, "name " + i));
  }

  private static List<Simple> renamed() {
    return rows(9, i -> Simple.of(9L - i, i, "other " + i));
  }

  private static List<Pair> pairs() {
    return rows(9, i -> new Pair(i, "b" + i, "name " + i));
  }

  private static Supplier<List<Rich>> rich(boolean full) {
    return () -> rows(9, i -> (full ? Rich.full(i) : Rich.empty(i)).id(i + 1L));
  }

  static Stream<Case<?>> all() {
    return Stream.of(
        Case.change("update", SIMPLE, HardChanges::keyed, HardChanges::renamed, Writer::update),
        Case.change("update of every column", RICH, rich(false), rich(true), Writer::update),
        Case.change("update to NULL", RICH, rich(true), rich(false), Writer::update),
        Case.change(
            "update of a key of two columns",
            PAIR,
            HardChanges::pairs,
            () -> rows(9, i -> new Pair(i, "b" + i, null)),
            Writer::update),
        Case.change(
            "update of a row that is not there",
            SIMPLE,
            HardChanges::keyed,
            () -> rows(9, i -> Simple.of(i == 5 ? 99 : i + 1L, i, "other " + i)),
            Writer::update),
        Case.change(
            "update to a name that is there",
            SIMPLE,
            () -> rows(9, i -> Simple.of(i + 1L, i, "name " + i)),
            () -> rows(4, i -> Simple.of(i + 1L, i, i == 2 ? "name 7" : "other " + i)),
            Writer::update),
        Case.change(
                "update that a trigger drops",
                SIMPLE,
                HardChanges::keyed,
                HardChanges::renamed,
                Writer::update)
            .after(
                trigger(
                    "IF TG_OP = 'UPDATE' AND NEW.place = 4 THEN RETURN NULL; END IF; RETURN NEW;")),
        Case.change(
            "update of a row twice",
            SIMPLE,
            HardChanges::keyed,
            () -> List.of(Simple.of(1L, 1, "first"), Simple.of(1L, 2, "second")),
            Writer::update),
        Case.change(
            "delete",
            SIMPLE,
            HardChanges::keyed,
            () -> HardChanges.keyed().subList(2, 7),
            Writer::delete),
        Case.change(
            "delete of a key of two columns",
            PAIR,
            HardChanges::pairs,
            () -> HardChanges.pairs().subList(2, 7),
            Writer::delete),
        Case.change(
                "upsert",
                SIMPLE,
                () -> HardChanges.keyed().subList(0, 5),
                () -> rows(9, i -> Simple.of(100 + i, "name " + i)),
                (writer, table, rows) -> writer.upsert(rows, onConflict(SIMPLE.name).doUpdateAll()))
            .varying("id"),
        Case.change(
            "upsert of what is not there",
            SIMPLE,
            () -> HardChanges.keyed().subList(0, 5),
            () -> rows(9, i -> Simple.of(i + 50L, 100 + i, "name " + i)),
            (writer, table, rows) -> writer.upsert(rows, onConflict(SIMPLE.name).doNothing())),
        Case.change(
            "upsert of every column",
            RICH,
            () -> rich(true).get().subList(0, 5),
            rich(false),
            (writer, table, rows) -> writer.upsert(rows, onConflict(RICH.id).doUpdateAll())),
        Case.change("refresh", SIMPLE, HardChanges::keyed, HardChanges::renamed, Writer::refresh),
        Case.change(
            "refresh of a key of two columns",
            PAIR,
            HardChanges::pairs,
            () -> rows(9, i -> new Pair(8 - i, "b" + (8 - i), null)),
            Writer::refresh),
        Case.change("insert after rows", SIMPLE, () -> List.of(), () -> simple(9), Writer::insert));
  }
}
