package dev.piolet.internal.write;

import dev.piolet.error.StaleObjectException;
import dev.piolet.internal.model.Keys;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.SqlPart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requires that rows still have the versions of their models. */
final class Versions {
  private Versions() {}

  static boolean has(Table<?> table) {
    return TableMetadata.of(table).columnOf(ColumnRole.VERSION) != null;
  }

  /**
   * Refuses models without version.
   *
   * @throws IllegalArgumentException when one is null
   */
  static <M> void requireVersions(Table<M> table, List<KeyedChange<M>> changes) {
    Column<M, ?> version = TableMetadata.of(table).columnOf(ColumnRole.VERSION);
    for (KeyedChange<M> change : changes) {
      if (version != null && version.valueIn(change.versioned()) == null) {
        throw new IllegalArgumentException(
            "A "
                + table.model().getName()
                + " has no value in its version "
                + version
                + ": it has not been inserted or read yet. Its key: "
                + Keys.describe(table, change.keyed()));
      }
    }
  }

  /** {@code AND "t"."version" = r.c3}, or nothing where there are no versions. */
  static <M> SqlPart equalsVersionsIn(Unnest rows, Table<M> table, List<M> versioned) {
    Column<M, ?> version = TableMetadata.of(table).columnOf(ColumnRole.VERSION);
    @Nullable String name = version == null ? null : rows.add(version, versioned);
    return writer -> {
      if (version != null && name != null) {
        writer.sql(" AND ").part(version).sql(" = ").sql(name);
      }
    };
  }

  /**
   * The exception for rows that were not found with their versions.
   *
   * @param written the places of those that were
   */
  static <M> StaleObjectException stale(
      KeyedStatement<M> statement, List<M> keyed, BitSet written, Refresher refresher) {
    Table<M> table = statement.table();
    List<M> lost = new ArrayList<>();
    for (int i = written.nextClearBit(0); i < keyed.size(); i = written.nextClearBit(i + 1)) {
      lost.add(keyed.get(i));
    }
    BitSet found = refresher.found(table, lost, statement.condition());
    List<Object> changed = new ArrayList<>();
    List<Object> gone = new ArrayList<>();
    for (int i = 0; i < lost.size(); i++) {
      (found.get(i) ? changed : gone).add(Keys.describe(table, lost.get(i)));
    }
    return new StaleObjectException(
        "Of "
            + keyed.size()
            + " rows of "
            + table
            + " to write, "
            + lost.size()
            + " were written by others since they were read, and nothing was written now. Changed:"
            + " "
            + changed
            + "; gone: "
            + gone
            + ". Read them again with refresh(...), and decide anew",
        changed,
        gone);
  }
}
