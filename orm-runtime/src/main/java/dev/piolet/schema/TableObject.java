package dev.piolet.schema;

import dev.piolet.error.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * Something of a table that has a name of its own in the database: a constraint or an index.
 * Immutable and thread-safe.
 *
 * @param <M> the model
 */
public abstract sealed class TableObject<M> permits Constraint, Index {
  private final Table<M> table;
  private final String name;

  TableObject(Table<M> table, String name) {
    this.table = table;
    this.name = name;
  }

  /** The table, or the alias of it, that this belongs to. */
  public final Table<M> table() {
    return table;
  }

  /** The name in the database, unquoted. */
  public final String name() {
    return name;
  }

  /** Whether a failure tells this name, and this table or a partition of it. */
  final boolean isNamedIn(QueryException failure) {
    return name.equals(failure.constraint())
        && (table.name().equals(failure.table()) || isOfPartition(failure))
        && isOfSchema(failure);
  }

  /** Whether a failure is about one of the partitions that the table was created with. */
  final boolean isOfPartition(QueryException failure) {
    Table<?> whole = table instanceof SubtypeTable<?> subtype ? subtype.sealedTable() : table;
    Partitioning partitioning = whole.details().partitioning();
    return partitioning != null
        && partitioning.partitions().stream()
            .anyMatch(partition -> partition.name().equals(failure.table()));
  }

  final boolean isOfSchema(QueryException failure) {
    return table.schema() == null
        || failure.schema() == null
        || table.schema().equals(failure.schema());
  }

  /** Two are equal when their kinds, names and tables, with the alias, are. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof TableObject<?> object
        && getClass() == object.getClass()
        && name.equals(object.name)
        && table.equals(object.table);
  }

  @Override
  public final int hashCode() {
    return 31 * table.hashCode() + name.hashCode();
  }

  /** The name, as the database has it. */
  @Override
  public final String toString() {
    return name;
  }
}
