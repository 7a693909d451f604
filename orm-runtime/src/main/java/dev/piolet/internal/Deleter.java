package dev.piolet.internal;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deletes the rows of models, or marks them as deleted where their table has a column for that. */
final class Deleter {
  private final Executor executor;
  private final KeyedWriter writer;
  private final Tracking tracking;

  Deleter(Executor executor, KeyedWriter writer, Tracking tracking) {
    this.executor = executor;
    this.writer = writer;
    this.tracking = tracking;
  }

  /** Deletes the rows of models of one table, and gives how many there were. */
  <M> int delete(Table<M> table, List<M> models) {
    List<KeyedChange<M>> changes = new ArrayList<>(models.size());
    for (M model : models) {
      M stored = tracking.stored(table, model);
      changes.add(new KeyedChange<>(model, stored == null ? model : stored, model));
    }
    List<M> keyed = changes.stream().map(KeyedChange::keyed).toList();
    KeyedRows.requireKeys(table, keyed);
    Column<M, ?> mark = table.columnOf(ColumnRole.SOFT_DELETE);
    if (mark != null) {
      return write(KeyedStatement.mark(table, mark), changes);
    }
    int deleted =
        Versions.has(table)
            ? write(KeyedStatement.delete(table), changes)
            : executor.execute(statement(table, keyed));
    models.forEach(tracking::deleted);
    return deleted;
  }

  private <M> int write(KeyedStatement<M> statement, List<KeyedChange<M>> changes) {
    Table<M> table = statement.table();
    Versions.requireVersions(table, changes);
    int deleted = 0;
    for (List<KeyedChange<M>> chunk : KeyedWriter.chunks(table, once(table, changes), List.of())) {
      deleted += writer.write(statement, chunk, table::withDeletion).rows();
    }
    return deleted;
  }

  /** A row is deleted once, however often its model is given. */
  private static <M> List<KeyedChange<M>> once(Table<M> table, List<KeyedChange<M>> changes) {
    Set<List<@Nullable Object>> keys = new HashSet<>();
    return changes.stream()
        .filter(change -> keys.add(ValueKey.of(KeyedRows.keyOf(table), change.keyed())))
        .toList();
  }

  private static <M> BoundSql statement(Table<M> table, List<M> keyed) {
    List<Column<M, ?>> key = KeyedRows.keyOf(table);
    SqlPart rest;
    if (keyed.size() == 1) {
      rest = writer -> writer.sql(" WHERE ").part(KeyedRows.equalsKeyOf(table, keyed.get(0)));
    } else if (key.size() == 1) {
      rest = writer -> KeyedRows.anyOf(writer.sql(" WHERE "), key.get(0), keyed);
    } else {
      Unnest rows = new Unnest();
      SqlPart match = KeyedRows.equalsKeysIn(rows, table, keyed);
      rest = writer -> writer.sql(" USING ").part(rows).sql(" WHERE ").part(match);
    }
    return SqlWriter.render(
        writer -> writer.sql("DELETE FROM ").part(table).within(List.of(table), rest::render));
  }
}
