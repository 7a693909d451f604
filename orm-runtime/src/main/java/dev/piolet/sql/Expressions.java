package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.value.Range;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of a kind from parts that write themselves: what functions and operators are made of,
 * those of a program too.
 *
 * <pre>{@code
 * static NumberExpression<Integer> levenshtein(Expression<String> a, Expression<String> b) {
 *   return Expressions.number(PgTypes.INTEGER, Expressions.call("levenshtein", a, b));
 * }
 * }</pre>
 *
 * <p>A part must be able to stand as an operand without parentheses: a call, or an operation in
 * parentheses of its own.
 */
public final class Expressions {
  private Expressions() {}

  /**
   * {@code function(arguments)}.
   *
   * @param function the function's name as SQL has it; a constant of the program
   */
  public static SqlPart call(String function, SqlPart... arguments) {
    List<SqlPart> list = List.of(arguments);
    if (list.isEmpty()) {
      return writer -> writer.sql(function).sql("()");
    }
    return Chained.enclosing(
        function + '(', list.get(0), new Arguments(list.subList(1, list.size())));
  }

  /**
   * A part that may have a value although what it is made of is NULL, as {@code coalesce(a, b)}
   * has. All other expressions are taken for NULL then, and so are refused where an outer join can
   * leave out what they are made of.
   */
  public static SqlPart lenient(SqlPart part) {
    if (part instanceof Chained chained) {
      return chained.lenient();
    }
    return part instanceof Operation operation
        ? new Operation(lenient(operation.text()))
        : writer -> writer.lenient(part);
  }

  /** An expression of a type without operators of its own. */
  public static <T extends @Nullable Object> Expression<T> any(PgType<T> type, SqlPart part) {
    return new OfAny<>(type, part);
  }

  /** An expression that is a number. */
  public static <N extends @Nullable Number> NumberExpression<N> number(
      PgType<N> type, SqlPart part) {
    return new OfNumber<>(type, part);
  }

  /** An expression that is a text. */
  public static TextExpression text(PgType<String> type, SqlPart part) {
    return new OfText(type, part);
  }

  /** An expression that is a date or a time. */
  public static <T extends @Nullable Temporal> TemporalExpression<T> temporal(
      PgType<T> type, SqlPart part) {
    return new OfTemporal<>(type, part);
  }

  /** An expression that is true, false or unknown. */
  public static Condition condition(SqlPart part) {
    return new OfCondition(part);
  }

  /** An expression that is a length of time. */
  public static IntervalExpression interval(SqlPart part) {
    return new OfInterval(part);
  }

  /**
   * An expression that is an array.
   *
   * @param element the type of its elements
   */
  public static <T extends @Nullable Object> ArrayExpression<T> array(
      PgType<T> element, SqlPart part) {
    return new OfArray<>(element, element.list(), part);
  }

  /**
   * An expression that is JSON.
   *
   * @param type {@code json} or {@code jsonb}
   */
  public static JsonExpression json(PgType<String> type, SqlPart part) {
    return new OfJson(type, part);
  }

  /**
   * An expression that is a range.
   *
   * @param type the type of the range, such as {@code PgTypes.INT4RANGE}
   */
  public static <T extends @Nullable Object> RangeExpression<T> range(
      PgType<Range<T>> type, SqlPart part) {
    return new OfRange<>(type, part);
  }

  /** An expression that is a {@code tsvector}: the words of a text. */
  public static SearchVector searchVector(SqlPart part) {
    return new OfSearchVector(part);
  }

  /** An expression that is a {@code tsquery}: what is searched for. */
  public static SearchQuery searchQuery(SqlPart part) {
    return new OfSearchQuery(part);
  }

  /**
   * {@code (query)} as a value: that of its only row, or NULL where it has none.
   *
   * @throws IllegalArgumentException when it does not select one column
   */
  public static <T extends @Nullable Object> Expression<@Nullable T> scalar(Subquery<T> query) {
    if (query.selection() instanceof Expression<T> expression) {
      return any(expression.type(), writer -> writer.sql("(").part(query).sql(")"));
    }
    throw new IllegalArgumentException(
        "One column is required, and this selects another: " + query);
  }

