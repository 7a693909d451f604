package dev.piolet.sql;

import dev.piolet.type.PgType;
import org.jspecify.annotations.Nullable;

/**
 * What an operator takes: any {@link Expression}. A number's operators take those of other widths
 * by it, too. Immutable and thread-safe.
 *
 * @param <T> the Java type of its value
 */
public sealed interface Operand<T extends @Nullable Object> extends SqlPart
    permits DateOperand, Widening {
  /** The PostgreSQL type of the value. */
  PgType<T> type();
}
