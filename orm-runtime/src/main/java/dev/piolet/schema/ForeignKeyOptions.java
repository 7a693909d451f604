package dev.piolet.schema;

import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import java.util.List;

/**
 * What is declared of a foreign key beside its columns.
 *
 * @param to the names of the columns that are referred to; the primary key's when empty
 * @param onDelete what happens to the row when the referenced one is deleted
 * @param onUpdate what happens to the row when the key of the referenced one changes
 * @param deferrable when it is checked
 */
public record ForeignKeyOptions(
    List<String> to, OnDelete onDelete, OnUpdate onUpdate, Deferrable deferrable) {
  /** To the primary key, and all else as PostgreSQL has it where nothing is said. */
  public static final ForeignKeyOptions DEFAULTS =
      new ForeignKeyOptions(
          List.of(), OnDelete.NO_ACTION, OnUpdate.NO_ACTION, Deferrable.NOT_DEFERRABLE);

  /** Refers to these columns instead of the primary key. */
  public ForeignKeyOptions to(String... names) {
    return new ForeignKeyOptions(List.of(names), onDelete, onUpdate, deferrable);
  }

  /** What happens to the row when the referenced one is deleted. */
  public ForeignKeyOptions onDelete(OnDelete action) {
    return new ForeignKeyOptions(to, action, onUpdate, deferrable);
  }

  /** What happens to the row when the key of the referenced one changes. */
  public ForeignKeyOptions onUpdate(OnUpdate action) {
    return new ForeignKeyOptions(to, onDelete, action, deferrable);
  }

  /** When it is checked. */
  public ForeignKeyOptions deferrable(Deferrable when) {
    return new ForeignKeyOptions(to, onDelete, onUpdate, when);
  }
}
