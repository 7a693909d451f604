package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.value.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Values as parts of a statement: parameters. */
final class Values {
  private Values() {}

  /** A value that is compared with an expression, of the expression's type. */
  static <T> SqlPart of(Expression<T> expression, T value) {
    return parameter(NumberWidth.ofValue(expression.type(), value), required(value));
  }

  /** A value that is compared, which null never is. */
  static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "A comparison with null is never true in SQL; use isNull() or isNotNull()");
    }
    return value;
  }

  /** An element of an IN, which null never is. */
  static <T> T element(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "An element of in(...) is null, which SQL matches with nothing; use isNull()");
    }
    return value;
  }

  /** A number that is computed with, of the type of the other one. */
  static <N extends @Nullable Number> NumberExpression<N> expression(
      Expression<N> number, @NonNull N value) {
    return Expressions.number(NumberWidth.ofValue(number.type(), value), Values.of(number, value));
  }

  /** A value as it is now: a statement keeps it even when its bytes are edited later. */
  static <T> Parameter<T> parameter(PgType<T> type, @Nullable T value) {
    return new Parameter<>(type, type.copy(value));
  }

  /** A parameter, to be cast where nothing else tells its type; see {@link SqlWriter#typed}. */
  record Parameter<T>(PgType<T> type, @Nullable T value) implements SqlPart {
    @Override
    public void render(SqlWriter writer) {
      writer.bind(type, value);
    }

    private Bind<T> bind() {
      return new Bind<>(type, value);
    }
  }

  /** A parameter that is cast wherever it stands. */
  record Typed(Parameter<?> parameter) implements SqlPart {
    @Override
    public void render(SqlWriter writer) {
      writer.typed(parameter);
    }
  }

  /** The value that a part is, or null where it is none alone. */
  static @Nullable Bind<?> bindOf(SqlPart part) {
    if (part instanceof Expressions.Made made) {
      return bindOf(made.part());
    }
    if (part instanceof OutputName name) {
      return bindOf(name.expression());
    }
    if (part instanceof Typed typed) {
      return typed.parameter().bind();
    }
    return part instanceof Parameter<?> parameter ? parameter.bind() : null;
  }

  /** The cast of a part that is just a parameter, in an expression of whatever kind. */
  static String castOf(SqlPart part) {
    if (part instanceof Expressions.Made made) {
      return castOf(made.part());
    }
    if (part instanceof OutputName name) {
      return castOf(name.expression());
    }
    return part instanceof Parameter<?> parameter ? parameter.type().cast() : "";
  }

  /** Values as one parameter, copied so that later edits change nothing; a null is NULL. */
  static <T> ArrayExpression<T> array(PgType<T> element, Collection<? extends T> values) {
    List<@Nullable T> copy = new ArrayList<>(values.size());
    values.forEach(value -> copy.add(element.copy(value)));
    return Expressions.array(
        element, parameter(element.list(), Collections.unmodifiableList(copy)));
  }

  /** A range that is compared with another. */
  static <T> RangeExpression<T> range(RangeExpression<T> expression, Range<T> range) {
    return Expressions.range(expression.type(), of(expression, range));
  }

  /** The values of an IN as one array, copied so that later edits change nothing. */
  static <T> SqlPart arrayOf(Expression<T> expression, Collection<? extends T> values) {
    PgType<T> type = expression.type();
    List<T> copy = new ArrayList<>(values.size());
    for (T value : values) {
      type = NumberWidth.ofValue(type, value);
      copy.add(element(type.copy(value)));
    }
    return anyOf(type, Collections.unmodifiableList(copy));
  }

  /**
   * The operand of {@code = ANY(...)} and {@code <> ALL(...)}: an array, or the rows of one where
   * its elements would be those of arrays.
   */
  static <T> SqlPart anyOf(PgType<T> type, List<? extends @Nullable T> values) {
    if (type.bulkCast().isEmpty()) {
      return writer -> writer.bind(type.array(), values);
    }
    Bind<?> texts = bulk(type.bulk(), values);
    return writer ->
        writer
            .sql("SELECT r.c1")
            .sql(type.bulkCast())
            .sql(" FROM unnest(")
            .bind(texts)
            .sql(") AS r(c1)");
  }

  @SuppressWarnings("unchecked") // a list of the values is a collection of them
  private static <C extends Collection<?>> Bind<C> bulk(PgType<C> type, List<?> values) {
    return new Bind<>(type, (C) values);
  }
}
