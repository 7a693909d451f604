package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Functions of arrays; see {@link Functions}. Positions count from 1. */
abstract class ArrayFunctions extends RangeFunctions {
  ArrayFunctions() {}

  /**
   * Values as an array, bound as one parameter: the text is the same for any number of them.
   *
   * @param element the type of its elements
   * @param values its elements; a null is NULL
   */
  public static <T extends @Nullable Object> ArrayExpression<T> array(
      PgType<T> element, Collection<? extends T> values) {
    return Values.array(element, values);
  }

  /** {@code ARRAY[first, others]}: expressions as an array. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T extends @Nullable Object> ArrayExpression<T> arrayOf(
      Expression<T> first, Expression<? extends T>... others) {
    List<Expression<?>> all = new ArrayList<>(List.of(others));
    all.add(0, first);
    return Expressions.array(
        first.type(), writer -> writer.lenient(w -> w.sql("ARRAY[").typedList(all, ", ").sql("]")));
  }

  /**
   * {@code ARRAY(query)}: a query's rows as an array.
   *
   * @param element the type of the query's column
   */
  public static <T extends @Nullable Object> ArrayExpression<T> arrayOf(
      PgType<T> element, Subquery<T> query) {
    return Expressions.array(element, writer -> writer.sql("ARRAY(").part(query).sql(")"));
  }

  /** {@code ANY (array)}, to be compared with: whether it holds for any of the elements. */
  public static <T extends @Nullable Object> Expression<T> any(ArrayExpression<T> array) {
    return Expressions.any(array.element(), w -> w.sql("ANY (").part(array).sql(")"));
  }

  /** {@code ALL (array)}, to be compared with: whether it holds for all of the elements. */
  public static <T extends @Nullable Object> Expression<T> all(ArrayExpression<T> array) {
    return Expressions.any(array.element(), w -> w.sql("ALL (").part(array).sql(")"));
  }

  /** {@code unnest(array)}: a row for each element. */
  public static <T extends @Nullable Object> Expression<T> unnest(ArrayExpression<T> array) {
    return Expressions.any(array.element(), Expressions.call("unnest", array));
  }

  /** {@code array @> other}: has all elements of the other. */
  public static <T extends @Nullable Object> Condition arrayContains(
      ArrayExpression<T> array, ArrayExpression<T> other) {
    return array.contains(other);
  }

  /** {@code array <@ other}: has no elements but the other's. */
  public static <T extends @Nullable Object> Condition arrayContainedBy(
      ArrayExpression<T> array, ArrayExpression<T> other) {
    return array.containedBy(other);
  }

  /** {@code array && other}: has an element of the other. */
  public static <T extends @Nullable Object> Condition arrayOverlaps(
      ArrayExpression<T> array, ArrayExpression<T> other) {
    return array.overlaps(other);
  }

  /** {@code array_append(array, element)}: with one more at its end. */
  public static <T extends @Nullable Object> ArrayExpression<T> arrayAppend(
      ArrayExpression<T> array, @NonNull T element) {
    return arrayAppend(array, Parameters.of(array.element(), element));
  }

  /** {@code array_append(array, element)}: with one more at its end. */
  public static <T extends @Nullable Object> ArrayExpression<T> arrayAppend(
      ArrayExpression<T> array, Expression<T> element) {
    return extended("array_append", array, array, element);
  }

  /** {@code array_prepend(element, array)}: with one more at its beginning. */
  public static <T extends @Nullable Object> ArrayExpression<T> arrayPrepend(
      @NonNull T element, ArrayExpression<T> array) {
    return arrayPrepend(Parameters.of(array.element(), element), array);
  }

  /** {@code array_prepend(element, array)}: with one more at its beginning. */
  public static <T extends @Nullable Object> ArrayExpression<T> arrayPrepend(
      Expression<T> element, ArrayExpression<T> array) {
    return extended("array_prepend", array, element, array);
  }

