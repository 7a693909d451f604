package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.HardCases.rows;
import static dev.piolet.it.write.strategy.MadeTable.MADE;
import static dev.piolet.it.write.strategy.MarkedTable.MARKED;
import static dev.piolet.query.Sql.onConflict;

import dev.piolet.internal.write.Writer;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The hard cases of rows with versions that are marked as deleted, and of tracked classes. */
final class HardModels {
  private HardModels() {}

  static Stream<Case<?>> all() {
    return Stream.concat(marked(), tracked());
  }

  private static Made made(int i) {
    Made made = Made.of(i, "s" + i, i);
    made.id = new UUID(7, i);
    made.gone = i == 3;
    return made;
  }

  /** The row in another state; that of the marked one takes its mark away. */
  private static Made changed(int i) {
    Made made = made(i);
    made.state = "other " + i;
    made.rank = i % 2 == 0 ? null : -i;
    made.gone = false;
    return made;
  }

  private static Made outdated(int i) {
    Made made = changed(i);
    made.version = i == 5 ? 1 : 0;
    return made;
  }

  private static Made unmarked(int i) {
    return changed(i < 3 ? i : i + 1);
  }

  /** Rows that are marked as deleted are compared too; there are nine, of which the fourth is. */
  private static Case<Made> made(
      String name, int count, IntFunction<Made> row, BiFunction<Writer, List<Made>, Object> write) {
    return Case.change(
            name,
            MADE.withDeleted(),
            () -> rows(9, HardModels::made),
            () -> rows(count, row),
            (writer, table, models) -> write.apply(writer, models))
        .varying("created", "updated");
  }

  private static Stream<Case<?>> marked() {
    BiFunction<Writer, List<Made>, Object> update = (writer, rows) -> writer.update(rows);
    BiFunction<Writer, List<Made>, Object> delete = (writer, rows) -> writer.delete(rows);
    BiFunction<Writer, List<Made>, Object> upsert =
        (writer, rows) -> writer.upsert(rows, onConflict(MADE.id).doUpdateAll());
    BiFunction<Writer, List<Made>, Object> refresh = Writer::refresh;
    BiFunction<Writer, List<Made>, Object> unmarking =
        (writer, rows) -> writer.update(MADE.withDeleted(), rows);
    return Stream.of(
        made("update of what is marked", 8, HardModels::changed, update),
        made("update that takes a mark away", 8, HardModels::changed, unmarking),
        made("models after an update", 8, HardModels::changed, given(unmarking)),
        made("update of another version", 8, HardModels::outdated, update),
        made("deletion by marks", 7, HardModels::unmarked, delete),
        made("models after a deletion by marks", 7, HardModels::unmarked, given(delete)),
        made("deletion of what is marked", 8, HardModels::changed, delete),
        made("deletion of another version", 8, HardModels::outdated, delete),
        made("upsert of what is marked", 12, HardModels::changed, upsert),
        made(
            "upsert of what is not there, even marked",
            12,
            HardModels::changed,
            (writer, rows) -> writer.upsert(rows, onConflict(MADE.id).doNothing())),
        made("refresh of what is not marked", 7, HardModels::unmarked, refresh),
        made("refresh of what is marked", 8, HardModels::changed, refresh));
  }

  private static <M> BiFunction<Writer, List<M>, Object> given(
      BiFunction<Writer, List<M>, Object> write) {
    return (writer, rows) -> {
      Object unused = write.apply(writer, rows);
      return rows;
    };
  }

  /** What is done with nine models that this writer has inserted, and that have changed since. */
  private static Case<Marked> tracked(String name, BiFunction<Writer, List<Marked>, Object> write) {
    return Case.change(
        name,
        MARKED,
        List::of,
        () -> rows(9, i -> Marked.of(i, "name " + i)),
        (writer, table, rows) -> {
          writer.insert(rows);
          for (Marked row : rows) {
            row.place += row.place % 2 == 0 ? 100 : 0;
            row.name += row.name.hashCode() % 3 == 0 ? "!" : "";
          }
          return write.apply(writer, rows);
        });
  }

  private static Stream<Case<?>> tracked() {
    BiFunction<Writer, List<Marked>, Object> update = (writer, rows) -> writer.update(rows);
    return Stream.of(
        tracked("update of what has changed", update),
        tracked("tracked models after an update", given(update)),
        tracked(
            "update of keys",
            (writer, rows) -> {
              rows.forEach(row -> row.id = 50 - id(row));
              return writer.updateWithKeys(rows);
            }),
        tracked(
            "update of keys that have changed",
            (writer, rows) -> {
              rows.forEach(row -> row.id = 50 - id(row));
              return writer.update(rows);
            }),
        tracked("update of what has not changed since the last one", twice(given(update), update)),
        tracked("update after a refresh", twice(Writer::refresh, update)),
        tracked("refresh over changes", Writer::refresh),
        tracked(
            "update after an upsert",
            twice(
                (writer, rows) -> writer.upsert(rows, onConflict(MARKED.id).doUpdateAll()),
                update)),
        tracked("delete of tracked models", (writer, rows) -> writer.delete(rows)),
        tracked(
            "delete by the stored keys",
            (writer, rows) -> {
              rows.forEach(row -> row.id = 50 - id(row));
              return writer.delete(rows.subList(0, 7));
            }),
        tracked(
            "insert after a delete",
            twice(given((writer, rows) -> writer.delete(rows)), Writer::insert)));
  }

  private static long id(Marked row) {
    return row.id == null ? 0 : row.id;
  }

  private static BiFunction<Writer, List<Marked>, Object> twice(
      BiFunction<Writer, List<Marked>, Object> first,
      BiFunction<Writer, List<Marked>, Object> second) {
    return (writer, rows) -> {
      Object unused = first.apply(writer, rows);
      return second.apply(writer, rows);
    };
  }
}
