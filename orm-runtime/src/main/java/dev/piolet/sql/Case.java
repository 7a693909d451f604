package dev.piolet.sql;

import dev.piolet.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code CASE} with a branch or more, to be ended by {@link #otherwise} or {@link #otherwiseNull}.
 * Immutable and thread-safe; every method returns a copy.
 *
 * @param <C> what a branch is chosen by: a condition, or a value of the expression after CASE
 * @param <T> the Java type of the result
 * @param <E> the kind of expression that it is
 */
public final class Case<C, T, E extends Expression<T>> {
  private final Start<C> start;
  private final PgType<T> type;
  private final BiFunction<PgType<T>, SqlPart, E> kind;
  private final List<SqlPart> branches;

  private Case(
      Start<C> start,
      PgType<T> type,
      BiFunction<PgType<T>, SqlPart, E> kind,
      List<SqlPart> branches) {
    this.start = start;
    this.type = type;
    this.kind = kind;
    this.branches = branches;
  }

  /** The operand behind CASE, and how it makes a part of what a branch is chosen by. */
  record Start<C>(@Nullable SqlPart subject, Function<C, SqlPart> choice) {
    <T, E extends Expression<T>> Case<C, T, E> when(
        C choice, Expression<T> result, BiFunction<PgType<T>, SqlPart, E> kind) {
      return new Case<>(this, result.type(), kind, List.<SqlPart>of()).when(choice, result);
    }
  }

  /** {@code WHEN choice THEN result}. */
  public Case<C, T, E> when(C choice, T result) {
    return when(choice, Parameters.of(type, result));
  }

  /** {@code WHEN choice THEN result}. */
  public Case<C, T, E> when(C choice, Expression<? extends T> result) {
    SqlPart when = start.choice.apply(choice);
    List<SqlPart> longer = new ArrayList<>(branches);
    longer.add(writer -> writer.sql(" WHEN ").part(when).sql(" THEN ").typed(result));
    return new Case<>(start, type, kind, List.copyOf(longer));
  }

  /** {@code ELSE result END}. */
  public E otherwise(T result) {
    return otherwise(Parameters.of(type, result));
  }

  /** {@code ELSE result END}. */
  public E otherwise(Expression<? extends T> result) {
    return ended(writer -> writer.sql(" ELSE ").typed(result));
  }

  /** {@code END}: NULL where no branch is chosen. */
  public E otherwiseNull() {
    return ended(writer -> {});
  }

  private E ended(SqlPart last) {
    return kind.apply(
        type,
        Expressions.lenient(
            writer -> {
              writer.sql("CASE");
              if (start.subject != null) {
                writer.sql(" ").operand(start.subject);
              }
              writer.list(branches, "").part(last).sql(" END");
            }));
  }
}
