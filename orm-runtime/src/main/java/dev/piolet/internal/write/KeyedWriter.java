package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.model.Keys;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs statements that write rows by their keys. */
final class KeyedWriter {
  private final Executor executor;
  private final Tracking tracking;
  private final Finder finder;
  private final WriteStrategy strategy;

  KeyedWriter(Executor executor, Tracking tracking, Finder finder, WriteStrategy strategy) {
    this.executor = executor;
    this.tracking = tracking;
    this.finder = finder;
    this.strategy = strategy;
  }

  /** What puts the values of a returned row into a model. */
  @FunctionalInterface
  interface Filling<M> {
    M fill(M model, ResultSet row, int first) throws SQLException;
  }

  /** The models as they are after a statement, and how many rows it wrote. */
  record Written<M>(List<M> models, int rows) {}

  /**
   * Writes rows, and puts what the statement returns of them into their models. The work fails with
   * a {@link dev.piolet.error.StaleObjectException} when a row has another version than its model;
   * then no model is touched.
   */
  <M> Work<Written<M>> write(
      KeyedStatement<M> statement, List<KeyedChange<M>> changes, Filling<M> filling) {
    List<M> models = KeyedChange.models(changes);
    BitSet written = new BitSet();
    Step.Handler<?> handler;
    if (statement.givesRows(changes.size())) {
      Returned<M> returned = new Returned<>(statement, models, written, filling);
      handler = outcome -> returned.read(outcome.rows());
    } else {
      handler =
          outcome -> {
            written.set(0, outcome.count());
            return written;
          };
    }
    Offender<M> offender =
        new Offender<>(
            statement.table(), statement.columns(), models, at -> changes.get(at).position());
    return new Work<>(
        List.of(new Step<>(statement.sql(changes), handler, offender::failure)),
        () -> {
          requireVersions(statement.table(), changes, written);
          return new Written<>(models, written.cardinality());
        });
  }

  /**
   * Does works together, unless a later one needs what an earlier one wrote, as with a row that is
   * written twice.
   */
  Work<Integer> all(List<Supplier<Work<Integer>>> works, boolean together) {
    return Work.of(executor, works, together);
  }

  /** Takes what a statement returns. */
  private final class Returned<M> {
    private final KeyedStatement<M> statement;
    private final List<M> models;
    private final BitSet written;
    private final Filling<M> filling;
    private final int first;

    Returned(KeyedStatement<M> statement, List<M> models, BitSet written, Filling<M> filling) {
      this.statement = statement;
      this.models = models;
      this.written = written;
      this.filling = filling;
      this.first = models.size() > 1 ? 2 : 1;
    }

    /** Fills the models, unless a row is missing that must not be. */
    int read(ResultSet rows) throws SQLException {
      while (rows.next()) {
        written.set(position(rows));
      }
      if (written.cardinality() == models.size() || statement.mayMissRows()) {
        rows.beforeFirst();
        while (rows.next()) {
          int position = position(rows);
          models.set(position, filled(models.get(position), rows));
        }
      }
      return written.cardinality();
    }

    /** The rows of many changes begin with their places in the list of changes. */
    private int position(ResultSet row) throws SQLException {
      return first == 1 ? 0 : row.getInt(1) - 1;
    }

    private M filled(M model, ResultSet row) throws SQLException {
      tracking.onRollback(statement.table().restorer(model));
      tracking.amend(statement.table(), model, values -> filling.fill(values, row, first));
      return filling.fill(model, row, first);
    }
  }

  private <M> void requireVersions(Table<M> table, List<KeyedChange<M>> changes, BitSet written) {
    if (Versions.has(table) && written.cardinality() < changes.size()) {
      throw Versions.stale(table, KeyedChange.keyed(changes), written, finder);
    }
  }

  /**
   * Divides changes so that a row that is written twice is in two chunks: the later one wins.
   *
   * @param columns what is written of each
   */
  <M> List<List<KeyedChange<M>>> chunks(
      Table<M> table, List<KeyedChange<M>> changes, List<Column<M, ?>> columns) {
    if (changes.size() == 1) {
      return List.of(changes);
    }
    List<List<KeyedChange<M>>> chunks = new ArrayList<>();
    List<KeyedChange<M>> chunk = new ArrayList<>();
    Set<List<@Nullable Object>> keys = new HashSet<>();
    long filled = 0;
    for (KeyedChange<M> change : changes) {
      List<@Nullable Object> key = ValueKey.of(Keys.of(table), change.keyed());
      long size = Chunk.size(columns, change.model());
      boolean isFull =
          chunk.size() == strategy.chunk() || (filled > 0 && filled + size > Chunk.MAX_SIZE);
      if (!keys.add(key) || isFull) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
        keys.clear();
        keys.add(key);
        filled = 0;
      }
      filled += size;
      chunk.add(change);
    }
    chunks.add(chunk);
    return chunks;
  }
}
