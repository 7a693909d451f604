package dev.piolet.internal;

import dev.piolet.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs statements that write rows by their keys. */
final class KeyedWriter {
  private final Executor executor;
  private final Tracking tracking;
  private final Finder finder;

  KeyedWriter(Executor executor, Tracking tracking, Finder finder) {
    this.executor = executor;
    this.tracking = tracking;
    this.finder = finder;
  }

  /** What puts the values of a returned row into a model. */
  @FunctionalInterface
  interface Filling<M> {
    M fill(M model, ResultSet row, int first) throws SQLException;
  }

  /** The models as they are after a statement, and how many rows it wrote. */
  record Written<M>(List<M> models, int rows) {}

  /**
   * Writes rows, and puts what the statement returns of them into their models.
   *
   * @throws dev.piolet.error.StaleObjectException when a row has another version than its model;
   *     then no model is touched
   */
  <M> Written<M> write(
      KeyedStatement<M> statement, List<KeyedChange<M>> changes, Filling<M> filling) {
    List<M> models = new ArrayList<>(changes.stream().map(KeyedChange::model).toList());
    if (!statement.givesRows(changes.size())) {
      int rows = executor.execute(statement.sql(changes));
      BitSet written = new BitSet();
      written.set(0, rows);
      requireVersions(statement.table(), changes, written);
      return new Written<>(models, rows);
    }
    boolean isNumbered = changes.size() > 1;
    BitSet written = new BitSet();
    int rows =
        executor.forAllRows(
            statement.sql(changes),
            returned -> {
              while (returned.next()) {
                written.set(position(returned, isNumbered));
              }
              requireVersions(statement.table(), changes, written);
              returned.beforeFirst();
              while (returned.next()) {
                int position = position(returned, isNumbered);
                int first = isNumbered ? 2 : 1;
                models.set(
                    position,
                    filled(statement.table(), models.get(position), row(returned, first, filling)));
              }
              return written.cardinality();
            });
    return new Written<>(models, rows);
  }

  private static <M> Tracking.Change<M> row(ResultSet row, int first, Filling<M> filling) {
    return model -> filling.fill(model, row, first);
  }

  private <M> M filled(Table<M> table, M model, Tracking.Change<M> filling) throws SQLException {
    tracking.onRollback(table.restorer(model));
    tracking.amend(table, model, filling);
    return filling.apply(model);
  }

  private static int position(ResultSet row, boolean isNumbered) throws SQLException {
    return isNumbered ? row.getInt(1) - 1 : 0;
  }

  private <M> void requireVersions(Table<M> table, List<KeyedChange<M>> changes, BitSet written) {
    if (Versions.has(table) && written.cardinality() < changes.size()) {
      throw Versions.stale(
          table, changes.stream().map(KeyedChange::keyed).toList(), written, finder);
    }
  }

  /** Divides changes so that a row that is written twice is in two chunks: the later one wins. */
  static <M> List<List<KeyedChange<M>>> chunks(Table<M> table, List<KeyedChange<M>> changes) {
    List<List<KeyedChange<M>>> chunks = new ArrayList<>();
    List<KeyedChange<M>> chunk = new ArrayList<>();
    Set<List<@Nullable Object>> keys = new HashSet<>();
    for (KeyedChange<M> change : changes) {
      List<@Nullable Object> key = ValueKey.of(KeyedRows.keyOf(table), change.keyed());
      if (!keys.add(key) || chunk.size() == Chunk.MAX_ROWS) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
        keys.clear();
        keys.add(key);
      }
      chunk.add(change);
    }
    chunks.add(chunk);
    return chunks;
  }
}
