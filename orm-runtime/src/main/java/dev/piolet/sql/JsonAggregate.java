package dev.piolet.sql;

import dev.piolet.type.PgType;

/** An aggregate that is JSON. Immutable and thread-safe; see {@link Aggregate}. */
public final class JsonAggregate extends Aggregate<JsonExpression, JsonAggregate>
    implements JsonExpression {
  private final PgType<String> type;

  JsonAggregate(PgType<String> type, AggregateCall call) {
    super(call);
    this.type = type;
  }

  @Override
  public PgType<String> type() {
    return type;
  }

  @Override
  JsonAggregate with(AggregateCall changed) {
    return new JsonAggregate(type, changed);
  }

  @Override
  JsonExpression asExpression(SqlPart part) {
    return Expressions.json(type, part);
  }
}
