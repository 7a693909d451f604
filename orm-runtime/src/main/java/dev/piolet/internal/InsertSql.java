package dev.piolet.internal;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/** The text of an INSERT of one model or of many, whatever follows its rows. */
final class InsertSql {
  private InsertSql() {}

  /**
   * Renders an INSERT.
   *
   * @param chunk the rows
   * @param suffix what follows them: ON CONFLICT, RETURNING
   */
  static <M> BoundSql of(Table<M> table, Chunk<M> chunk, SqlPart suffix) {
    return SqlWriter.render(
        writer ->
            writer
                .sql("INSERT INTO ")
                .part(table)
                .part(rows(chunk))
                .within(List.of(table), suffix::render));
  }

  private static <M> SqlPart rows(Chunk<M> chunk) {
    if (chunk.columns().isEmpty()) {
      return writer -> writer.sql(" DEFAULT VALUES");
    }
    List<Column<M, ?>> columns = new ArrayList<>();
    chunk.columns().forEach(filled -> columns.add(filled.column()));
    SqlPart names = writer -> names(writer.sql(" ("), columns).sql(")");
    return chunk.models().size() == 1
        ? writer -> writer.part(names).part(values(chunk.columns(), chunk.models().get(0)))
        : writer -> writer.part(names).part(unnested(chunk));
  }

  /** Writes the names of columns, without their table. */
  static SqlWriter names(SqlWriter writer, List<? extends Column<?, ?>> columns) {
    String separator = "";
    for (Column<?, ?> column : columns) {
      writer.sql(separator).identifier(column.name());
      separator = ", ";
    }
    return writer;
  }

  private static <M> SqlPart values(List<Filled<M>> columns, M model) {
    return writer -> {
      String separator = " VALUES (";
      for (Filled<M> column : columns) {
        column.render(writer.sql(separator), model);
        separator = ", ";
      }
      writer.sql(")");
    };
  }

  static <M, T> void bind(SqlWriter writer, Column<M, T> column, M model) {
    writer.bind(column.type(), column.valueIn(model));
  }

  private static <M> SqlPart unnested(Chunk<M> chunk) {
    Unnest rows = new Unnest();
    List<String> names =
        chunk.columns().stream().map(filled -> filled.addTo(rows, chunk.models())).toList();
    return writer ->
        writer
            .sql(" SELECT ")
            .sql(String.join(", ", names))
            .sql(" FROM ")
            .part(rows)
            .sql(" ORDER BY r.ord");
  }
}
