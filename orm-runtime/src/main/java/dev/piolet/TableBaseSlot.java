package dev.piolet;

import dev.piolet.internal.model.SnapshotSlot;
import org.jspecify.annotations.Nullable;

/** Reaches the hidden reference of {@link TableBase}. */
final class TableBaseSlot implements SnapshotSlot {
  @Override
  public boolean tracks(Class<?> model) {
    return TableBase.class.isAssignableFrom(model);
  }

  @Override
  public @Nullable Object get(Object model) {
    return ((TableBase) model).stored();
  }

  @Override
  public void set(Object model, @Nullable Object values) {
    ((TableBase) model).setStored(values);
  }
}
