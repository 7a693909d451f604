package dev.piolet.sql;

import dev.piolet.type.PgType;

/** An aggregate that is a text. Immutable and thread-safe; see {@link Aggregate}. */
public final class TextAggregate extends Aggregate<TextExpression, TextAggregate>
    implements TextExpression {
  private final PgType<String> type;

  TextAggregate(PgType<String> type, AggregateCall call) {
    super(call);
    this.type = type;
  }

  @Override
  public PgType<String> type() {
    return type;
  }

  @Override
  TextAggregate with(AggregateCall changed) {
    return new TextAggregate(type, changed);
  }

  @Override
  TextExpression asExpression(SqlPart part) {
    return Expressions.text(type, part);
  }
}
