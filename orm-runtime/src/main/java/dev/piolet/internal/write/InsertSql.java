package dev.piolet.internal.write;

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
   * @param strategy decides how they are sent
   * @param suffix what follows them: ON CONFLICT, RETURNING
   */
  static <M> BoundSql of(Chunk<M> chunk, WriteStrategy strategy, SqlPart suffix) {
    Table<M> table = chunk.table();
    return SqlWriter.render(
        writer ->
            writer
                .sql("INSERT INTO ")
                .part(table)
                .part(rows(chunk, strategy))
                .within(List.of(table), suffix::render));
  }

  private static <M> SqlPart rows(Chunk<M> chunk, WriteStrategy strategy) {
    if (chunk.columns().isEmpty()) {
      return writer -> writer.sql(" DEFAULT VALUES");
    }
    List<Column<M, ?>> columns = new ArrayList<>();
    chunk.columns().forEach(filled -> columns.add(filled.column()));
    SqlPart names = writer -> names(writer.sql(" ("), columns).sql(")");
    boolean sendsValues = strategy.sendsValues(chunk.models().size(), columns.size());
    SqlPart rows = sendsValues ? values(chunk) : unnested(chunk);
    return writer -> writer.part(names).part(rows);
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

  /** {@code VALUES (?, ?), (?, ?)}. */
  private static <M> SqlPart values(Chunk<M> chunk) {
    return writer -> {
      String before = " VALUES (";
      for (M model : chunk.models()) {
        for (Filled<M> column : chunk.columns()) {
          column.render(writer.sql(before), model);
          before = ", ";
        }
        before = "), (";
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
