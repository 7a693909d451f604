package dev.piolet.sql;

import dev.piolet.type.CastTarget;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.time.temporal.Temporal;
import java.util.Set;

/** {@code CAST(... AS type)}. */
final class Casts {
  private static final Set<String> SUMMED_TO_NUMERIC = Set.of("bigint", "numeric");

  private static final Set<String> AVERAGED_TO_NUMERIC =
      Set.of("smallint", "integer", "bigint", "numeric");

  private static final Set<String> FLOATING =
      Set.of("smallint", "integer", "bigint", "real", "double precision");

  private Casts() {}

  static SqlPart to(CastTarget<?> type, SqlPart part) {
    return Chained.enclosing("CAST(", part, writer -> writer.sql(" AS ").sql(type.name()).sql(")"));
  }

  /**
   * Casts a part back to its type where PostgreSQL makes a timestamp or an interval of a date or a
   * time of day.
   */
  static <T extends Temporal> TemporalExpression<T> back(PgType<T> type, SqlPart part) {
    boolean changes =
        type.base().equals(PgTypes.DATE.name()) || type.base().equals(PgTypes.TIME.name());
    return Expressions.temporal(type, changes ? toBase(type, part) : part);
  }

  /** {@code CAST(part AS base)}, without the modifiers of a type. */
  static SqlPart toBase(PgType<?> type, SqlPart part) {
    return Chained.enclosing("CAST(", part, writer -> writer.sql(" AS ").sql(type.base()).sql(")"));
  }

  /** A number as one that PostgreSQL computes with, as it has few functions of some. */
  static Expression<? extends Number> plain(Expression<? extends Number> number) {
    PgType<? extends Number> type =
        switch (number.type().base()) {
          case "money" -> PgTypes.NUMERIC;
          case "oid" -> PgTypes.BIGINT;
          default -> number.type();
        };
    return type.equals(number.type()) ? number : Expressions.number(type, to(type, number));
  }

  /** A number whose sum is {@code numeric}. */
  static SqlPart summed(Expression<? extends Number> number) {
    return castUnless(SUMMED_TO_NUMERIC, PgTypes.NUMERIC, number);
  }

  /** A number whose average is {@code numeric}. */
  static SqlPart averaged(Expression<? extends Number> number) {
    return castUnless(AVERAGED_TO_NUMERIC, PgTypes.NUMERIC, number);
  }

  /** A number of which PostgreSQL's functions make {@code double precision}. */
  static SqlPart floating(Expression<? extends Number> number) {
    return castUnless(FLOATING, PgTypes.DOUBLE, number);
  }

  private static SqlPart castUnless(
      Set<String> bases, PgType<?> type, Expression<? extends Number> number) {
    Expression<? extends Number> plain = plain(number);
    return bases.contains(plain.type().base()) ? plain : to(type, plain);
  }

  /** A number as {@code numeric}, which some functions are made for alone. */
  static SqlPart numeric(Expression<? extends Number> number) {
    return castUnless(Set.of("numeric"), PgTypes.NUMERIC, number);
  }
}
