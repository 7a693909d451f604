package dev.piolet.schema;

/**
 * What is declared of a column beside its name and type.
 *
 * @param nullable whether it can hold NULL
 * @param primaryKey whether it is the primary key, or a part of it
 * @param identity whether the database generates a value where none is given
 */
public record ColumnOptions(boolean nullable, boolean primaryKey, boolean identity) {

  static final ColumnOptions NONE = new ColumnOptions(false, false, false);

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
    return new ColumnOptions(true, primaryKey, identity);
  }

  ColumnOptions asPrimaryKey() {
    return new ColumnOptions(nullable, true, identity);
  }

  ColumnOptions asIdentity() {
    return new ColumnOptions(nullable, primaryKey, true);
  }
}
