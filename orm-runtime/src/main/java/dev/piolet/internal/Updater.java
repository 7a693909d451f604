package dev.piolet.internal;

import dev.piolet.error.NoRowException;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Updates the rows of models: of tracked ones only the columns that changed. */
final class Updater {
  private final Executor executor;
  private final Tracking tracking;
  private final Finder finder;

  Updater(Executor executor, Tracking tracking, Finder finder) {
    this.executor = executor;
    this.tracking = tracking;
    this.finder = finder;
  }

  /** A row to write: the model, and the one whose key the row has in the database. */
  private record Change<M>(M model, M keyed) {}

  /**
   * Writes what has changed in tracked models, and all columns but the key of others.
   *
   * @return how many rows were updated
   */
  <M> int update(Table<M> table, List<M> models) {
    List<Column<M, ?>> key = KeyedRows.keyOf(table);
    List<Column<M, ?>> others =
        table.columns().stream().filter(column -> !key.contains(column)).toList();
    Map<List<Column<M, ?>>, List<Change<M>>> groups = new LinkedHashMap<>();
    for (M model : models) {
      M stored = tracking.stored(table, model);
      List<Column<M, ?>> columns = stored == null ? others : Tracking.changes(table, stored, model);
      Change<M> change = new Change<>(model, stored == null ? model : stored);
      groups.computeIfAbsent(columns, none -> new ArrayList<>()).add(change);
    }
    int updated = 0;
    for (Map.Entry<List<Column<M, ?>>, List<Change<M>>> group : groups.entrySet()) {
      updated += write(table, group.getKey(), group.getValue());
    }
    models.forEach(model -> tracking.written(table, model));
    return updated;
  }

  /** Writes given columns. Other columns of a tracked model that have changed still have. */
  <M> int update(Table<M> table, List<M> models, List<Column<M, ?>> columns) {
    List<Change<M>> changes = new ArrayList<>();
    for (M model : models) {
      M stored = tracking.stored(table, model);
      changes.add(new Change<>(model, stored == null ? model : stored));
    }
    int updated = write(table, columns, changes);
    for (M model : models) {
      M stored = tracking.stored(table, model);
      if (stored != null && columns.containsAll(Tracking.changes(table, stored, model))) {
        tracking.written(table, model);
      }
    }
    return updated;
  }

  /** Writes the difference between two states of a row. */
  <M> int update(Table<M> table, M before, M after) {
    List<Column<M, ?>> columns = Tracking.changes(table, before, after);
    return write(table, columns, List.of(new Change<>(after, before)));
  }

  private <M> int write(Table<M> table, List<Column<M, ?>> columns, List<Change<M>> changes) {
    if (columns.isEmpty()) {
      return 0;
    }
    KeyedRows.requireKeys(table, changes.stream().map(Change::keyed).toList());
    int updated = 0;
    for (List<Change<M>> chunk : chunks(table, changes)) {
      BoundSql statement =
          chunk.size() == 1
              ? single(table, columns, chunk.get(0))
              : unnested(table, columns, chunk);
      int rows = executor.execute(statement);
      if (rows < chunk.size()) {
        throw missing(table, chunk.stream().map(Change::keyed).toList(), rows);
      }
      updated += rows;
    }
    return updated;
  }

  /** A row that is written twice is in two chunks, so that the later one wins. */
  private static <M> List<List<Change<M>>> chunks(Table<M> table, List<Change<M>> changes) {
    List<List<Change<M>>> chunks = new ArrayList<>();
    List<Change<M>> chunk = new ArrayList<>();
    Set<List<@Nullable Object>> keys = new HashSet<>();
    for (Change<M> change : changes) {
      if (!keys.add(ValueKey.of(KeyedRows.keyOf(table), change.keyed()))
          || chunk.size() == Chunk.MAX_ROWS) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
        keys.clear();
        keys.add(ValueKey.of(KeyedRows.keyOf(table), change.keyed()));
      }
      chunk.add(change);
    }
    chunks.add(chunk);
    return chunks;
  }

  private static <M> BoundSql single(Table<M> table, List<Column<M, ?>> columns, Change<M> change) {
    return SqlWriter.render(
        writer -> {
          writer.sql("UPDATE ").part(table);
          String separator = " SET ";
          for (Column<M, ?> column : columns) {
            writer.sql(separator).identifier(column.name()).sql(" = ");
            InsertSql.bind(writer, column, change.model());
            separator = ", ";
          }
          writer.sql(" WHERE ").part(KeyedRows.equalsKeyOf(table, change.keyed()));
        });
  }

  private static <M> BoundSql unnested(
      Table<M> table, List<Column<M, ?>> columns, List<Change<M>> changes) {
    Unnest rows = new Unnest();
    List<String> names = rows.addAll(columns, changes.stream().map(Change::model).toList());
    var match = KeyedRows.equalsKeysIn(rows, table, changes.stream().map(Change::keyed).toList());
    return SqlWriter.render(
        writer -> {
          writer.sql("UPDATE ").part(table);
          String separator = " SET ";
          for (int i = 0; i < names.size(); i++) {
            writer.sql(separator).identifier(columns.get(i).name()).sql(" = ").sql(names.get(i));
            separator = ", ";
          }
          writer.sql(" FROM ").part(rows).sql(" WHERE ").within(List.of(table), match::render);
        });
  }

  private <M> NoRowException missing(Table<M> table, List<M> keyed, int rows) {
    List<Object> keys = finder.missing(table, keyed);
    return new NoRowException(
        "Of "
            + keyed.size()
            + " rows of "
            + table
            + " to update, "
            + rows
            + " were, and nothing was written. Not there (or kept by a trigger or a policy): "
            + keys,
        keys);
  }
}
