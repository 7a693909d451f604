package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgType;
import java.util.List;
import java.util.Set;

/** The columns of two queries whose rows become those of one. */
final class CombinedColumns {
  private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "citext");

  private CombinedColumns() {}

  /**
   * Requires that the rows of two queries can be combined, which the compiler does not know of all:
   * a {@link Row} has any columns.
   *
   * @param operator between the two
   * @throws IllegalArgumentException when one has more columns, or rows of any columns have others
   */
  static void requireAlike(RowStatement<?> first, String operator, RowStatement<?> other) {
    List<? extends Expression<?>> columns = first.selection.expressions();
    List<? extends Expression<?>> others = other.selection.expressions();
    if (columns.size() != others.size()) {
      throw new IllegalArgumentException(
          operator.strip()
              + " takes queries of as many columns, and these have "
              + columns.size()
              + " and "
              + others.size()
              + ": "
              + first
              + operator
              + other);
    }
    if (first.selection instanceof Row.Selection) {
      for (int i = 0; i < columns.size(); i++) {
        requireAlike(columns.get(i), operator, others.get(i));
      }
    }
  }

  private static void requireAlike(Expression<?> one, String operator, Expression<?> other) {
    if (!areAlike(one.type(), other.type())) {
      throw new IllegalArgumentException(
          operator.strip()
              + " would make one column of "
              + SqlWriter.alone(one).sql()
              + ", which is "
              + one.type().name()
              + ", and "
              + SqlWriter.alone(other).sql()
              + ", which is "
              + other.type().name()
              + ": cast one of them to the type of the other");
    }
  }

  private static boolean areAlike(PgType<?> one, PgType<?> other) {
    return one.base().equals(other.base()) || isText(one) && isText(other);
  }

  /** Whether a type is one of those that PostgreSQL takes for each other, as texts. */
  static boolean isText(PgType<?> type) {
    return TEXTS.contains(type.base());
  }
}
