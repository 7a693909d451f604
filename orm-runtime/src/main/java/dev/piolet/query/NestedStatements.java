package dev.piolet.query;

import dev.piolet.query.NestedStatement.Grouping;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Functions;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SortKey;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one statement of a query for the rows of several collections. */
final class NestedStatements {
  private static final String ROWS = "rows";

  private NestedStatements() {}

  /** The query as it is, whose rows are in every collection. */
  static <T> NestedStatement<T> ofAll(Query<T, ?> query) {
    return new NestedStatement<>(query.bound(), query.reading(), Grouping.NONE, 0, PgTypes.BIGINT);
  }

  /** {@code WHERE child.key = ANY(?)}, with the key behind what is selected. */
  static <T> @Nullable NestedStatement<T> byKey(
      Select<T> select, KeyMatch<?> match, List<List<@Nullable Object>> keys) {
    List<Object> values = new ArrayList<>(keys.size());
    for (List<@Nullable Object> key : keys) {
      if (key.get(0) != null) {
        values.add(Objects.requireNonNull(key.get(0)));
      }
    }
    if (values.isEmpty()) {
      return null;
    }
    int selected = select.selected().indexOf(match.column());
    Select<T> whole =
        selected < 0 ? select.selecting(Grouped.by(match.column(), select.selection)) : select;
    Select<T> keyed = whole.with(select.clauses.with(Clause.WHERE, match.anyOf(values)));
    int column = selected < 0 ? keyed.selected().size() : selected + 1;
    return new NestedStatement<>(
        keyed.bound(), keyed.reading(), Grouping.KEY, column, match.column().type());
  }

  /** {@code FROM unnest(?) AS parent CROSS JOIN child WHERE ...}, with the number of the key. */
  static <T> NestedStatement<T> joined(Select<T> select, ParentTable parent) {
    return numbered(select.behind(parent, Grouped.by(parent.number(), select.selection)), parent);
  }

  /**
   * {@code FROM unnest(?) AS parent CROSS JOIN LATERAL (child) AS rows}, with the number of the
   * key. A query in FROM keeps no order for what is around it, so that its rows are numbered.
   */
  static <T> NestedStatement<T> lateral(Query<T, ?> query, ParentTable parent) {
    if (!query.clauses.has(Clause.ORDER_BY)) {
      DerivedTable<T> rows = query.as(ROWS).lateral();
      return lateral(Grouped.by(parent.number(), rows), rows, parent, List.of());
    }
    DerivedTable<T> ordered = query.as(ROWS);
    Expression<Long> place = Functions.rowNumber().over();
    DerivedTable<T> rows = Select.of(Grouped.by(place, ordered)).from(ordered).as(ROWS).lateral();
    return lateral(
        Grouped.insteadBy(parent.number(), rows),
        rows,
        parent,
        List.of(parent.number(), rows.get(place)));
  }

  private static <T> NestedStatement<T> lateral(
      Selectable<T> selection,
      DerivedTable<T> rows,
      ParentTable parent,
      List<? extends SortKey> order) {
    return numbered(Select.of(selection).from(parent).crossJoin(rows).orderBy(order), parent);
  }

  private static <T> NestedStatement<T> numbered(Select<T> select, ParentTable parent) {
    return new NestedStatement<>(
        SqlWriter.render(select, parent),
        select.reading(),
        Grouping.NUMBER,
        select.selected().size(),
        PgTypes.BIGINT);
  }
}
