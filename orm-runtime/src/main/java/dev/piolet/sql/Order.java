package dev.piolet.sql;

/**
 * An expression with a sort direction. Immutable.
 *
 * <p>PostgreSQL puts NULLs last in ascending and first in descending order unless told otherwise.
 */
public final class Order implements SortKey {
  private final Expression<?> expression;
  private final String direction;
  private final String nulls;

  private Order(Expression<?> expression, String direction, String nulls) {
    this.expression = expression;
    this.direction = direction;
    this.nulls = nulls;
  }

  static Order ascending(Expression<?> expression) {
    return new Order(expression, " ASC", "");
  }

  static Order descending(Expression<?> expression) {
    return new Order(expression, " DESC", "");
  }

  /** The same order with NULLs before all values. */
  public Order nullsFirst() {
    return new Order(expression, direction, " NULLS FIRST");
  }

  /** The same order with NULLs after all values. */
  public Order nullsLast() {
    return new Order(expression, direction, " NULLS LAST");
  }

  @Override
  public void render(SqlWriter writer) {
    writer.key(expression).sql(direction).sql(nulls);
  }
}
