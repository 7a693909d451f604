package dev.piolet.internal.model;

import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.References;
import dev.piolet.schema.SealedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.schema.Tables;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.TableSource;
import java.lang.ref.WeakReference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which columns of a model have changed since it was last read or written, and remembers what
 * it replaced, so that a rollback can restore it. Not thread-safe.
 */
public final class Tracking {
  /** References to models that are gone are swept out, lest reading much fills the memory. */
  private static final int FIRST_SWEEP = 10_000;

  private final SnapshotSlot slot;
  private final boolean remembering;
  private final UndoLog log;
  private final List<WeakReference<Object>> seen = new ArrayList<>();
  private int sweepAt = FIRST_SWEEP;

  /** Whether a transaction is open, begun here or elsewhere. */
  private boolean recording;

  /** Whether the present call writes in a transaction whose end is not seen here. */
  private boolean isForeign;

  private int calls;

  /** What sees the objects of a transaction that is tried again, or null. */
  private @Nullable Attempts attempts;

  /**
   * The transactions that the present call writes in, and that one wrote in before, where the end
   * is not seen.
   */
  private @Nullable Writer writer;

  private @Nullable Writer earlier;

  /**
   * Tracking for one connection.
   *
   * @param slot where models keep their values
   * @param remembering whether all models are remembered, weakly, for {@link #unsaved}
   */
  public Tracking(SnapshotSlot slot, boolean remembering) {
    this.slot = slot;
    this.remembering = remembering;
    this.log = new UndoLog(slot);
  }

  /** Makes a table's reader take the values of each tracked model that it reads. */
  public <M> RowReader<M> observe(TableSource source, RowReader<M> reader) {
    if (!(source instanceof Table<?> any)) {
      return reader;
    }
    @SuppressWarnings("unchecked") // a table's reader reads its model
    Table<M> table = (Table<M>) any;
    return mayTrack(table) ? tracked(table, reader) : reader;
  }

  /** Whether a table's models are tracked; of a sealed model, some of the types can be. */
  private boolean mayTrack(Table<?> table) {
    return slot.tracks(table.model()) || table instanceof SealedTable<?>;
  }

  private <M> RowReader<M> tracked(Table<M> table, RowReader<M> reader) {
    return (row, first) -> {
      M model = reader.read(row, first);
      if (model != null && slot.tracks(model.getClass())) {
        slot.set(model, storedAs(TableMetadata.of(table).tableOf(model), model));
        remember(model);
        if (attempts != null) {
          attempts.read(model);
        }
      }
      return model;
    };
  }

  /** Takes what sees all objects from now on, as their transaction may be tried again, or null. */
  public void showTo(@Nullable Attempts seeing) {
    attempts = seeing;
  }

  /** Takes note of objects that a call is given. */
  public void handedOver(Collection<?> models) {
    if (attempts != null) {
      for (Object model : models) {
        attempts.handedOver(model, this);
      }
    }
  }

  private static <M> @Nullable Object storedAs(Table<M> table, M model) {
    return Stored.of(table, TableMetadata.of(table).mapping().snapshot(model));
  }

  /** The snapshot of what was last read or written, or null for a model that never was. */
  private @Nullable Object known(Object model) {
    return slot.tracks(model.getClass()) ? Pending.valuesOf(slot.get(model)) : null;
  }

  /** The same, or null where that was of a row in another schema than that of a table. */
  private @Nullable Object known(Table<?> table, Object model) {
    Object known = known(model);
    return known != null
            && Objects.equals(Stored.schemaOf(known), TableMetadata.of(table).givenSchema())
        ? known
        : null;
  }

  /**
   * The table that the row of a model is in: that of its class, in the schema where the model was
   * last read or written.
   *
   * @throws IllegalArgumentException when its class has no generated table
   */
  @SuppressWarnings("unchecked") // the table of an object's class has objects of that class
  public <M> Table<M> tableOf(M model) {
    Object known = known(model);
    return Tables.of((Class<M>) model.getClass(), known == null ? null : Stored.schemaOf(known));
  }

  /** Whether the row of a model is known to be in another schema than that of a table. */
  public boolean isElsewhere(Table<?> table, Object model) {
    return known(model) != null && known(table, model) == null;
  }

  /** A model as it was last read or written, or null for one that never was. */
  public <M> @Nullable M stored(Table<M> table, M model) {
    Object known = known(table, model);
    return known == null ? null : Stored.copyIn(table, known);
  }

  /** The value of a column that was last read or written of a model that ever was. */
  public <M, T> @Nullable T storedValue(Column<M, T> column, M model) {
    return Stored.valueIn(Objects.requireNonNull(known(model)), column);
  }

  /**
   * Gives a model the values that were last read or written of it.
   *
   * @return false, and nothing is done, where that was not of all columns at once, or never
   */
  public <M> boolean restore(Table<M> table, M model) {
    Object known = known(model);
    if (known == null || Stored.isOfPart(known)) {
      return false;
    }
    TableMetadata.of(table).assign(Stored.copyIn(table, known), model, column -> true);
    return true;
  }

