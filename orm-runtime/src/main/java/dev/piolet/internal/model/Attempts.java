package dev.piolet.internal.model;

import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.schema.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The objects of a transaction that is tried again, whose properties are put back before each try:
 * what the body has done to them in one that failed must not be there in the next (ADR 76). Not
 * thread-safe.
 *
 * <p>What is given beforehand is put back to what it was before the first try. Of another object
 * nobody knows that. A tracked one is put back to what was last read or written of it, as the body
 * changes it anew: where it then does not change the same properties as before, the program may
 * have changed the others ahead of the first try, and they would be lost, so that it is refused.
 * One that is new, or not tracked, is put back to what it was when it was first handed over.
 */
public final class Attempts {
  private final IdentityHashMap<Object, Runnable> given = new IdentityHashMap<>();

  /** The objects that were first handed over in the last try, and in those before. */
  private final IdentityHashMap<Object, Met> others = new IdentityHashMap<>();

  /**
   * What an object was when it was first handed over in a try.
   *
   * @param changed the names of the columns that had changed since it was last read or written
   * @param putBack makes it what it was before, as far as that is known
   */
  private record Met(Set<String> changed, Runnable putBack) {}

  /** The objects that were read, written or refused in the present try. */
  private final WeakIdentities met = new WeakIdentities();

  private int count;

  /**
   * The objects of one transaction.
   *
   * @param models what it changes of what was there before, of any class with a table
   */
  public Attempts(Collection<?> models) {
    models.forEach(this::give);
  }

  private <M> void give(M model) {
    Table<M> table = tableOf(model);
    M before = TableMetadata.of(table).mapping().snapshot(model);
    if (before != null) { // records do not change
      given.put(model, assigning(table, before, model));
    }
  }

  private static <M> Runnable assigning(Table<M> table, M from, M to) {
    return () -> TableMetadata.of(table).assign(from, to, column -> true);
  }

  @SuppressWarnings("unchecked") // the table of an object's class has objects of that class
  private static <M> Table<M> tableOf(M model) {
    return Tables.of((Class<M>) model.getClass());
  }

  /** Begins a try: puts back what the one before has left. */
  public void begin() {
    count++;
    met.clear();
    if (count > 1) {
      given.values().forEach(Runnable::run);
      others.values().forEach(met -> met.putBack.run());
    }
  }

  /** Takes note of an object that the present try has read: whatever changes it later is known. */
  void read(Object model) {
    met.add(model);
  }

  /**
   * Takes note of an object that a call is given.
   *
   * @throws IllegalStateException when it cannot be told what it was before the first try
   */
  void handedOver(Object model, Tracking tracking) {
    if (given.containsKey(model) || !met.add(model)) {
      return;
    }
    Met now = meet(tracking.tableOf(model), model, tracking);
    Met before = others.put(model, now);
    if (count > 1) {
      Set<String> expected = before == null ? Set.of() : before.changed;
      if (!expected.equals(now.changed)) {
        throw new IllegalStateException(refusal(model, expected, now.changed));
      }
    }
  }

  private static <M> Met meet(Table<M> table, M model, Tracking tracking) {
    M stored = tracking.tracks(model) ? tracking.stored(table, model) : null;
    if (stored != null) {
      Set<String> changed = new HashSet<>();
      tracking.changes(table, model).forEach(column -> changed.add(column.name()));
      return new Met(changed, assigning(table, stored, model));
    }
    M copy = TableMetadata.of(table).mapping().snapshot(model);
    return new Met(Set.of(), copy == null ? () -> {} : assigning(table, copy, model));
  }

  private static String refusal(Object model, Set<String> before, Set<String> now) {
    List<String> columns = new ArrayList<>(before);
    columns.removeAll(now);
    now.stream().filter(column -> !before.contains(column)).forEach(columns::add);
    return "A transaction that is tried again cannot tell what "
        + model.getClass().getSimpleName()
        + " was before its first try, as it changes others of its properties now: "
        + String.join(", ", columns)
        + ". Give the object to retrying(policy, List.of(object), ...), or read it in the body";
  }
}
