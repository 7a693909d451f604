package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Conditions;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.Order;
import dev.piolet.sql.OutputName;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The condition of the rows that come after a place in an order. */
final class SeekCondition {
  private final List<Key<?>> keys = new ArrayList<>();

  private SeekCondition(
      List<Order<?>> orders, List<@Nullable Object> values, Predicate<TableSource> isOuterJoined) {
    for (int i = 0; i < orders.size(); i++) {
      keys.add(key(orders.get(i), values.get(i), isOuterJoined));
    }
  }

  /**
   * The condition.
   *
   * @param isOuterJoined tells the tables that an outer join can leave out, whose columns then are
   *     NULL
   */
  static Condition after(
      List<Order<?>> orders, List<@Nullable Object> values, Predicate<TableSource> isOuterJoined) {
    return new SeekCondition(orders, values, isOuterJoined).condition();
  }

  @SuppressWarnings("unchecked") // a place's values are of its keys' types
  private static <T> Key<T> key(
      Order<T> order, @Nullable Object value, Predicate<TableSource> isOuterJoined) {
    boolean isNullable =
        !(OutputName.without(order.expression()) instanceof Column<?, ?> column)
            || column.options().nullable()
            || isOuterJoined.test(column.table());
    Key<T> key = new Key<>(order, (T) value, isNullable);
    if (value == null && !key.isNullable()) {
      throw new IllegalArgumentException(
          "The place has no value of " + order.expression() + ", which is never NULL");
    }
    return key;
  }

  private Condition condition() {
    Key<?> first = keys.get(0);
    if (keys.stream().noneMatch(Key::isNullable)) {
      if (keys.size() == 1) {
        return first.after();
      }
      boolean descending = first.order().isDescending();
      if (keys.stream().allMatch(key -> key.order().isDescending() == descending)) {
        return Expressions.condition(writer -> rowComparison(writer, descending));
      }
    }
    Condition stepwise = stepwise();
    // Repeats what follows from the rest, because an index is entered by it.
    return first.isNullable() || keys.size() == 1 ? stepwise : first.notBefore().and(stepwise);
  }

  private void rowComparison(SqlWriter writer, boolean descending) {
    String separator = "(";
    for (Key<?> key : keys) {
      writer.sql(separator).part(key.order().expression());
      separator = ", ";
    }
    separator = descending ? ") < (" : ") > (";
    for (Key<?> key : keys) {
      key.bind(writer.sql(separator));
      separator = ", ";
    }
    writer.sql(")");
  }

  /** Behind by the first key; or level with it and behind by the second; and so on. */
  private Condition stepwise() {
    Condition any = Conditions.absent();
    Condition level = Conditions.absent();
    for (Key<?> key : keys) {
      if (key.hasAfter()) {
        any = any.or(level.and(key.after()));
      }
      level = level.and(key.level());
    }
    return Conditions.isAbsent(any) ? Expressions.condition(writer -> writer.sql("FALSE")) : any;
  }

  private record Key<T>(Order<T> order, @Nullable T value, boolean isNullable) {
    void bind(SqlWriter writer) {
      writer.bind(order.expression().type(), value);
    }

    /** Nothing comes after the NULLs where they are last. */
    boolean hasAfter() {
      return value != null || order.putsNullsFirst();
    }

    Condition after() {
      Expression<T> expression = order.expression();
      if (value == null) {
        return expression.isNotNull();
      }
      Condition behind = order.isDescending() ? expression.lt(value) : expression.gt(value);
      return isNullable() && !order.putsNullsFirst() ? behind.or(expression.isNull()) : behind;
    }

    Condition notBefore() {
      T found = Objects.requireNonNull(value);
      return order.isDescending() ? order.expression().le(found) : order.expression().ge(found);
    }

    Condition level() {
      return value == null ? order.expression().isNull() : order.expression().eq(value);
    }
  }
}
