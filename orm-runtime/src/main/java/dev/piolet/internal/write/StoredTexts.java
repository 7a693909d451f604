package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.schema.Column;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts that PostgreSQL writes for the values of models once they are stored: rounded to a
 * scale, padded to a length. They tell which model a returned row belongs to, also where the Java
 * values have no {@code equals}.
 */
final class StoredTexts {
  /** Types whose values are stored and written as they are bound. */
  private static final Set<String> EXACT =
      Set.of("uuid", "bigint", "integer", "smallint", "text", "varchar", "citext");

  private StoredTexts() {}

  /** The texts of some columns, for each model of a chunk; only inexact ones are asked for. */
  static <M> List<List<@Nullable String>> of(
      Executor executor, List<Column<M, ?>> columns, List<M> models) {
    if (columns.stream().allMatch(column -> isExact(column.type()))) {
      return exact(columns, models);
    }
    List<List<@Nullable String>> texts = new ArrayList<>(models.size());
    executor.forEachRow(query(columns, models), row -> texts.add(read(row, 1, columns.size())));
    return texts;
  }

  /** The texts of some columns whose types are exact, for each model. */
  static <M> List<List<@Nullable String>> exact(List<Column<M, ?>> columns, List<M> models) {
    List<List<@Nullable String>> texts = new ArrayList<>(models.size());
    models.forEach(model -> texts.add(exact(columns, model)));
    return texts;
  }

  /** Tells whether no two models have the same texts. */
  static boolean areDistinct(List<List<@Nullable String>> texts) {
    return new HashSet<>(texts).size() == texts.size();
  }

  static boolean isExact(PgType<?> type) {
    String name = type.name();
    return EXACT.contains(name) || name.startsWith("varchar(") && !name.endsWith("]");
  }

  private static <M> List<@Nullable String> exact(List<Column<M, ?>> columns, M model) {
    List<@Nullable String> texts = new ArrayList<>(columns.size());
    columns.forEach(column -> texts.add(exact(column, model)));
    return texts;
  }

  static <M, T> @Nullable String exact(Column<M, T> column, M model) {
    T value = column.valueIn(model);
    return value == null ? null : column.type().text(value);
  }

  private static <M> BoundSql query(List<Column<M, ?>> columns, List<M> models) {
    Unnest rows = new Unnest();
    List<String> texts = new ArrayList<>();
    for (Column<M, ?> column : columns) {
      texts.add(rows.add(column, models) + "::" + column.type().name() + "::text");
    }
    return SqlWriter.render(
        writer ->
            writer
                .sql("SELECT ")
                .sql(String.join(", ", texts))
                .sql(" FROM ")
                .part(rows)
                .sql(" ORDER BY r.ord"));
  }

  /** The columns that a statement returns of a row, so that {@link #read} can read it. */
  static List<SqlPart> returned(List<? extends Column<?, ?>> columns) {
    List<SqlPart> texts = new ArrayList<>();
    columns.forEach(column -> texts.add(writer -> writer.part(column).sql("::text")));
    return texts;
  }

  static List<@Nullable String> read(ResultSet row, int first, int count) throws SQLException {
    List<@Nullable String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(row.getString(first + i));
    }
    return texts;
  }
}