  /**
   * An expression of the type of another, and of its kind.
   *
   * @param example the other
   * @param part writes it
   */
  public static <T extends @Nullable Object> Expression<T> like(
      Expression<T> example, SqlPart part) {
    return new OfAny<>(example.type(), part);
  }

  /** An expression of the type and kind of another; see {@link #like(Expression, SqlPart)}. */
  @SuppressWarnings("unchecked") // a kind is one of these, and each makes its own
  public static <T extends @Nullable Object, E> E like(KindExpression<T, E> example, SqlPart part) {
    return (E) ofKind(example, part);
  }

  private static Expression<?> ofKind(Expression<?> example, SqlPart part) {
    if (example instanceof NumberExpression<?> number) {
      return number(number.type(), part);
    }
    if (example instanceof TextExpression text) {
      return text(text.type(), part);
    }
    if (example instanceof TemporalExpression<?> temporal) {
      return temporal(temporal.type(), part);
    }
    if (example instanceof Condition) {
      return condition(part);
    }
    if (example instanceof ArrayExpression<?> array) {
      return arrayLike(array, part);
    }
    if (example instanceof JsonExpression json) {
      return json(json.type(), part);
    }
    if (example instanceof RangeExpression<?> range) {
      return range(range.type(), part);
    }
    if (example instanceof IntervalExpression) {
      return interval(part);
    }
    return example instanceof SearchVector ? searchVector(part) : searchQuery(part);
  }

  private static <T extends @Nullable Object> ArrayExpression<T> arrayLike(
      ArrayExpression<T> array, SqlPart part) {
    return new OfArray<>(array.element(), array.type(), part);
  }

  /** The reader of an expression's value; what has a name is read as without it. */
  @SuppressWarnings("unchecked") // a name changes no type
  static <T extends @Nullable Object> RowReader<T> reader(
      Expression<T> expression, ReadContext context) {
    OutputName name = OutputName.in(expression);
    if (name != null) {
      return ((Expression<T>) name.expression()).reader(context);
    }
    PgType<T> type = expression.type();
    ColumnReference reference = ColumnReference.in(expression);
    if (reference != null) {
      return reference.reader(context, type);
    }
    if (context.isChecking()) {
      StrictOperands.requireThere(expression, context);
    }
    return type::read;
  }

  /** The expression whose value a selectable reads, as it is or as null, or null for another. */
  public static @Nullable Expression<?> valueOf(Selectable<?> part) {
    Selectable<?> inside = part instanceof NullablePart<?> nullable ? nullable.part() : part;
    return inside instanceof Expression<?> expression ? expression : null;
  }

  /** An expression of some kind that writes a part of any kind. */
  sealed interface Made extends SqlPart {
    SqlPart part();

    @Override
    default void render(SqlWriter writer) {
      part().render(writer);
    }
  }

  private record OfAny<T extends @Nullable Object>(PgType<T> type, SqlPart part)
      implements Made, Expression<T> {}

  private record OfNumber<N extends @Nullable Number>(PgType<N> type, SqlPart part)
      implements Made, NumberExpression<N> {}

  private record OfText(PgType<String> type, SqlPart part) implements Made, TextExpression {}

  private record OfTemporal<T extends @Nullable Temporal>(PgType<T> type, SqlPart part)
      implements Made, TemporalExpression<T> {}

  private record OfCondition(SqlPart part) implements Made, Condition {}

  private record OfInterval(SqlPart part) implements Made, IntervalExpression {}

  private record OfArray<T extends @Nullable Object>(
      PgType<T> element, PgType<List<T>> type, SqlPart part) implements Made, ArrayExpression<T> {}

  private record OfJson(PgType<String> type, SqlPart part) implements Made, JsonExpression {}

  private record OfRange<T extends @Nullable Object>(PgType<Range<T>> type, SqlPart part)
      implements Made, RangeExpression<T> {}

  private record OfSearchVector(SqlPart part) implements Made, SearchVector {}

  private record OfSearchQuery(SqlPart part) implements Made, SearchQuery {}
}
