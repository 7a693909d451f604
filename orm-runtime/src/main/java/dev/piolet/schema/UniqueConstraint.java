package dev.piolet.schema;

import dev.piolet.annotations.Deferrable;
import dev.piolet.error.QueryException;
import dev.piolet.sql.SqlWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * No two rows have the same values in some columns together. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class UniqueConstraint<M> extends Constraint<M> implements ConflictTarget<M> {
  private final List<Column<M, ?>> columns;
  private final UniqueOptions options;

  UniqueConstraint(Table<M> table, String name, List<Column<M, ?>> columns, UniqueOptions options) {
    super(table, name);
    this.columns = List.copyOf(columns);
    this.options = options;
  }

  /** The columns, in the order of the constraint's index. */
  @Override
  public List<Column<M, ?>> columns() {
    return columns;
  }

  /** The options of it beside its columns. */
  public UniqueOptions options() {
    return options;
  }

  @Override
  public boolean areNullsEqual() {
    return options.nullsNotDistinct();
  }

  @Override
  public boolean isViolatedIn(QueryException failure) {
    return isViolatedIn(failure, this, columns);
  }

  /**
   * A partition's index has a name of its own, so that only the columns tell what it is part of.
   */
  static boolean isViolatedIn(
      QueryException failure, TableObject<?> object, List<? extends Column<?, ?>> columns) {
    return object.isNamedIn(failure)
        || (object.isOfPartition(failure)
            && object.isOfSchema(failure)
            && names(columns).equals(failure.column()));
  }

  private static String names(List<? extends Column<?, ?>> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  @Override
  public void renderTarget(SqlWriter writer) {
    if (options.deferrable() != Deferrable.NOT_DEFERRABLE) {
      throw new IllegalStateException(
          "The constraint "
              + name()
              + " is deferrable, and PostgreSQL takes none such in ON CONFLICT. Make it not"
              + " deferrable, or add a unique index and name that");
    }
    writer.sql("ON CONSTRAINT ").identifier(name());
  }
}
