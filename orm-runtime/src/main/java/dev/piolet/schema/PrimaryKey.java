package dev.piolet.schema;

import dev.piolet.error.QueryException;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Identifiers;
import java.util.List;

/**
 * The primary key of a table. Immutable and thread-safe.
 *
 * @param <M> the model
 * @see KeyedTable#primaryKeyConstraint()
 */
public final class PrimaryKey<M> extends Constraint<M> implements ConflictTarget<M> {
  private static final String SUFFIX = "_pkey";

  private final List<Column<M, ?>> columns;
  private final PrimaryKeyOptions options;

  PrimaryKey(Table<M> table, List<Column<M, ?>> columns, PrimaryKeyOptions options) {
    super(table, options.name() == null ? defaultName(table) : options.name());
    this.columns = columns;
    this.options = options;
  }

  private static String defaultName(Table<?> table) {
    return Identifiers.cut(table.name(), Identifiers.MAX_BYTES - SUFFIX.length()) + SUFFIX;
  }

  /** The key's columns, in the order of the model's properties. */
  @Override
  public List<Column<M, ?>> columns() {
    return columns;
  }

  /** The options of it beside its columns. */
  public PrimaryKeyOptions options() {
    return options;
  }

  @Override
  public boolean isViolatedIn(QueryException failure) {
    return UniqueConstraint.isViolatedIn(failure, this, columns)
        || table().metadata().subtypeTables().stream()
            .anyMatch(part -> keyOf(part).isViolatedIn(failure));
  }

  private static <S> PrimaryKey<S> keyOf(Table<S> part) {
    return ((KeyedTable<S, ?>) part).primaryKeyConstraint();
  }

  @Override
  public void renderTarget(SqlWriter writer) {
    writer.sql("ON CONSTRAINT ").identifier(name());
  }
}
