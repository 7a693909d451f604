package dev.piolet.sql;

import org.jspecify.annotations.Nullable;

/**
 * A number that PostgreSQL widens where it meets a wider one: as every {@link NumberExpression} is
 * where it meets a {@code double precision}. Immutable and thread-safe.
 *
 * @param <W> the Java type of the wider number
 * @param <N> the Java type of this number
 */
public sealed interface Widening<W extends Number, N extends @Nullable Number> extends Operand<N>
    permits NumberExpression {}
