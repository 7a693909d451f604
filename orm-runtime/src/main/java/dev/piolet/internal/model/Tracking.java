package dev.piolet.internal.model;

import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.TableSource;
import java.lang.ref.WeakReference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which columns of a model have changed since it was last read or written. In a transaction
 * it remembers what it replaced, so that a rollback can restore it. Not thread-safe.
 */
public final class Tracking {
  /** References to models that are gone are swept out, lest reading much fills the memory. */
  private static final int FIRST_SWEEP = 10_000;

  private final SnapshotSlot slot;
  private final boolean remembering;
  private final List<Runnable> undo = new ArrayList<>();
  private final List<WeakReference<Object>> seen = new ArrayList<>();
  private int sweepAt = FIRST_SWEEP;
  private boolean recording;

  /**
   * Tracking for one connection.
   *
   * @param slot where models keep their values
   * @param remembering whether all models are remembered, weakly, for {@link #unsaved}
   */
  public Tracking(SnapshotSlot slot, boolean remembering) {
    this.slot = slot;
    this.remembering = remembering;
  }

  /** Makes a table's reader take the values of each tracked model that it reads. */
  public <M> RowReader<M> observe(TableSource source, RowReader<M> reader) {
    if (!(source instanceof Table<?> any)) {
      return reader;
    }
    @SuppressWarnings("unchecked") // a table's reader reads its model
    Table<M> table = (Table<M>) any;
    return slot.tracks(table.model()) ? tracked(table, reader) : reader;
  }

  private <M> RowReader<M> tracked(Table<M> table, RowReader<M> reader) {
    return (row, first) -> {
      M model = reader.read(row, first);
      if (model != null) {
        slot.set(model, table.snapshot(model));
        remember(model);
      }
      return model;
    };
  }

  /** The values that were last read or written, or null for a model that never was. */
  @SuppressWarnings("unchecked")
  public <M> @Nullable M stored(Table<M> table, M model) {
    return slot.tracks(table.model()) ? (M) slot.get(model) : null;
  }

  /** The columns that updates write whose values are others than those stored. */
  public static <M> List<Column<M, ?>> changes(Table<M> table, M stored, M model) {
    List<Column<M, ?>> changes = new ArrayList<>();
    for (Column<M, ?> column : table.columns()) {
      if (column.options().isUpdatable() && differs(column, stored, model)) {
        changes.add(column);
      }
    }
    return changes;
  }

  /** Tells whether a column has another value than the one stored. */
  public static <M, T> boolean differs(Column<M, T> column, M stored, M model) {
    return !column.type().same(column.valueIn(stored), column.valueIn(model));
  }

  /** Takes a model's values as those that the database has. */
  public <M> void written(Table<M> table, M model) {
    if (slot.tracks(table.model())) {
      replace(model, table.snapshot(model));
      remember(model);
    }
  }

  /** Changes the values that were last read or written of a model, where it ever was. */
  public <M> void amend(Table<M> table, M model, Change<M> change) throws SQLException {
    M stored = stored(table, model);
    M copy = stored == null ? null : table.snapshot(stored);
    if (copy != null) {
      replace(model, change.apply(copy));
    }
  }

  /** What changes the values of a model. */
  @FunctionalInterface
  public interface Change<M> {
    M apply(M values) throws SQLException;
  }

  /** Takes a model as one that the database does not have. */
  public void deleted(Object model) {
    if (slot.tracks(model.getClass())) {
      replace(model, null);
    }
  }

  private void replace(Object model, @Nullable Object values) {
    Object before = slot.get(model);
    onRollback(() -> slot.set(model, before));
    slot.set(model, values);
  }

  /** Remembers what is to be done when the open transaction is rolled back. */
  public void onRollback(Runnable restore) {
    if (recording) {
      undo.add(restore);
    }
  }

  private void remember(Object model) {
    if (remembering) {
      if (seen.size() >= sweepAt) {
        seen.removeIf(reference -> reference.refersTo(null));
        sweepAt = Math.max(FIRST_SWEEP, seen.size() * 2);
      }
      seen.add(new WeakReference<>(model));
    }
  }

  /** Begins to remember what is replaced. */
  public void begin() {
    recording = true;
  }

  /** A point to go back to. */
  public int mark() {
    return undo.size();
  }

  /** Restores what was replaced since a point. */
  public void rollbackTo(int mark) {
    for (int i = undo.size() - 1; i >= mark; i--) {
      undo.remove(i).run();
    }
  }

  /** Ends the transaction, with what is replaced by then. */
  public void end() {
    recording = false;
    undo.clear();
  }

  /** A model that has changed since it was last read or written. */
  public record Unsaved(Class<?> model, Object key, List<String> columns) {}

  /** The remembered models that have changed since they were last read or written, each once. */
  public List<Unsaved> unsaved() {
    Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Unsaved> unsaved = new ArrayList<>();
    for (WeakReference<Object> reference : seen) {
      Object model = reference.get();
      if (model != null && told.add(model)) {
        unsaved(model).ifPresent(unsaved::add);
      }
    }
    return unsaved;
  }

  @SuppressWarnings("unchecked") // the table of an object's class has objects of that class
  private <M> Optional<Unsaved> unsaved(M model) {
    Table<M> table = Tables.of((Class<M>) model.getClass());
    M stored = stored(table, model);
    if (stored == null) {
      return Optional.empty();
    }
    List<String> columns = changes(table, stored, model).stream().map(Column::name).toList();
    Object key = table instanceof KeyedTable ? Keys.describe(table, stored) : "without key";
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(new Unsaved(table.model(), key, columns));
  }
}
