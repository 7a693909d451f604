package dev.piolet.query;

import dev.piolet.sql.SqlWriter;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the program in FROM or JOIN, with a name. Immutable and thread-safe; see {@link
 * QueryTable}.
 *
 * @param <T> what one row is read into: a tuple, or a single value
 */
public final class ValuesTable<T extends @Nullable Object> extends QueryTable<T> {
  private final UnnestQuery<T> rows;

  private ValuesTable(String name, UnnestQuery<T> rows) {
    super(name, rows);
    this.rows = rows;
  }

  static <T> ValuesTable<T> of(String name, RowValue<T> like, Collection<? extends T> rows) {
    return new ValuesTable<>(name, UnnestQuery.of(like, rows));
  }

  @Override
  public void render(SqlWriter writer) {
    rows.renderTable(writer);
    renderNames(writer.sql(" AS "), name);
  }
}
