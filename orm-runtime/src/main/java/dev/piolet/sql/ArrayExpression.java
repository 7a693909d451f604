package dev.piolet.sql;

import dev.piolet.type.PgType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose value is an array, read into a list. Immutable and thread-safe.
 *
 * @param <T> the Java type of an element
 */
public interface ArrayExpression<T extends @Nullable Object>
    extends KindExpression<List<T>, ArrayExpression<T>> {
  @Override
  default ArrayExpression<T> as(String name) {
    return Expressions.like(this, OutputName.of(this, name));
  }

  /** The type of the elements. */
  PgType<T> element();

  /** {@code this @> ARRAY[value]}: has this element; an index of the array serves. */
  default Condition contains(@NonNull T value) {
    return contains(List.of(value));
  }

  /** {@code this @> values}: has all of these elements. */
  default Condition contains(Collection<? extends T> values) {
    return contains(Values.array(element(), values));
  }

  /** {@code this @> other}: has all elements of the other. */
  default Condition contains(ArrayExpression<T> other) {
    return Operation.condition(this, " @> ", other);
  }

  /** {@code this <@ values}: has no elements but these. */
  default Condition containedBy(Collection<? extends T> values) {
    return containedBy(Values.array(element(), values));
  }

  /** {@code this <@ other}: has no elements but the other's. */
  default Condition containedBy(ArrayExpression<T> other) {
    return Operation.condition(this, " <@ ", other);
  }

  /** {@code this && values}: has any of these elements. */
  default Condition overlaps(Collection<? extends T> values) {
    return overlaps(Values.array(element(), values));
  }

  /** {@code this && other}: has an element of the other. */
  default Condition overlaps(ArrayExpression<T> other) {
    return Operation.condition(this, " && ", other);
  }

  /** {@code this || values}: these elements behind its own. */
  default ArrayExpression<T> concat(Collection<? extends T> values) {
    return concat(Values.array(element(), values));
  }

  /** {@code this || other}: the other's elements behind its own. */
  default ArrayExpression<T> concat(ArrayExpression<T> other) {
    return Expressions.array(element(), Expressions.lenient(Operation.infix(this, " || ", other)));
  }

  /** {@code (this)[index]}: one element, NULL where there is none. */
  default Expression<@Nullable T> element(int index) {
    return element(Parameters.of(index));
  }

  /** {@code (this)[index]}: one element, NULL where there is none. */
  default Expression<@Nullable T> element(Expression<Integer> index) {
    return Expressions.any(
        element(), writer -> writer.sql("(").part(this).sql(")[").part(index).sql("]"));
  }

  /** {@code (this)[first:last]}: the elements from one to another, both included, from 1. */
  default ArrayExpression<T> slice(int first, int last) {
    return Expressions.array(
        element(),
        writer ->
            writer
                .sql("(")
                .part(this)
                .sql(")[")
                .part(Parameters.of(first))
                .sql(":")
                .part(Parameters.of(last))
                .sql("]"));
  }
}
