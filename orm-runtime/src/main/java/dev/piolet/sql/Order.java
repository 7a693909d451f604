package dev.piolet.sql;

import org.jspecify.annotations.Nullable;

/**
 * An expression with a sort direction. Immutable and thread-safe.
 *
 * <p>PostgreSQL puts NULLs last in ascending and first in descending order unless told otherwise.
 *
 * @param <T> the Java type of the expression's value
 */
public final class Order<T extends @Nullable Object> implements SortKey {
  private final Expression<T> expression;
  private final boolean isDescending;
  private final Nulls nulls;

  /** Where NULLs go. */
  private enum Nulls {
    DEFAULT(""),
    FIRST(" NULLS FIRST"),
    LAST(" NULLS LAST");

    private final String keyword;

    Nulls(String keyword) {
      this.keyword = keyword;
    }

    Nulls reversed() {
      return this == DEFAULT ? DEFAULT : this == FIRST ? LAST : FIRST;
    }
  }

  private Order(Expression<T> expression, boolean isDescending, Nulls nulls) {
    this.expression = expression;
    this.isDescending = isDescending;
    this.nulls = nulls;
  }

  static <T> Order<T> ascending(Expression<T> expression) {
    return new Order<>(expression, false, Nulls.DEFAULT);
  }

  static <T> Order<T> descending(Expression<T> expression) {
    return new Order<>(expression, true, Nulls.DEFAULT);
  }

  /** The same order with NULLs before all values. */
  public Order<T> nullsFirst() {
    return new Order<>(expression, isDescending, Nulls.FIRST);
  }

  /** The same order with NULLs after all values. */
  public Order<T> nullsLast() {
    return new Order<>(expression, isDescending, Nulls.LAST);
  }

  /** The order from the last row to the first. */
  public Order<T> reversed() {
    return new Order<>(expression, !isDescending, nulls.reversed());
  }

  /** The expression that is sorted by. */
  public Expression<T> expression() {
    return expression;
  }

  /** Whether greater values come first. */
  public boolean isDescending() {
    return isDescending;
  }

  /** Whether NULLs come before all values. */
  public boolean putsNullsFirst() {
    return nulls == Nulls.DEFAULT ? isDescending : nulls == Nulls.FIRST;
  }

  @Override
  public void render(SqlWriter writer) {
    writer.keys().expression(expression).sql(isDescending ? " DESC" : " ASC").sql(nulls.keyword);
  }
}
