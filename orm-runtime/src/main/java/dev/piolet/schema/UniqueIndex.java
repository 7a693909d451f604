package dev.piolet.schema;

import dev.piolet.error.QueryException;
import dev.piolet.error.Violable;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * An index in which no two rows have the same values. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class UniqueIndex<M> extends Index<M> implements ConflictTarget<M>, Violable {
  UniqueIndex(Table<M> table, String name, List<IndexElement> elements, IndexOptions options) {
    super(table, name, elements, options);
  }

  @Override
  @SuppressWarnings("unchecked") // the columns of an index are those of its table
  public List<Column<M, ?>> columns() {
    List<Column<M, ?>> columns = new ArrayList<>();
    for (IndexElement element : elements()) {
      if (element.column() == null || options().where() != null) {
        return List.of();
      }
      columns.add((Column<M, ?>) element.column());
    }
    return List.copyOf(columns);
  }

  @Override
  public boolean areNullsEqual() {
    return options().nullsNotDistinct();
  }

  @Override
  public boolean isViolatedIn(QueryException failure) {
    return UniqueConstraint.isViolatedIn(failure, this, columns());
  }

  /** PostgreSQL finds a unique index by what is in it, not by its name. */
  @Override
  public void renderTarget(SqlWriter writer) {
    String separator = "(";
    for (IndexElement element : elements()) {
      element.renderTarget(writer.sql(separator));
      separator = ", ";
    }
    writer.sql(")");
    String where = options().where();
    if (where != null) {
      writer.sql(" WHERE ").fragment(where);
    }
  }
}
