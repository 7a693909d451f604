package dev.piolet.sql;

import dev.piolet.type.CastTarget;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.type.TemporalTarget;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A typed SQL expression: a column, a value, a call, an operation. Immutable and thread-safe.
 *
 * <p>Comparisons take a value, which is bound and never becomes text, or another expression of the
 * same type, or a query of one such column. A comparison with NULL is never true in SQL, so a null
 * value is refused: say {@link #isNull()}.
 *
 * @param <T> the Java type of its value
 */
public non-sealed interface Expression<T extends @Nullable Object>
    extends DateOperand.DateMetByDate<LocalDate, T>, Selectable<T>, SortKey, GroupKey {
  @Override
  default List<? extends Expression<?>> expressions() {
    return List.of(this);
  }

  /**
   * Reads the value; a NULL is read as null. A column whose property cannot be null refuses it, as
   * do those of derived and common tables: see {@link #optional} and {@link #nullable}. What is
   * computed, and a nullable column, is not asked.
   */
  @Override
  default RowReader<T> reader(ReadContext context) {
    return Expressions.reader(this, context);
  }

  @Override
  default RowReader<T> nullableReader(ReadContext context) {
    return type()::read;
  }

  /**
   * Names the expression in a select list: {@code this AS name}. ORDER BY is by the name then, and
   * a derived or common table has a column of that name, which {@code get} of the table gives.
   * Anywhere else the expression stands for itself.
   *
   * @param name the name, unquoted
   * @return the same expression, of the same kind, with the name
   * @throws IllegalArgumentException when the name is empty, longer than 63 bytes, or holds U+0000
   */
  default Expression<T> as(String name) {
    return Expressions.like(this, OutputName.of(this, name));
  }

  /** {@code this = value}. */
  default Condition eq(@NonNull T value) {
    return Operation.condition(this, " = ", Values.of(this, value));
  }

  /** {@code this = other}. */
  default Condition eq(Expression<? extends @Nullable T> other) {
    return Operation.condition(this, " = ", other);
  }

  /** {@code this = (query)}: with the value of its only row, which is NULL where it has none. */
  default Condition eq(Subquery<? extends @Nullable T> query) {
    return Operation.condition(this, " = ", Expressions.scalar(query));
  }

  /**
   * {@code this <> value}. A NULL is not unequal to a value either: see {@link #isDistinctFrom}.
   */
  default Condition ne(@NonNull T value) {
    return Operation.condition(this, " <> ", Values.of(this, value));
  }

  /** {@code this <> other}. */
  default Condition ne(Expression<? extends @Nullable T> other) {
    return Operation.condition(this, " <> ", other);
  }

  /** {@code this <> (query)}: with the value of its only row, which is NULL where it has none. */
  default Condition ne(Subquery<? extends @Nullable T> query) {
    return Operation.condition(this, " <> ", Expressions.scalar(query));
  }

  /** {@code this < value}. */
  default Condition lt(@NonNull T value) {
    return Operation.condition(this, " < ", Values.of(this, value));
  }

  /** {@code this < other}. */
  default Condition lt(Expression<? extends @Nullable T> other) {
    return Operation.condition(this, " < ", other);
  }

  /** {@code this < (query)}: with the value of its only row, which is NULL where it has none. */
  default Condition lt(Subquery<? extends @Nullable T> query) {
    return Operation.condition(this, " < ", Expressions.scalar(query));
  }

  /** {@code this <= value}. */
  default Condition le(@NonNull T value) {
    return Operation.condition(this, " <= ", Values.of(this, value));
  }

  /** {@code this <= other}. */
  default Condition le(Expression<? extends @Nullable T> other) {
    return Operation.condition(this, " <= ", other);
  }

  /** {@code this <= (query)}: with the value of its only row, which is NULL where it has none. */
  default Condition le(Subquery<? extends @Nullable T> query) {
    return Operation.condition(this, " <= ", Expressions.scalar(query));
  }

  /** {@code this > value}. */
  default Condition gt(@NonNull T value) {
    return Operation.condition(this, " > ", Values.of(this, value));
  }

  /** {@code this > other}. */
  default Condition gt(Expression<? extends @Nullable T> other) {
    return Operation.condition(this, " > ", other);
  }

  /** {@code this > (query)}: with the value of its only row, which is NULL where it has none. */
  default Condition gt(Subquery<? extends @Nullable T> query) {
    return Operation.condition(this, " > ", Expressions.scalar(query));
  }

  /** {@code this >= value}. */
  default Condition ge(@NonNull T value) {
    return Operation.condition(this, " >= ", Values.of(this, value));
  }

  /** {@code this >= other}. */
  default Condition ge(Expression<? extends @Nullable T> other) {
    return Operation.condition(this, " >= ", other);
  }

  /** {@code this >= (query)}: with the value of its only row, which is NULL where it has none. */
  default Condition ge(Subquery<? extends @Nullable T> query) {
    return Operation.condition(this, " >= ", Expressions.scalar(query));
  }

  /** {@code this BETWEEN low AND high}, both included. */
  default Condition between(@NonNull T low, @NonNull T high) {
    return Operation.between(this, Values.of(this, low), Values.of(this, high));
  }

  /** {@code this BETWEEN low AND high}, both included. */
  default Condition between(
      Expression<? extends @Nullable T> low, Expression<? extends @Nullable T> high) {
    return Operation.between(this, low, high);
  }

  /** {@code this IN (values)}, sent as one array: the text is the same for any number of values. */
  @SuppressWarnings("unchecked")
  default Condition in(@NonNull T... values) {
    return in(Arrays.asList(values));
  }

  /**
   * {@code this IN (values)}, sent as one array: the text is the same for any number of values. An
   * empty collection matches nothing.
   */
  default Condition in(Collection<? extends @NonNull T> values) {
    return Operation.quantified(this, " = ANY(", Values.arrayOf(this, values));
  }

  /** {@code this NOT IN (values)}, sent as one array. An empty collection matches everything. */
  @SuppressWarnings("unchecked")
  default Condition notIn(@NonNull T... values) {
    return notIn(Arrays.asList(values));
  }

  /** {@code this NOT IN (values)}, sent as one array. An empty collection matches everything. */
  default Condition notIn(Collection<? extends @NonNull T> values) {
    return Operation.quantified(this, " <> ALL(", Values.arrayOf(this, values));
  }

  /** {@code this IN (query)}. */
  default Condition in(Subquery<? extends @Nullable T> query) {
    return Operation.quantified(this, " IN (", query);
  }

  /**
   * {@code this NOT IN (query)}. When the query gives a NULL, this is never true; {@code NOT
   * EXISTS} is what is usually meant.
   */
  default Condition notIn(Subquery<? extends @Nullable T> query) {
    return Operation.quantified(this, " NOT IN (", query);
  }

  /** {@code this IS NULL}. */
  default Condition isNull() {
    return Operation.lenient(Operation.postfix(this, " IS NULL"));
  }

  /** {@code this IS NOT NULL}. */
  default Condition isNotNull() {
    return Operation.lenient(Operation.postfix(this, " IS NOT NULL"));
  }

  /** {@code this IS DISTINCT FROM value}: unequal, where a NULL differs from every value. */
  default Condition isDistinctFrom(@NonNull T value) {
    return Operation.lenient(
        Operation.condition(this, " IS DISTINCT FROM ", Values.of(this, value)));
  }

  /** {@code this IS DISTINCT FROM other}: unequal, where NULL equals NULL. */
  default Condition isDistinctFrom(Expression<? extends @Nullable T> other) {
    return Operation.lenient(Operation.condition(this, " IS DISTINCT FROM ", other));
  }

  /** {@code this IS NOT DISTINCT FROM value}: equal, and false, not unknown, for a NULL. */
  default Condition isNotDistinctFrom(@NonNull T value) {
    return Operation.lenient(
        Operation.condition(this, " IS NOT DISTINCT FROM ", Values.of(this, value)));
  }

  /** {@code this IS NOT DISTINCT FROM other}: equal, where NULL equals NULL. */
  default Condition isNotDistinctFrom(Expression<? extends @Nullable T> other) {
    return Operation.lenient(Operation.condition(this, " IS NOT DISTINCT FROM ", other));
  }

  /** Ascending order by this expression. */
  default Order<T> asc() {
    return Order.ascending(this);
  }

  /** Descending order by this expression. */
  default Order<T> desc() {
    return Order.descending(this);
  }

  /** {@code CAST(this AS type)}. */
  default <R extends @Nullable Object> Expression<R> castTo(CastTarget<R> type) {
    PgType<R> target = (PgType<R>) type;
    return Expressions.any(target, Casts.to(target, this));
  }

  /** {@code CAST(this AS type)}, to a number. */
  default <N extends @Nullable Number> NumberExpression<N> castTo(PgType<N> type) {
    return Expressions.number(type, Casts.to(type, this));
  }

  /** {@code CAST(this AS type)}, to a date or time. */
  default <R extends @Nullable Temporal> TemporalExpression<R> castTo(TemporalTarget<R> type) {
    PgType<R> target = (PgType<R>) type;
    return Expressions.temporal(target, Casts.to(target, this));
  }

  /** {@code CAST(this AS text)}. */
  default TextExpression castToText() {
    return Expressions.text(PgTypes.TEXT, Casts.to(PgTypes.TEXT, this));
  }
}
