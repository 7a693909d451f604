package dev.piolet.sql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An expression as an operand of a date or time. What PostgreSQL makes of a date is another type, a
 * timestamp of {@code date + interval} and a number of {@code date - date}: an operator of a {@code
 * TemporalExpression<T>} asks for a date by a parameter such as {@code MetByDate<T, ...>}, which an
 * expression is for {@code T = LocalDate} alone.
 *
 * @param <T> the Java type of the operand's value
 */
public sealed interface DateOperand<T extends @Nullable Object> extends Operand<T>
    permits DateOperand.MetByDate {

  /** What a {@code LocalDate} meets. */
  sealed interface MetByDate<D, T extends @Nullable Object> extends DateOperand<T>
      permits DateMetByDate {}

  /** What a {@code LocalDate} meets, where it is a date or time itself. */
  sealed interface DateMetByDate<D, T extends @Nullable Object> extends MetByDate<LocalDate, T>
      permits Expression {}
}
