package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Order;
import dev.piolet.sql.RowExpressions;
import dev.piolet.sql.SqlPart;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells queries whose rows are just those of their tables that meet conditions: those for several
 * collections are the same for all of them at once. What counts, numbers or limits rows would do so
 * for all of them, too; an expression may, unless it is of columns by operators and functions that
 * are known, as nothing tells a function of a program from an aggregate.
 */
final class FlatSelects {
  private static final Set<Clause> FLAT = EnumSet.of(Clause.WHERE, Clause.ORDER_BY);

  private FlatSelects() {}

  /** Whether a query selects and sorts by what is of the rows alone that meet conditions. */
  static boolean areRowsOfTables(Select<?> select) {
    for (Clause clause : Clause.values()) {
      if (!FLAT.contains(clause) && select.clauses.has(clause)) {
        return false;
      }
    }
    return select.source() != null
        && select.selection.expressions().stream().allMatch(FlatSelects::isOfRow)
        && select.clauses.keysOf(Clause.ORDER_BY).stream().allMatch(FlatSelects::isOfRow);
  }

  private static boolean isOfRow(SqlPart part) {
    SqlPart key = part instanceof Order<?> order ? order.expression() : part;
    return key instanceof Expression<?> expression
        && RowExpressions.has(expression, each -> each instanceof Column<?, ?>);
  }

  /** Whether FROM holds tables alone, of which another one can stand in front. */
  static boolean areJoinsInner(Select<?> select) {
    From source = select.source();
    return source != null
        && source.first() instanceof Table<?>
        && source.joins().stream()
            .allMatch(join -> join.table() instanceof Table<?> && !join.kind().outerJoinsLeft());
  }
}
