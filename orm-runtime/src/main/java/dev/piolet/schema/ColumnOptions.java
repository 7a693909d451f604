package dev.piolet.schema;

import dev.piolet.annotations.OnDelete;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of a column beside its name and type.
 *
 * @param nullable whether it can hold NULL
 * @param primaryKey whether it is the primary key, or a part of it
 * @param identity whether the database generates a value where none is given
 * @param unique whether no two rows have the same value
 * @param references the model whose primary key it holds, or null
 * @param onDelete what happens to the row when the referenced one is deleted
 */
public record ColumnOptions(
    boolean nullable,
    boolean primaryKey,
    boolean identity,
    boolean unique,
    @Nullable Class<?> references,
    OnDelete onDelete) {

  static final ColumnOptions NONE =
      new ColumnOptions(false, false, false, false, null, OnDelete.NO_ACTION);

  /** One option of a column's declaration. */
  @FunctionalInterface
  public interface Option {
    /** Adds this option to others. */
    ColumnOptions addTo(ColumnOptions options);
  }

  static ColumnOptions of(Option... options) {
    ColumnOptions all = NONE;
    for (Option option : options) {
      all = option.addTo(all);
    }
    return all;
  }

  ColumnOptions asNullable() {
    return new ColumnOptions(true, primaryKey, identity, unique, references, onDelete);
  }

  ColumnOptions asPrimaryKey() {
    return new ColumnOptions(nullable, true, identity, unique, references, onDelete);
  }

  ColumnOptions asIdentity() {
    return new ColumnOptions(nullable, primaryKey, true, unique, references, onDelete);
  }

  ColumnOptions asUnique() {
    return new ColumnOptions(nullable, primaryKey, identity, true, references, onDelete);
  }

  ColumnOptions referencing(Class<?> model, OnDelete action) {
    return new ColumnOptions(nullable, primaryKey, identity, unique, model, action);
  }
}
