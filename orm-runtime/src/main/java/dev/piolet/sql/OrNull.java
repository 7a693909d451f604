package dev.piolet.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression that may be NULL, whatever its column says. */
record OrNull<T extends @Nullable Object>(Expression<T> expression) implements Selectable<T> {
  @Override
  public List<? extends Expression<?>> expressions() {
    return expression.expressions();
  }

  @Override
  public RowReader<T> reader(ReadContext context) {
    return reader(expression, context);
  }

  /** A reader of a part whose NULL is no mistake. */
  static <T> RowReader<T> reader(Selectable<T> part, ReadContext context) {
    return part instanceof Expression<T> value ? value.type()::read : part.reader(context);
  }
}
