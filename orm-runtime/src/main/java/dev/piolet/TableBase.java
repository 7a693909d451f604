package dev.piolet;

import org.jspecify.annotations.Nullable;

/**
 * The superclass of models of which {@code update} writes only the columns that have changed.
 *
 * <p>It holds one hidden reference: a copy of the values that were last read or written, which
 * {@code update} compares with. Nothing is intercepted, and the reference is no part of equality,
 * of serialization or of what a JSON library sees. Like any plain object, a model serves one thread
 * at a time.
 */
public abstract class TableBase {
  private transient @Nullable Object stored;

  /** For subclasses. */
  protected TableBase() {}

  /** The values that were last read or written, or null when this object never was. */
  final @Nullable Object stored() {
    return stored;
  }

  final void setStored(@Nullable Object values) {
    stored = values;
  }
}
