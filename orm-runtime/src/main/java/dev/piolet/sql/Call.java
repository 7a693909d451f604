package dev.piolet.sql;

import dev.piolet.type.PgType;
import java.time.temporal.Temporal;
import java.util.List;

/** What stands as an operand without parentheses: calls of functions and single parameters. */
final class Call {
  private Call() {}

  /** {@code function(arguments)}. */
  static SqlPart of(String function, SqlPart... arguments) {
    List<SqlPart> list = List.of(arguments);
    return writer -> writer.sql(function).sql("(").list(list, ", ").sql(")");
  }

  static <T> Expression<T> any(PgType<T> type, SqlPart part) {
    return new OfAny<>(type, part);
  }

  static <N extends Number> NumberExpression<N> number(PgType<N> type, SqlPart part) {
    return new OfNumber<>(type, part);
  }

  static TextExpression text(PgType<String> type, SqlPart part) {
    return new OfText(type, part);
  }

  static <T extends Temporal> TemporalExpression<T> temporal(PgType<T> type, SqlPart part) {
    return new OfTemporal<>(type, part);
  }

  static Condition condition(SqlPart part) {
    return new OfCondition(part);
  }

  private record OfAny<T>(PgType<T> type, SqlPart part) implements Expression<T> {
    @Override
    public void render(SqlWriter writer) {
      part.render(writer);
    }
  }

  private record OfNumber<N extends Number>(PgType<N> type, SqlPart part)
      implements NumberExpression<N> {
    @Override
    public void render(SqlWriter writer) {
      part.render(writer);
    }
  }

  private record OfText(PgType<String> type, SqlPart part) implements TextExpression {
    @Override
    public void render(SqlWriter writer) {
      part.render(writer);
    }
  }

  private record OfTemporal<T extends Temporal>(PgType<T> type, SqlPart part)
      implements TemporalExpression<T> {
    @Override
    public void render(SqlWriter writer) {
      part.render(writer);
    }
  }

  private record OfCondition(SqlPart part) implements Condition {
    @Override
    public void render(SqlWriter writer) {
      part.render(writer);
    }
  }
}
