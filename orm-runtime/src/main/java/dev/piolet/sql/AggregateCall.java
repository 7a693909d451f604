package dev.piolet.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The call of a function over several rows, with what may stand in and behind its parentheses. */
record AggregateCall(
    String function,
    boolean isDistinct,
    List<SqlPart> arguments,
    List<SortKey> order,
    boolean isWithinGroup,
    @Nullable Condition filter)
    implements SqlPart {

  static AggregateCall of(String function, SqlPart... arguments) {
    return new AggregateCall(function, false, List.of(arguments), List.of(), false, null);
  }

  /** An ordered-set aggregate: {@code function(arguments) WITHIN GROUP (ORDER BY key)}. */
  static AggregateCall withinGroup(String function, SortKey key, SqlPart... arguments) {
    return new AggregateCall(function, false, List.of(arguments), List.of(key), true, null);
  }

  AggregateCall distinct() {
    return new AggregateCall(function, true, arguments, order, isWithinGroup, filter);
  }

  AggregateCall orderBy(SortKey... keys) {
    if (isWithinGroup) {
      throw new IllegalStateException(
          function + " sorts by the key that it was given: it takes no orderBy(...)");
    }
    List<SortKey> all = new ArrayList<>(order);
    all.addAll(List.of(keys));
    return new AggregateCall(
        function, isDistinct, arguments, List.copyOf(all), isWithinGroup, filter);
  }

  AggregateCall filter(Condition condition) {
    if (Conditions.isAbsent(condition)) {
      return this;
    }
    return new AggregateCall(
        function,
        isDistinct,
        arguments,
        order,
        isWithinGroup,
        filter == null ? condition : filter.and(condition));
  }

  @Override
  public void render(SqlWriter writer) {
    writer.sql(function).sql(isDistinct ? "(DISTINCT " : "(").list(arguments, ", ");
    if (isWithinGroup) {
      writer.sql(") WITHIN GROUP (ORDER BY ").list(order, ", ");
    } else if (!order.isEmpty()) {
      writer.sql(" ORDER BY ").list(order, ", ");
    }
    writer.sql(")");
    if (filter != null) {
      writer.sql(" FILTER (WHERE ").part(filter).sql(")");
    }
  }
}
