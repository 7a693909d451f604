package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.List;

/**
 * Where an INSERT has its rows from.
 *
 * @param columns those that are given, or none for DEFAULT VALUES
 * @param rows what follows their names
 */
record InsertSource(List<? extends Column<?, ?>> columns, SqlPart rows) {
  static final InsertSource DEFAULT_VALUES =
      new InsertSource(List.of(), writer -> writer.sql("DEFAULT VALUES"));

  static InsertSource row(List<Assignment> assignments) {
    return new InsertSource(
        Assignment.columns(assignments), writer -> Assignment.renderValues(writer, assignments));
  }

  /**
   * The rows of a query.
   *
   * @throws IllegalArgumentException when it selects more or fewer columns
   */
  static InsertSource query(List<? extends Column<?, ?>> columns, Query<?, ?> query) {
    int selected = query.selected().size();
    if (selected != columns.size()) {
      throw new IllegalArgumentException(
          "The query selects "
              + selected
              + " columns for the "
              + columns.size()
              + " of "
              + columns
              + ": "
              + query);
    }
    return new InsertSource(columns, query);
  }

  /**
   * Writes the columns' names and the rows.
   *
   * @param overriding the OVERRIDING clause between them, or nothing
   */
  void render(SqlWriter writer, String overriding) {
    if (!columns.isEmpty()) {
      Assignment.renderNames(writer, columns);
      writer.sql(" ").sql(overriding);
    }
    writer.part(rows);
  }
}
