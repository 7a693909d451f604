package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.sql.JoinPath;
import dev.piolet.type.Identifiers;
import java.util.List;

/** Queries of the rows that refer to the row of the statement around, in the order of their key. */
final class ReferringRows {
  private ReferringRows() {}

  /** The rows that refer to the row around. */
  static <M, R> Select<M> of(ForeignKey<M, R> key) {
    Table<R> around = key.referencedTable();
    requireApart(key.table(), around, key);
    return rows(key.table()).where(key.refersTo(around));
  }

  /** The rows that others refer to, which refer to the row around as well. */
  static <L, R, M> Select<M> through(ForeignKey<L, R> key, ForeignKey<L, M> target) {
    if (!key.table().equals(target.table())) {
      throw new IllegalArgumentException(
          "The two foreign keys of a list are those of one table between, and "
              + named(key)
              + " and "
              + named(target)
              + " are of two: take both from the same table or alias");
    }
    Table<R> around = key.referencedTable();
    Table<M> table = target.referencedTable();
    requireApart(key.table(), around, key);
    requireApart(table, around, target);
    return rows(table).join(target.to(table)).where(key.refersTo(around));
  }

  private static <M> Select<M> rows(Table<M> table) {
    List<? extends Column<M, ?>> order =
        table instanceof KeyedTable<M, ?> keyed ? keyed.primaryKey() : List.of();
    return Select.of(table).orderBy(order);
  }

  /** A query that has the table of the row around itself would be about its own rows alone. */
  private static void requireApart(Table<?> rows, Table<?> around, ForeignKey<?, ?> key) {
    if (JoinPath.rootOf(around).equals(rows)) {
      throw new IllegalArgumentException(
          "The rows of a list along "
              + named(key)
              + " are of the table of the row that has the list. Give them another name: take the"
              + " key from an alias, or say which table is meant by key.to(table)");
    }
  }

  private static String named(ForeignKey<?, ?> key) {
    return Identifiers.quote(key.name()) + " of " + key.table();
  }
}
