package dev.piolet.internal.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes in models that a rollback has to undo, in the order in which they were done. Not
 * thread-safe.
 */
final class UndoLog {
  private final SnapshotSlot slot;
  private final List<Entry> entries = new ArrayList<>();

  UndoLog(SnapshotSlot slot) {
    this.slot = slot;
  }

  /**
   * Something that was done to a model.
   *
   * @param replaces whether its slot has something else since
   * @param before what its slot had
   * @param undo gives its properties what they had
   */
  private record Entry(
      Object model, boolean replaces, @Nullable Object before, Pending.Undo undo) {}

  int size() {
    return entries.size();
  }

  void clear() {
    entries.clear();
  }

  /** Forgets the first entries. */
  void forget(int count) {
    entries.subList(0, Math.min(count, entries.size())).clear();
  }

  /** Puts something into the slot of a model. */
  void replace(Object model, @Nullable Object values, boolean isRemembered) {
    if (isRemembered) {
      entries.add(new Entry(model, true, slot.get(model), Pending.Undo.NOTHING));
    }
    slot.set(model, values);
  }

  void add(Object model, Pending.Undo undo) {
    entries.add(new Entry(model, false, null, undo));
  }

  /** Undoes what was done since there were so many entries. */
  void rollbackTo(int mark) {
    for (int i = entries.size() - 1; i >= mark; i--) {
      Entry entry = entries.remove(i);
      if (entry.replaces) {
        slot.set(entry.model, entry.before);
      }
      entry.undo.run();
    }
  }

  /**
   * Makes tracked models remember how to undo what was done since there were so many entries, as
   * its fate is not known.
   */
  void leaveTo(Fate fate, int mark) {
    IdentityHashMap<Object, Pending> left = new IdentityHashMap<>();
    for (int i = entries.size() - 1; i >= mark; i--) {
      Entry entry = entries.get(i);
      if (slot.tracks(entry.model.getClass())) {
        left.merge(entry.model, pending(entry, fate), (later, now) -> beneath(now, later, entry));
      }
    }
    left.forEach((model, pending) -> slot.set(model, pending.merged()));
  }

  private Pending pending(Entry entry, Fate fate) {
    Object now = slot.get(entry.model);
    return new Pending(
        Pending.valuesOf(now), fate, entry.replaces ? entry.before : now, entry.undo);
  }

  private static Pending beneath(Pending now, Pending later, Entry entry) {
    Object before = entry.replaces ? entry.before : later.before();
    return new Pending(later.values(), later.fate(), before, now.undo().beneath(later.undo()));
  }
}