  /** {@code array_cat(array, other)}: one behind the other. */
  public static <T extends @Nullable Object> ArrayExpression<T> arrayCat(
      ArrayExpression<T> array, ArrayExpression<T> other) {
    return extended("array_cat", array, array, other);
  }

  /** {@code array_remove(array, element)}: without all that are equal to it. */
  public static <T extends @Nullable Object> ArrayExpression<T> arrayRemove(
      ArrayExpression<T> array, @NonNull T element) {
    return same("array_remove", array, array, Parameters.of(array.element(), element));
  }

  /** {@code array_replace(array, from, to)}: with all that are equal to one as the other. */
  public static <T extends @Nullable Object> ArrayExpression<T> arrayReplace(
      ArrayExpression<T> array, @NonNull T from, @NonNull T to) {
    PgType<T> type = array.element();
    return same("array_replace", array, array, Parameters.of(type, from), Parameters.of(type, to));
  }

  /** An array stays what it is where NULL is added to it. */
  private static <T extends @Nullable Object> ArrayExpression<T> extended(
      String function, ArrayExpression<T> array, SqlPart... arguments) {
    return Expressions.array(
        array.element(), Expressions.lenient(Expressions.call(function, arguments)));
  }

  private static <T extends @Nullable Object> ArrayExpression<T> same(
      String function, ArrayExpression<T> array, SqlPart... arguments) {
    return Expressions.array(array.element(), Expressions.call(function, arguments));
  }

  /** {@code array_position(array, element)}: where it is first, NULL where it is not. */
  public static <T extends @Nullable Object> NumberExpression<@Nullable Integer> arrayPosition(
      ArrayExpression<T> array, @NonNull T element) {
    return arrayPosition(array, Parameters.of(array.element(), element));
  }

  /** {@code array_position(array, element)}: where it is first, NULL where it is not. */
  public static <T extends @Nullable Object> NumberExpression<@Nullable Integer> arrayPosition(
      ArrayExpression<T> array, Expression<T> element) {
    return Expressions.number(
        PgTypes.INTEGER, Expressions.lenient(Expressions.call("array_position", array, element)));
  }

  /** {@code array_positions(array, element)}: all places where it is. */
  public static <T extends @Nullable Object> ArrayExpression<Integer> arrayPositions(
      ArrayExpression<T> array, @NonNull T element) {
    return Expressions.array(
        PgTypes.INTEGER,
        Expressions.call("array_positions", array, Parameters.of(array.element(), element)));
  }

  /** {@code cardinality(array)}: how many elements, 0 when it is empty. */
  public static NumberExpression<Integer> cardinality(ArrayExpression<?> array) {
    return Expressions.number(PgTypes.INTEGER, Expressions.call("cardinality", array));
  }

  /** {@code array_length(array, dimension)}, NULL when it is empty. */
  public static NumberExpression<@Nullable Integer> arrayLength(
      ArrayExpression<?> array, int dimension) {
    return Expressions.number(
        PgTypes.INTEGER, Expressions.call("array_length", array, Parameters.of(dimension)));
  }

  /** {@code array_to_string(array, separator)}, without NULLs. */
  public static TextExpression arrayToString(ArrayExpression<?> array, String separator) {
    return Expressions.text(
        PgTypes.TEXT, Expressions.call("array_to_string", array, Parameters.of(separator)));
  }

  /** {@code string_to_array(text, separator)}. */
  public static ArrayExpression<String> stringToArray(Expression<String> text, String separator) {
    return Expressions.array(
        PgTypes.TEXT, Expressions.call("string_to_array", text, Parameters.of(separator)));
  }

  /** {@code array_agg(expression)}: the values of the rows, NULLs too, NULL over no rows. */
  public static <T extends @Nullable Object> ArrayAggregate<T> arrayAgg(Expression<T> expression) {
    return new ArrayAggregate<>(
        expression.type(), AggregateCall.of("array_agg", w -> w.typed(expression)));
  }
}
