package dev.piolet.sql;

/** An aggregate that is true or false. Immutable and thread-safe; see {@link Aggregate}. */
public final class ConditionAggregate extends Aggregate<Condition, ConditionAggregate>
    implements Condition {
  ConditionAggregate(AggregateCall call) {
    super(call);
  }

  @Override
  ConditionAggregate with(AggregateCall changed) {
    return new ConditionAggregate(changed);
  }

  @Override
  Condition asExpression(SqlPart part) {
    return Expressions.condition(part);
  }
}
