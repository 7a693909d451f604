package dev.piolet.query;

import dev.piolet.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A query in FROM or JOIN, with a name. Immutable and thread-safe; see {@link QueryTable}.
 *
 * @param <T> what one row is read into
 */
public final class DerivedTable<T extends @Nullable Object> extends QueryTable<T> {
  private final boolean isLateral;

  DerivedTable(String name, RowStatement<T> query, boolean isLateral) {
    super(name, query);
    this.isLateral = isLateral;
  }

  /** {@code LATERAL}: the query may use columns of the tables before it in FROM. */
  public DerivedTable<T> lateral() {
    return new DerivedTable<>(name, query, true);
  }

  @Override
  public void render(SqlWriter writer) {
    if (isLateral) {
      writer.sql("LATERAL (").part(handedOn());
    } else {
      writer.sql("(").outside(handedOn());
    }
    renderNames(writer.sql(") AS "), name);
  }

  /** Two of the same query and name are equal, lateral or not. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QueryTable<?> any
        && any.origin() instanceof DerivedTable<?> table
        && query == table.query
        && name.equals(table.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
