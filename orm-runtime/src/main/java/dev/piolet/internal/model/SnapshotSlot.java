package dev.piolet.internal.model;

import org.jspecify.annotations.Nullable;

/** Where a tracked model keeps the values that were last read or written. */
public interface SnapshotSlot {
  /** Tells whether a class's objects are tracked at all. */
  boolean tracks(Class<?> model);

  /** The values that were last read or written, or null when the model never was. */
  @Nullable Object get(Object model);

  /** Replaces them. */
  void set(Object model, @Nullable Object values);
}
