package dev.piolet.sql;

import dev.piolet.type.PgType;
import org.jspecify.annotations.Nullable;

/** A column of a derived or common table, inside the expression that refers to it. */
public interface ColumnReference extends SqlPart {
  /** The table. */
  TableSource table();

  /** Whether no row of the table has NULL there. */
  boolean isSure();

  /**
   * The reader of the column.
   *
   * @param type its type
   * @throws IllegalStateException when the statement is {@linkplain ReadContext#isChecking checked}
   *     and may give NULL for a column that cannot be null
   */
  <T> RowReader<T> reader(ReadContext context, PgType<T> type);

  /** The reference that an expression consists of, whatever its name, or null where it is none. */
  static @Nullable ColumnReference in(Expression<?> expression) {
    return OutputName.without(expression) instanceof Expressions.Made made
            && made.part() instanceof ColumnReference reference
        ? reference
        : null;
  }
}
