package dev.piolet.schema;

import org.jspecify.annotations.Nullable;

/**
 * What generated code and the runtime do with references; programs use {@link Ref}. Thread-safe.
 */
public final class References {
  private References() {}

  /** A reference to the row with a key, or null. */
  public static <M, K> @Nullable Ref<M> toKey(KeyedTable<M, K> table, @Nullable K key) {
    return key == null ? null : Ref.toKey(table, key);
  }

  /**
   * The key that a reference has, or null for none.
   *
   * @param property the property whose value it is, with its class: {@code Pet.type}
   * @throws IllegalStateException when it is to an object without a key
   */
  public static @Nullable Object keyOf(@Nullable Ref<?> reference, String property) {
    if (reference == null) {
      return null;
    }
    Object key = reference.keyOrNull();
    if (key == null) {
      throw new IllegalStateException(
          property
              + " refers to an object of "
              + reference.table().model().getSimpleName()
              + " that has no key yet. Insert that first, or both with save(...)");
    }
    return key;
  }

  /** A reference with the key that it has now, for a copy of the model that has it. */
  public static <M> @Nullable Ref<M> copy(@Nullable Ref<M> reference) {
    return reference == null ? null : reference.copy();
  }

  /** The reference that a column's property is, in a model; null for none. */
  public static <M> @Nullable Ref<?> in(M model, Column<M, ?> column) {
    return (Ref<?>) column.table().metadata().mapping().reference(model, column.number());
  }

  /**
   * A model with another reference, or key, in a column's property.
   *
   * @return the same model where its properties can be set, or else a new one
   */
  public static <M> M with(M model, Column<M, ?> column, @Nullable Object value) {
    return column.table().metadata().mapping().withReference(model, column.number(), value);
  }

  /** Whether a reference was made of an object, which it is saved with; others were fetched. */
  public static boolean isGiven(Ref<?> reference) {
    return !reference.isToKey();
  }

  /** Whether a column's property is a reference to an object without a key. */
  public static <M> boolean isKeyless(M model, Column<M, ?> column) {
    if (!column.options().isReference()) {
      return false;
    }
    Ref<?> reference = in(model, column);
    return reference != null && !reference.hasKey();
  }

  /** Puts the object that was fetched into a reference. */
  @SuppressWarnings("unchecked") // a reference is filled with an object of its table
  public static void fill(Ref<?> reference, Object model) {
    ((Ref<Object>) reference).fill(model);
  }
}
