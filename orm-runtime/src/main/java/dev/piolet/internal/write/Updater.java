package dev.piolet.internal.write;

import dev.piolet.error.NoRowException;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.model.Keys;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Updates the rows of models: of tracked ones only the columns that changed. */
final class Updater {
  private final KeyedWriter writer;
  private final Tracking tracking;
  private final Refresher refresher;

  Updater(KeyedWriter writer, Tracking tracking, Refresher refresher) {
    this.writer = writer;
    this.tracking = tracking;
    this.refresher = refresher;
  }

  /**
   * Writes what has changed in tracked models, and all columns but the key of others.
   *
   * @return how many rows were updated
   * @throws IllegalArgumentException when a key has changed
   */
  <M> Work<Integer> update(Group<M> group) {
    return update(group, false);
  }

  /** The same, where keys that have changed are written too. */
  <M> Work<Integer> updateWithKeys(Group<M> group) {
    return update(group, true);
  }

  /** The same, and gives the models as they are stored. */
  <M> Work<List<M>> updated(Group<M> group) {
    List<M> stored = new ArrayList<>(group.models());
    return update(group, false, stored).map(rows -> stored);
  }

  private <M> Work<Integer> update(Group<M> group, boolean withKeys) {
    return update(group, withKeys, null);
  }

  private <M> Work<Integer> update(Group<M> group, boolean withKeys, @Nullable List<M> stored) {
    Table<M> table = group.table();
    List<Column<M, ?>> others = others(table);
    Map<List<Column<M, ?>>, List<KeyedChange<M>>> groups = new LinkedHashMap<>();
    for (int i = 0; i < group.models().size(); i++) {
      M model = group.models().get(i);
      KeyedChange<M> change = change(group, i);
      List<Column<M, ?>> columns =
          change.keyed() == model ? others : changes(table, change, withKeys);
      groups.computeIfAbsent(columns, none -> new ArrayList<>()).add(change);
    }
    return write(table, groups, stored)
        .map(
            updated -> {
              group.models().forEach(model -> tracking.written(table, model));
              return updated;
            });
  }

  /** The columns that an update of a whole model writes. */
  private static <M> List<Column<M, ?>> others(Table<M> table) {
    List<Column<M, ?>> key = Keys.of(table);
    List<Column<M, ?>> others = new ArrayList<>();
    for (Column<M, ?> column : table.columns()) {
      if (!key.contains(column) && column.options().isUpdatable()) {
        others.add(column);
      }
    }
    return others;
  }

  /** Writes given columns. Other columns of a tracked model that have changed still have. */
  <M> Work<Integer> update(Group<M> group, List<Column<M, ?>> columns) {
    return update(group, columns, null);
  }

  /** The same, and gives the models as they are stored. */
  <M> Work<List<M>> updated(Group<M> group, List<Column<M, ?>> columns) {
    List<M> stored = new ArrayList<>(group.models());
    return update(group, columns, stored).map(rows -> stored);
  }

  private <M> Work<Integer> update(
      Group<M> group, List<Column<M, ?>> columns, @Nullable List<M> stored) {
    Table<M> table = group.table();
    columns.forEach(Column::requireUpdatable);
    List<KeyedChange<M>> changes = new ArrayList<>(group.models().size());
    for (int i = 0; i < group.models().size(); i++) {
      changes.add(change(group, i));
    }
    return write(table, Map.of(columns, changes), stored)
        .map(
            updated -> {
              group.models().forEach(model -> written(table, model, columns));
              return updated;
            });
  }

  /** Of a model that was never read the columns that were not written are not known. */
  private <M> void written(Table<M> table, M model, List<Column<M, ?>> columns) {
    if (tracking.stored(table, model) != null) {
      tracking.written(table, model, columns);
    }
  }

  /** The row of a model is the one that has the key it was read or written with. */
  private <M> KeyedChange<M> change(Group<M> group, int at) {
    M model = group.models().get(at);
    M stored = tracking.stored(group.table(), model);
    return new KeyedChange<>(model, stored == null ? model : stored, model, group.position(at));
  }

  /**
   * Writes the difference between two states of a row.
   *
   * @param withKey whether a key that has changed is written too; else it is refused
   * @return the later state as it is now stored, and how many rows were updated
   */
  <M> Work<KeyedWriter.Written<M>> update(Table<M> table, M before, M after, boolean withKey) {
    requireKey(table, before, after, withKey);
    List<Column<M, ?>> columns = Tracking.differences(table, before, after);
    if (columns.isEmpty()) {
      return Work.whole(() -> new KeyedWriter.Written<>(List.of(after), 0));
    }
    List<KeyedChange<M>> change = List.of(new KeyedChange<>(after, before, before, 0));
    requireKeysAndVersions(table, change);
    return writeChunk(
        KeyedStatement.update(table, columns, change.get(0).isOfDeleted(table)), change);
  }

