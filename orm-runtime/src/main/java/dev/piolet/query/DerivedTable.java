package dev.piolet.query;

import dev.piolet.sql.SqlWriter;

/**
 * A query in FROM or JOIN, with a name. Immutable and thread-safe; see {@link QueryTable}.
 *
 * @param <T> what one row is read into
 */
public final class DerivedTable<T> extends QueryTable<T> {
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
    writer.sql(isLateral ? "LATERAL (" : "(").part(query).sql(") AS ");
    renderNames(writer);
  }
}
