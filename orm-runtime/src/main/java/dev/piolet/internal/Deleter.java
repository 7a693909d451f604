package dev.piolet.internal;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/** Deletes the rows of models. */
final class Deleter {
  private final Executor executor;
  private final Tracking tracking;

  Deleter(Executor executor, Tracking tracking) {
    this.executor = executor;
    this.tracking = tracking;
  }

  /** Deletes the rows of models of one table in one statement, and gives how many there were. */
  <M> int delete(Table<M> table, List<M> models) {
    List<M> keyed = new ArrayList<>(models.size());
    for (M model : models) {
      M stored = tracking.stored(table, model);
      keyed.add(stored == null ? model : stored);
    }
    KeyedRows.requireKeys(table, keyed);
    int deleted = executor.execute(statement(table, keyed));
    models.forEach(tracking::deleted);
    return deleted;
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
