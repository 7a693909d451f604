package dev.piolet.internal.write;

import dev.piolet.internal.driver.Outcome;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.model.Keys;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Deletes the rows of models, or marks them as deleted where their table has a column for that. */
final class Deleter {
  private final KeyedWriter writer;
  private final Tracking tracking;

  Deleter(KeyedWriter writer, Tracking tracking) {
    this.writer = writer;
    this.tracking = tracking;
  }

  /** Deletes the rows of models of one table, and gives how many there were. */
  <M> Work<Integer> delete(Group<M> group) {
    Table<M> table = group.table();
    List<KeyedChange<M>> changes = new ArrayList<>(group.models().size());
    for (int i = 0; i < group.models().size(); i++) {
      M model = group.models().get(i);
      M stored = tracking.stored(table, model);
      M keyed = stored == null ? model : stored;
      changes.add(new KeyedChange<>(model, keyed, model, group.position(i)));
    }
    List<M> keyed = KeyedChange.keyed(changes);
    KeyedRows.requireKeys(table, keyed);
    Column<M, ?> mark = TableMetadata.of(table).columnOf(ColumnRole.SOFT_DELETE);
    if (mark != null) {
      return write(KeyedStatement.mark(table, mark), changes);
    }
    Work<Integer> deletion =
        Versions.has(table) || writer.sendsEach(changes.size())
            ? write(KeyedStatement.delete(table), changes)
            : Work.of(
                new Step<>(
                    statement(table, keyed),
                    Outcome::count,
                    failedRow(table, keyed, changes)::failure));
    return deletion.map(
        deleted -> {
          group.models().forEach(model -> tracking.deleted(table, model));
          return deleted;
        });
  }

  private static <M> FailedRowLocator<M> failedRow(
      Table<M> table, List<M> keyed, List<KeyedChange<M>> changes) {
    return new FailedRowLocator<>(table, Keys.of(table), keyed, at -> changes.get(at).position());
  }

  private <M> Work<Integer> write(KeyedStatement<M> statement, List<KeyedChange<M>> changes) {
    Table<M> table = statement.table();
    Versions.requireVersions(table, changes);
    List<Supplier<Work<Integer>>> works = new ArrayList<>();
    for (List<KeyedChange<M>> chunk : writer.chunks(table, once(table, changes), List.of())) {
      works.add(
          () ->
              writer
                  .write(statement, chunk, TableMetadata.of(table).mapping()::withDeletion)
                  .map(KeyedWriter.Written::rows));
    }
    return writer.all(works, works.size() == 1);
  }

  /** A row is deleted once, however often its model is given. */
  private static <M> List<KeyedChange<M>> once(Table<M> table, List<KeyedChange<M>> changes) {
    Set<List<@Nullable Object>> keys = new HashSet<>();
    return changes.stream()
        .filter(change -> keys.add(ValueKey.of(Keys.of(table), change.keyed())))
        .toList();
  }

  private static <M> BoundSql statement(Table<M> table, List<M> keyed) {
    List<Column<M, ?>> key = Keys.of(table);
    SqlPart rest;
    if (key.size() == 1) {
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
