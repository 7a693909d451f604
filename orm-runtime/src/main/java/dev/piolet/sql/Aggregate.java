package dev.piolet.sql;

/**
 * A function over several rows: an aggregate, or a window function. Immutable and thread-safe;
 * every method returns a copy.
 *
 * @param <E> the kind of expression that it is
 * @param <A> the kind of aggregate that it is
 */
public abstract sealed class Aggregate<E extends Expression<?>, A extends Aggregate<E, A>>
    implements SqlPart
    permits NumberAggregate,
        TextAggregate,
        TemporalAggregate,
        ConditionAggregate,
        ArrayAggregate,
        JsonAggregate,
        AnyAggregate {
  private final AggregateCall call;

  Aggregate(AggregateCall call) {
    this.call = call;
  }

  abstract A with(AggregateCall changed);

  abstract E asExpression(SqlPart part);

  /** {@code FILTER (WHERE condition)}: looks at these rows only; said again, both must hold. */
  public final A filter(Condition condition) {
    return with(call.filter(condition));
  }

  /**
   * {@code ORDER BY keys} inside the call: the order in which it takes its rows; said again, the
   * keys are added behind those before.
   *
   * @throws IllegalStateException when it is one that sorts by a key that it was given
   */
  public final A orderBy(SortKey... keys) {
    return with(call.orderBy(keys));
  }

  /** {@code DISTINCT} inside the call: takes equal values once. */
  public final A distinct() {
    return with(call.distinct());
  }

  /** {@code OVER (window)}: for each row, over the rows of its window. */
  public final E over(Window window) {
    SqlPart function = writer -> writer.part(call).sql(" OVER ").part(window);
    return asExpression(writer -> writer.keys().window(function));
  }

  /** {@code OVER ()}: for each row, over all rows. */
  public final E over() {
    return over(Window.all());
  }

  @Override
  public final void render(SqlWriter writer) {
    writer.keys().overRows(call);
  }
}
