package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.BlockedTable.BLOCKED;
import static dev.piolet.it.write.strategy.HardCases.rows;
import static dev.piolet.query.Sql.onConflict;

import dev.piolet.internal.write.Writer;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The hard cases of keys that come in blocks. */
final class HardKeys {
  private static final String SEQUENCE = "\"it's \"\"blocked\"\"\"";

  private HardKeys() {}

  private static List<Blocked> nine() {
    return rows(9, Blocked::of);
  }

  private static Case<Blocked> insert(String name, Supplier<List<Blocked>> rows, String... sql) {
    return Case.insert(name, BLOCKED, rows, sql);
  }

  private static String trigger(String body) {
    return HardCases.trigger(body).replace(" ON simple ", " ON blocked ");
  }

  static Stream<Case<?>> all() {
    return Stream.of(
        insert("keys of several blocks", HardKeys::nine),
        insert(
            "keys of blocks for some rows",
            () -> rows(9, i -> i % 3 == 0 ? Blocked.of(100L - i, i) : Blocked.of(i))),
        insert("keys of blocks for no row", () -> rows(9, i -> Blocked.of(100L - i, i))),
        insert(
            "a sequence that increments by one",
            HardKeys::nine,
            "ALTER SEQUENCE " + SEQUENCE + " INCREMENT BY 1"),
        insert(
            "a sequence that counts down",
            HardKeys::nine,
            "ALTER SEQUENCE " + SEQUENCE + " INCREMENT BY -3 MINVALUE -100 START 50 RESTART"),
        insert(
            "a sequence that ends too early",
            HardKeys::nine,
            "ALTER SEQUENCE " + SEQUENCE + " MAXVALUE 6"),
        insert(
            "a sequence that is missing", HardKeys::nine, "DROP SEQUENCE " + SEQUENCE + " CASCADE"),
        insert(
            "a table that makes other columns",
            HardKeys::nine,
            "ALTER TABLE blocked ALTER note SET DEFAULT 'x', ALTER id DROP DEFAULT"),
        insert(
            "a trigger that changes what has a key",
            HardKeys::nine,
            trigger("NEW.place := NEW.place; RETURN NEW;")),
        insert(
            "a trigger that drops what has a key",
            HardKeys::nine,
            trigger("IF NEW.place = 4 THEN RETURN NULL; END IF; RETURN NEW;")),
        insert(
            "row-level security of what has keys",
            HardKeys::nine,
            "ALTER TABLE blocked ENABLE ROW LEVEL SECURITY",
            "CREATE POLICY given ON blocked USING (true) WITH CHECK (place < 100)",
            HardCases.OTHER_ROLE),
        insert(
            "row-level security that refuses what has a key",
            HardKeys::nine,
            "ALTER TABLE blocked ENABLE ROW LEVEL SECURITY",
            "CREATE POLICY given ON blocked USING (true) WITH CHECK (place <> 4)",
            HardCases.OTHER_ROLE),
        insert(
            "a sequence of blocks that only others may use",
            HardKeys::nine,
            "REVOKE ALL ON SEQUENCE \"it's \"\"blocked\"\"\" FROM strategy_writer",
            HardCases.OTHER_ROLE),
        insert(
            "a check that refuses what has a key",
            HardKeys::nine,
            "ALTER TABLE blocked ADD CHECK (place <> 5)"),
        new Case<>(
            "a unique value that is there, and keys of blocks",
            BLOCKED,
            List.of(),
            () -> List.of(Blocked.of(900L, 5)),
            HardKeys::nine,
            Writer::insert,
            Set.of()),
        upsert("upsert of what has a key and what has none", BLOCKED.id.name()),
        upsert("upsert by another column than the key in blocks", BLOCKED.name.name()));
  }

  /** By the key, one of two is there; by another column, those at the beginning. */
  private static Case<Blocked> upsert(String name, String conflict) {
    boolean isByKey = conflict.equals(BLOCKED.id.name());
    return Case.change(
            name,
            BLOCKED,
            () -> rows(4, i -> Blocked.of(500L + i, i)),
            () -> rows(9, i -> isByKey && i < 4 ? Blocked.of(500L + i, i + 20) : Blocked.of(i)),
            (writer, table, rows) ->
                writer.upsert(
                    rows,
                    isByKey
                        ? onConflict(BLOCKED.id).doUpdate(BLOCKED.place, BLOCKED.name)
                        : onConflict(BLOCKED.name).doUpdate(BLOCKED.place)))
        .varying(isByKey ? "" : "id");
  }
}
