package dev.piolet.schema;

import dev.piolet.spi.SealedMapping;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Literals;
import java.util.List;

/**
 * The rows of a sealed type whose types have a table each, as a query in FROM. All parts have the
 * same columns of the same types, so that PostgreSQL plans each part by itself: it uses the indexes
 * of the tables, and passes over those whose label a condition rules out.
 *
 * @param table the table of the sealed type, of which the database knows nothing
 */
record UnionSql(Table<?> table) implements SqlPart {
  @Override
  public void render(SqlWriter writer) {
    String before = "(";
    for (Table<?> part : table.metadata().subtypeTables()) {
      writer.sql(before);
      renderPart(writer, part);
      before = " UNION ALL ";
    }
    writer.sql(")");
  }

  private void renderPart(SqlWriter writer, Table<?> part) {
    String before = "SELECT ";
    for (Column<?, ?> column : table.columns()) {
      writer.sql(before);
      renderColumn(writer, part, column);
      before = ", ";
    }
    part.metadata().renderName(writer.sql(" FROM "));
  }

  private void renderColumn(SqlWriter writer, Table<?> part, Column<?, ?> column) {
    if (column.options().role() == ColumnRole.DISCRIMINATOR) {
      writer.sql(Literals.quote(labelOf(part))).sql("::text AS ").identifier(column.name());
    } else if (part.columns().stream().anyMatch(own -> own.name().equals(column.name()))) {
      writer.identifier(column.name());
    } else {
      writer.sql("NULL::" + column.type().name()).sql(" AS ").identifier(column.name());
    }
  }

  private String labelOf(Table<?> part) {
    List<String> labels = ((SealedMapping<?>) table.metadata().mapping()).labelsOf(part.model());
    return labels.get(0);
  }
}
