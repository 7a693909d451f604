package dev.piolet.schema;

import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.IntervalExpression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgType;
import java.time.temporal.Temporal;

/**
 * A column of values that are made of others: records around one value, domains, and what a
 * converter makes. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the value
 * @param <E> the expression that what is stored is: {@link TextExpression} of a domain over text
 */
public final class WrappedColumn<M, T, E extends Expression<?>> extends Column<M, T> {
  private final Class<?> baseKind;

  /**
   * A column.
   *
   * @param baseKind the class of its {@link #base()}
   */
  WrappedColumn(
      Table<M> table, String name, PgType<T> type, ColumnOptions options, Class<?> baseKind) {
    super(table, name, type, options);
    this.baseKind = baseKind;
  }

  /**
   * The column as what is stored, with the methods of that kind: {@code
   * USER.email.base().like("%@example.com")}. To PostgreSQL it is the same column, without a cast,
   * so that an index on it serves.
   */
  @SuppressWarnings("unchecked") // a table makes columns of a kind by a method of that kind
  public E base() {
    PgType<?> stored = type().mappedType();
    if (stored == null) {
      throw new IllegalStateException("The type of " + this + " is made of no other");
    }
    return (E) base(stored);
  }

  @SuppressWarnings("unchecked")
  private Expression<?> base(PgType<?> stored) {
    if (baseKind == TextExpression.class) {
      return Expressions.text((PgType<String>) stored, this);
    } else if (baseKind == NumberExpression.class) {
      return Expressions.number((PgType<? extends Number>) stored, this);
    } else if (baseKind == TemporalExpression.class) {
      return Expressions.temporal((PgType<? extends Temporal>) stored, this);
    } else if (baseKind == IntervalExpression.class) {
      return Expressions.interval(this);
    }
    return baseKind == Condition.class
        ? Expressions.condition(this)
        : Expressions.any(stored, this);
  }
}
