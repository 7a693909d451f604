package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A selection with a column behind it, which it is not read from.
 *
 * @param part the selection
 * @param expressions what is selected
 */
record Grouped<T extends @Nullable Object>(
    Selectable<T> part, List<? extends Expression<?>> expressions) implements Selectable<T> {

  /** A selection with a column behind it. */
  static <T> Grouped<T> by(Expression<?> column, Selectable<T> part) {
    return of(part, part.expressions().size(), column);
  }

  /** A selection with a column in place of the last one, which such a column is already. */
  static <T> Grouped<T> insteadBy(Expression<?> column, Selectable<T> part) {
    return of(part, part.expressions().size() - 1, column);
  }

  private static <T> Grouped<T> of(Selectable<T> part, int width, Expression<?> column) {
    List<Expression<?>> all = new ArrayList<>(part.expressions().subList(0, width));
    all.add(column);
    return new Grouped<>(part, Collections.unmodifiableList(all));
  }

  @Override
  public RowReader<T> reader(ReadContext context) {
    return part.reader(context);
  }
}
