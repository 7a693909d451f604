package dev.piolet.internal.write;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.Bind;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/** The text of an INSERT of one model or of many, whatever follows its rows. */
final class InsertSql {
  private InsertSql() {}

  /**
   * An INSERT of rows that are not there, and of what the database makes of them.
   *
   * @param chunk the rows
   * @param strategy decides how they are sent
   */
  static <M> BoundSql of(Chunk<M> chunk, WriteStrategy strategy) {
    Table<M> table = chunk.table();
    SqlPart returning = chunk.isFilled() ? returningGenerated(table) : writer -> {};
    return chunk.models().size() == 1
        ? single(chunk, strategy, returning)
        : of(chunk, strategy, returning);
  }

  static SqlPart returningGenerated(Table<?> table) {
    return writer -> writer.sql(" RETURNING ").results(TableMetadata.of(table).generatedColumns());
  }

  /** Returns what the database makes of each row, and then the texts of some columns. */
  static <M> SqlPart returningGenerated(Table<M> table, List<Column<M, ?>> texts) {
    List<SqlPart> returned = new ArrayList<>();
    for (Column<M, ?> column : TableMetadata.of(table).generatedColumns()) {
      returned.add(writer -> writer.results(List.of(column)));
    }
    returned.addAll(StoredTexts.returned(texts));
    return writer -> writer.sql(" RETURNING ").list(returned, ", ");
  }

  /** One row has a text that depends on nothing but what is set. */
  private static <M> BoundSql single(Chunk<M> chunk, WriteStrategy strategy, SqlPart returning) {
    M model = chunk.models().get(0);
    List<Bind<?>> binds = new ArrayList<>(chunk.columns().size());
    for (InsertColumn<M> filled : chunk.columns()) {
      if (filled.isBound()) {
        binds.add(filled.bind(model));
      }
    }
    String text =
        TableMetadata.of(chunk.table())
            .cachedText(new Single<>(chunk.columns()), statement(chunk, strategy, returning));
    return new BoundSql(text, binds);
  }

  /**
   * The key that tells the INSERT of one row from others.
   *
   * @param columns what it sets
   */
  private record Single<M>(List<InsertColumn<M>> columns) {}

  /**
   * Renders an INSERT.
   *
   * @param chunk the rows
   * @param strategy decides how they are sent
   * @param suffix what follows them: ON CONFLICT, RETURNING
   */
  static <M> BoundSql of(Chunk<M> chunk, WriteStrategy strategy, SqlPart suffix) {
    return SqlWriter.render(statement(chunk, strategy, suffix));
  }

  private static <M> SqlPart statement(Chunk<M> chunk, WriteStrategy strategy, SqlPart suffix) {
    Table<M> table = chunk.table();
    return writer ->
        writer
            .sql("INSERT INTO ")
            .part(table)
            .part(rows(chunk, strategy))
            .within(List.of(table), suffix::render);
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
        for (InsertColumn<M> column : chunk.columns()) {
          column.render(writer.sql(before), model);
          before = ", ";
        }
        before = "), (";
      }
      writer.sql(")");
    };
  }

  /** The value of a column in a model. */
  static <M, T> Bind<T> bind(Column<M, T> column, M model) {
    return new Bind<>(column.type(), column.valueIn(model));
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