  /** The columns of a stored model that updates write whose values are others than those stored. */
  public <M> List<Column<M, ?>> changes(Table<M> table, M model) {
    Object known = known(table, model);
    List<Column<M, ?>> changes = new ArrayList<>();
    for (Column<M, ?> column : table.columns()) {
      if (column.options().isUpdatable() && (known == null || isOther(column, known, model))) {
        changes.add(column);
      }
    }
    return changes;
  }

  private static <M, T> boolean isOther(Column<M, T> column, Object known, M model) {
    return References.isKeyless(model, column)
        || !column.type().same(Stored.valueIn(known, column), column.valueIn(model));
  }

  /** The columns that updates write whose values differ between two states of a row. */
  public static <M> List<Column<M, ?>> differences(Table<M> table, M before, M after) {
    List<Column<M, ?>> differences = new ArrayList<>();
    for (Column<M, ?> column : table.columns()) {
      if (column.options().isUpdatable() && differs(column, before, after)) {
        differences.add(column);
      }
    }
    return differences;
  }

  /** Tells whether a column has another value in one model than in another. */
  public static <M, T> boolean differs(Column<M, T> column, M left, M right) {
    return References.isKeyless(left, column)
        || References.isKeyless(right, column)
        || !column.type().same(column.valueIn(left), column.valueIn(right));
  }

  /** Takes a model's values as those that the database has. */
  public <M> void written(Table<M> table, M model) {
    if (slot.tracks(model.getClass())) {
      replace(model, storedAs(table, model));
      remember(model);
    }
  }

  /**
   * Takes the values of some columns of a model as those that the database has, and others as far
   * as they have not changed.
   */
  public <M> void written(Table<M> table, M model, Collection<? extends Column<M, ?>> columns) {
    Object known = known(table, model);
    M copy =
        slot.tracks(model.getClass()) ? TableMetadata.of(table).mapping().snapshot(model) : null;
    if (known == null || copy == null) {
      written(table, model);
      return;
    }
    List<Column<M, ?>> unwritten = changes(table, model);
    unwritten.removeAll(columns);
    replace(model, Stored.of(known, copy, unwritten));
    remember(model);
  }

  /** Changes the values that were last read or written of a model, where it ever was. */
  public <M> void amend(Table<M> table, M model, Change<M> change) throws SQLException {
    Object known = known(table, model);
    M copy = known == null ? null : Stored.copyOf(table, known);
    if (known != null && copy != null) {
      replace(model, Stored.with(known, change.apply(copy)));
    }
  }

  /** A change of the values of a model. */
  @FunctionalInterface
  public interface Change<M> {
    M apply(M values) throws SQLException;
  }

  /** Takes a model as one that a table does not have. */
  public void deleted(Table<?> table, Object model) {
    if (slot.tracks(model.getClass()) && !isElsewhere(table, model)) {
      replace(model, null);
    }
  }

  private void replace(Object model, @Nullable Object values) {
    log.replace(model, values, isRecording());
  }

  private boolean isRecording() {
    return recording || calls > 0;
  }

  /** Remembers the properties that the database fills, as these are about to be set. */
  public <M> void filling(Table<M> table, M model) {
    if (isRecording()) {
      log.add(model, Pending.Undo.of(TableMetadata.of(table).mapping().restorer(model), true));
    }
  }

  /** Whether changes of an object are tracked. */
  public boolean tracks(Object model) {
    return slot.tracks(model.getClass());
  }

  /**
   * Makes a model refer to another row, and remembers how to undo that.
   *
   * @param value the reference that the column's property is to be, or the key, or null
   * @return the model, or a new one where its properties cannot be set
   */
  public <M> M referring(Table<M> table, M model, Column<M, ?> column, @Nullable Object value) {
    Object before =
        column.options().isReference() ? References.in(model, column) : column.valueIn(model);
    M changed = References.with(model, column, value);
    if (changed == model) {
      undoing(model, () -> References.with(model, column, before));
    }
    return changed;
  }

  /** Remembers how to undo something that was done for a model. */
  public void undoing(Object model, Runnable undo) {
    if (isRecording()) {
      log.add(model, Pending.Undo.of(undo, false));
    }
  }

  /**
   * Reads a model again, and remembers how to undo that: what the program changes afterwards stays.
   *
   * @return the model, or a new one where its properties cannot be set
   */
  public <M> M refilled(Table<M> table, M model, Change<M> reading) throws SQLException {
    M before = isRecording() ? TableMetadata.of(table).mapping().snapshot(model) : null;
    if (before == null) {
      return reading.apply(model);
    }
    Refill<M> refill = new Refill<>(table, model, before);
    log.add(model, Pending.Undo.of(refill::undo, false));
    M read = reading.apply(model);
    refill.after = TableMetadata.of(table).mapping().snapshot(read);
    return read;
  }

