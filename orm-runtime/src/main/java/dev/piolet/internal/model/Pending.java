package dev.piolet.internal.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of a model's slot while it is not known whether its last write is stored.
 *
 * @param values what the slot has when it is
 * @param fate of the transaction that wrote it
 * @param before what the slot had before, and has again when it is not
 * @param undo gives the model's properties what they had before
 */
record Pending(@Nullable Object values, Fate fate, @Nullable Object before, Undo undo) {
  /**
   * An undo: gives properties of a model their former values.
   *
   * @param parts for each change, the last one first
   */
  record Undo(List<Part> parts) {
    static final Undo NOTHING = new Undo(List.of());

    static Undo of(Runnable action, boolean isOfFilled) {
      return new Undo(List.of(new Part(action, isOfFilled)));
    }

    /**
     * The undo of one change.
     *
     * @param isOfFilled whether it gives just the properties that the database fills what they had;
     *     of several such that follow each other the first counts
     */
    record Part(Runnable action, boolean isOfFilled) {}

    /** The undo of a later change and then of this one. */
    Undo beneath(Undo later) {
      if (parts.isEmpty() || later.parts.isEmpty()) {
        return parts.isEmpty() ? later : this;
      }
      List<Part> all = new ArrayList<>(later.parts);
      if (parts.get(0).isOfFilled && all.get(all.size() - 1).isOfFilled) {
        all.remove(all.size() - 1);
      }
      all.addAll(parts);
      return new Undo(List.copyOf(all));
    }

    void run() {
      parts.forEach(part -> part.action.run());
    }
  }

  /** The same as one with what is below, where that is of the same transaction. */
  Pending merged() {
    return before instanceof Pending below && isSameAs(below)
        ? new Pending(values, fate, below.before, below.undo.beneath(undo))
        : this;
  }

  private boolean isSameAs(Pending below) {
    Long id = fate.id();
    return fate == below.fate || (id != null && id.equals(below.fate.id()));
  }

  /** The content of a model's slot now; where it is known that it was not stored, all is undone. */
  static @Nullable Object settled(@Nullable Object slot) {
    Object value = slot;
    while (value instanceof Pending pending && pending.fate.state() != Fate.State.OPEN) {
      if (pending.fate.state() == Fate.State.COMMITTED) {
        return valuesOf(pending);
      }
      pending.undo.run();
      value = pending.before;
    }
    return value instanceof Pending pending ? pending.merged() : value;
  }

  /** The fates that the slot waits for. */
  Set<Fate> openFates() {
    Set<Fate> open = new HashSet<>();
    Object value = this;
    while (value instanceof Pending pending) {
      if (pending.fate.state() == Fate.State.OPEN) {
        open.add(pending.fate);
      }
      value = pending.before;
    }
    return open;
  }

  /** The values without what is not known of them. */
  static @Nullable Object valuesOf(@Nullable Object slot) {
    Object value = slot;
    while (value instanceof Pending pending) {
      value = pending.values;
    }
    return value;
  }
}