  /** Refuses another type of a sealed hierarchy: the other object's row has other columns. */
  static <M> void requireType(Table<M> table, M before, M after) {
    boolean mayDiffer = TableMetadata.of(table).columnOf(ColumnRole.DISCRIMINATOR) != null;
    boolean isOther = before.getClass() != after.getClass();
    if (isOther && (mayDiffer || !table.model().isInstance(after))) {
      throw new IllegalArgumentException(
          "A "
              + before.getClass().getName()
              + " cannot become a "
              + after.getClass().getName()
              + " by an update. Delete the one and insert the other, or upsert the other by its"
              + " key");
    }
  }

  private <M> List<Column<M, ?>> changes(Table<M> table, KeyedChange<M> change, boolean withKeys) {
    requireKey(table, change.keyed(), change.model(), withKeys);
    return tracking.changes(table, change.model());
  }

  /** An object with another key is another row: to write its key is for a call that says so. */
  private static <M> void requireKey(Table<M> table, M stored, M model, boolean mayChange) {
    for (Column<M, ?> column : Keys.of(table)) {
      if (Tracking.differs(column, stored, model)) {
        column.requireUpdatable();
        if (!mayChange) {
          throw changedKey(table, stored, model);
        }
      }
    }
  }

  private static <M> IllegalArgumentException changedKey(Table<M> table, M stored, M model) {
    return new IllegalArgumentException(
        "The key of a "
            + table.model().getName()
            + " is "
            + Keys.describe(table, stored)
            + " in the database and "
            + Keys.describe(table, model)
            + " in the object, and an update writes no key. Give the object its key again, or say"
            + " updateWithKey(...) where the row is to have another one");
  }

  /**
   * Writes changes, divided by what of them is written.
   *
   * @param stored takes the models as they are stored, where they stand in the list of changes; or
   *     null
   */
  private <M> Work<Integer> write(
      Table<M> table,
      Map<List<Column<M, ?>>, List<KeyedChange<M>>> groups,
      @Nullable List<M> stored) {
    List<Supplier<Work<Integer>>> works = new ArrayList<>();
    int written = 0;
    for (Map.Entry<List<Column<M, ?>>, List<KeyedChange<M>>> group : groups.entrySet()) {
      List<Column<M, ?>> columns = group.getKey();
      if (!columns.isEmpty()) {
        requireKeysAndVersions(table, group.getValue());
        written++;
        for (List<KeyedChange<M>> chunk : writer.chunks(table, group.getValue(), columns)) {
          KeyedStatement<M> statement =
              KeyedStatement.update(table, columns, chunk.get(0).isOfDeleted(table));
          works.add(() -> writeChunk(statement, chunk).map(done -> take(done, chunk, stored)));
        }
      }
    }
    return writer.all(works, works.size() == written);
  }

  private static <M> int take(
      KeyedWriter.Written<M> written, List<KeyedChange<M>> chunk, @Nullable List<M> stored) {
    if (stored != null) {
      for (int i = 0; i < chunk.size(); i++) {
        stored.set(chunk.get(i).position(), written.models().get(i));
      }
    }
    return written.rows();
  }

  private static <M> void requireKeysAndVersions(Table<M> table, List<KeyedChange<M>> changes) {
    KeyedRows.requireKeys(table, KeyedChange.keyed(changes));
    Versions.requireVersions(table, changes);
  }

  private <M> Work<KeyedWriter.Written<M>> writeChunk(
      KeyedStatement<M> statement, List<KeyedChange<M>> chunk) {
    return writer
        .write(statement, chunk, TableMetadata.of(statement.table()).mapping()::withUpdated)
        .map(
            written -> {
              if (written.rows() < chunk.size()) {
                throw missing(statement, chunk, written.rows());
              }
              return written;
            });
  }

  private <M> NoRowException missing(
      KeyedStatement<M> statement, List<KeyedChange<M>> chunk, int rows) {
    Table<M> table = statement.table();
    List<M> keyed = KeyedChange.keyed(chunk);
    List<Object> keys = refresher.missing(table, keyed, statement.condition());
    BoundSql sent = statement.sql(chunk);
    return new NoRowException(
        "Of "
            + keyed.size()
            + " rows of "
            + table
            + " to update, "
            + rows
            + " were, and nothing was written. Not there (or "
            + (statement.condition() == null ? "" : "marked as deleted, or ")
            + "kept by a trigger or a policy): "
            + keys,
        table.model(),
        sent.sql(),
        sent.values(),
        keys);
  }
}