  /** A model that was read again. */
  private static final class Refill<M> {
    private final Table<M> table;
    private final M model;
    private final M before;

    /** The model that was read, or null when that failed. */
    private @Nullable M after;

    Refill(Table<M> table, M model, M before) {
      this.table = table;
      this.model = model;
      this.before = before;
    }

    void undo() {
      M read = after;
      TableMetadata.of(table)
          .assign(before, model, column -> read == null || !differs(column, read, model));
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

  /** Begins to remember what is replaced in a transaction. */
  public void begin() {
    recording = true;
  }

  /** A point to go back to. */
  public int mark() {
    return log.size();
  }

  /** Restores what was replaced since a point. */
  public void rollbackTo(int mark) {
    log.rollbackTo(mark);
  }

  /** Ends the transaction, with what is replaced by then. */
  public void end() {
    recording = false;
    log.clear();
  }

  /**
   * Ends the transaction without knowing whether it was committed. Its models keep what they have
   * until that is known.
   */
  public void end(Fate fate) {
    log.leaveTo(fate, 0);
    end();
  }

  /**
   * Begins a call that is whole: what it does to models is undone when it fails, by {@link
   * #rollbackTo}.
   *
   * @param inForeign whether it is in a transaction whose end is not seen here
   * @return the point to go back to
   */
  public int beginCall(boolean inForeign) {
    calls++;
    isForeign = inForeign;
    writer = null;
    return log.size();
  }

  /** Tells whether the present call writes in a transaction whose end is not seen here. */
  public boolean isForeign() {
    return isForeign;
  }

  /**
   * A transaction that was written in, and its part.
   *
   * @param transaction its number
   * @param part the number of what the innermost savepoint began, or that of the transaction
   * @param fate of the part
   */
  private record Writer(long transaction, long part, Fate fate) {
    boolean is(long otherTransaction, long otherPart) {
      return transaction == otherTransaction && part == otherPart;
    }

    boolean isWhole() {
      return transaction == part;
    }
  }

  /** Tells whether it is known what the present call has written in, as far as it did. */
  public boolean isWriterKnown() {
    return writer != null;
  }

  /**
   * Takes what the present call has written in.
   *
   * @param transaction the number of the transaction
   * @param part the number of what its innermost savepoint began, or that of the transaction
   */
  public void writesIn(long transaction, long part) {
    writer =
        earlier != null && earlier.is(transaction, part)
            ? earlier
            : new Writer(transaction, part, new Fate(part, false));
  }

  /**
   * Ends a call that has written in a transaction whose end is not seen here: what becomes of what
   * was done since a point is open.
   */
  public void leaveOpen(int mark) {
    Writer known = writer;
    if (known != null) {
      boolean isNew = earlier != null && earlier.transaction != known.transaction;
      if (isNew) {
        log.forget(mark);
      }
      log.leaveTo(known.fate, isNew ? 0 : mark);
      earlier = known;
    }
  }

  /** The number of the transaction that was last written in and whose end was not seen, or null. */
  public @Nullable Long openTransaction() {
    return earlier == null ? null : earlier.transaction;
  }

  /** Ends the transaction whose end is not seen here otherwise. */
  public void completed(boolean isCommitted) {
    Writer known = earlier;
    if (!isCommitted) {
      log.rollbackTo(0);
    } else if (known != null && known.isWhole()) {
      known.fate.become(Fate.State.COMMITTED);
    }
    forgetCompleted();
  }

  /** Leaves what was written in a transaction that has ended to what its models wait for. */
  public void forgetCompleted() {
    earlier = null;
    log.clear();
  }

  /** Ends a call, whose work stays. */
  public void endCall() {
    calls--;
    if (calls == 0) {
      if (!isRecording() && !isForeign) {
        log.clear();
      }
      isForeign = false;
    }
  }

  /** The fates that have to be known before a model is written or read again. */
  public Set<Fate> openFates(Object model) {
    return slot.tracks(model.getClass()) && slot.get(model) instanceof Pending pending
        ? pending.openFates()
        : Set.of();
  }

  /** Takes what is known by now of the fates that a model waits for. */
  public void settle(Object model) {
    if (slot.tracks(model.getClass()) && slot.get(model) instanceof Pending pending) {
      slot.set(model, Pending.settled(pending));
    }
  }

  /** Takes a model of which nothing is to be found out as stored: it is about to be read again. */
  public void forgetLost(Object model) {
    if (openFates(model).stream().anyMatch(Fate::mustBeKnown)) {
      slot.set(model, Pending.valuesOf(slot.get(model)));
    }
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

  private <M> Optional<Unsaved> unsaved(M model) {
    Table<M> table = tableOf(model);
    M stored = stored(table, model);
    if (stored == null) {
      return Optional.empty();
    }
    List<String> columns = changes(table, model).stream().map(Column::name).toList();
    Object key = table instanceof KeyedTable ? Keys.describe(table, stored) : "without key";
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(new Unsaved(table.model(), key, columns));
  }
}
