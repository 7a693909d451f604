package dev.piolet.schema;

import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import java.util.List;

/**
 * The options of a foreign key beside its columns.
 *
 * @param to the names of the columns that are referred to; the primary key's when empty
 * @param onDelete what happens to the row when the referenced one is deleted
 * @param onUpdate what happens to the row when the key of the referenced one changes
 * @param deferrable when it is checked
 * @param period whether the last column is a range that those referred to cover together
 * @param enforced whether PostgreSQL checks it
 */
public record ForeignKeyOptions(
    List<String> to,
    OnDelete onDelete,
    OnUpdate onUpdate,
    Deferrable deferrable,
    boolean period,
    boolean enforced) {
  /** To the primary key, and all else as PostgreSQL has it where nothing is said. */
  public static final ForeignKeyOptions DEFAULTS =
      new ForeignKeyOptions(
          List.of(),
          OnDelete.NO_ACTION,
          OnUpdate.NO_ACTION,
          Deferrable.NOT_DEFERRABLE,
          false,
          true);

  /** Refers to these columns instead of the primary key. */
  public ForeignKeyOptions to(String... names) {
    return new ForeignKeyOptions(List.of(names), onDelete, onUpdate, deferrable, period, enforced);
  }

  /** The action on the row when the referenced one is deleted. */
  public ForeignKeyOptions onDelete(OnDelete action) {
    return new ForeignKeyOptions(to, action, onUpdate, deferrable, period, enforced);
  }

  /** The action on the row when the key of the referenced one changes. */
  public ForeignKeyOptions onUpdate(OnUpdate action) {
    return new ForeignKeyOptions(to, onDelete, action, deferrable, period, enforced);
  }

  /** When it is checked. */
  public ForeignKeyOptions deferrable(Deferrable when) {
    return new ForeignKeyOptions(to, onDelete, onUpdate, when, period, enforced);
  }

  /** The last column is a range, which the ranges that it refers to cover together. */
  public ForeignKeyOptions asPeriod() {
    return new ForeignKeyOptions(to, onDelete, onUpdate, deferrable, true, enforced);
  }

  /** Says only what is meant, which PostgreSQL does not check. */
  public ForeignKeyOptions notEnforced() {
    return new ForeignKeyOptions(to, onDelete, onUpdate, deferrable, period, false);
  }
}
