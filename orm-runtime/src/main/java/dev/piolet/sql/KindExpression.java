package dev.piolet.sql;

import org.jspecify.annotations.Nullable;

/**
 * An expression with operators of its own: a number, a text, a condition. What gives an expression
 * another name or place gives back the same kind, so that the operators stay.
 *
 * @param <T> the Java type of its value
 * @param <E> the kind: {@code NumberExpression<Long>}, {@link TextExpression}
 */
public interface KindExpression<T extends @Nullable Object, E> extends Expression<T> {}
