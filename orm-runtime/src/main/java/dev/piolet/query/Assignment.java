package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/** A column and what it is set to. */
record Assignment(Column<?, ?> column, SqlPart value) implements SqlPart {
  @Override
  public void render(SqlWriter writer) {
    writer.identifier(column.name()).sql(" = ").part(value);
  }

  /**
   * A copy of a list with one more.
   *
   * @throws IllegalArgumentException when the column is set already
   */
  static List<Assignment> append(List<Assignment> list, Column<?, ?> column, SqlPart value) {
    for (Assignment assignment : list) {
      if (assignment.column.name().equals(column.name())) {
        throw new IllegalArgumentException("The column " + column + " is set twice");
      }
    }
    List<Assignment> longer = new ArrayList<>(list);
    longer.add(new Assignment(column, value));
    return List.copyOf(longer);
  }
}
