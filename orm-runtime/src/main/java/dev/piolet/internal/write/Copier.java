package dev.piolet.internal.write;

import dev.piolet.internal.copy.CopyColumn;
import dev.piolet.internal.copy.CopyRows;
import dev.piolet.internal.execute.Executor;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Copies models into a table. COPY has one list of columns: models that leave out others begin
 * another COPY.
 */
final class Copier<M> {
  private final Executor executor;
  private final Table<M> table;
  private final Map<Column<M, ?>, Object> made = new HashMap<>();

  Copier(Executor executor, Table<M> table) {
    this.executor = executor;
    this.table = table;
  }

  long copy(Iterator<? extends M> models) {
    Runs<M> runs = new Runs<>(InsertColumn.optional(table), models);
    long count = 0;
    while (runs.hasNext()) {
      Runs.Run<M> run = runs.next();
      List<InsertColumn<M>> filled = InsertColumn.of(table, run.first());
      make(filled);
      List<CopyColumn<M, ?>> columns = new ArrayList<>();
      filled.forEach(column -> columns.add(column(column.column(), column.source())));
      CopyRows<M> rows = executor.copies().into(table, columns);
      count += executor.copies().send(rows, run, at -> run.position() + at);
    }
    return count;
  }

  private <T> CopyColumn<M, ?> column(Column<M, T> column, InsertColumn.Source source) {
    return switch (source) {
      case MODEL -> CopyColumn.of(column);
      case PROGRAM -> new CopyColumn<>(column, PgTypes.UUID, model -> UuidV7.next());
      case STATEMENT -> constant(column);
    };
  }

  @SuppressWarnings("unchecked") // the values were read as those of their columns
  private <T> CopyColumn<M, T> constant(Column<M, T> column) {
    T value = (T) made.get(column);
    return new CopyColumn<>(column, column.type(), model -> value);
  }

  /** COPY takes values and no expressions: what those give is asked for once. */
  private void make(List<InsertColumn<M>> columns) {
    List<InsertColumn<M>> missing = new ArrayList<>();
    for (InsertColumn<M> filled : columns) {
      if (filled.source() == InsertColumn.Source.STATEMENT && !made.containsKey(filled.column())) {
        missing.add(filled);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    executor.forEachRow(
        values(missing),
        row -> {
          for (int i = 0; i < missing.size(); i++) {
            Column<M, ?> column = missing.get(i).column();
            Object value = column.type().read(row, i + 1);
            if (value != null) {
              made.put(column, value);
            }
          }
        });
  }

  private static <M> BoundSql values(List<InsertColumn<M>> columns) {
    return SqlWriter.render(
        writer -> {
          String separator = "SELECT ";
          for (InsertColumn<M> filled : columns) {
            String type = filled.column().type().name();
            writer.sql(separator).sql(filled.expression()).sql("::" + type);
            separator = ", ";
          }
        });
  }
}
