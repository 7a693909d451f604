package dev.piolet.schema;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.Generation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is declared of a column beside its name and type. Immutable and thread-safe. */
public final class ColumnOptions {
  private boolean nullable;
  private boolean primaryKey;
  private Generation generation = Generation.NONE;
  private @Nullable String sequence;
  private @Nullable String defaultExpression;
  private @Nullable String generatedAs;
  private boolean virtual;
  private Access access = Access.READ_WRITE;
  private ColumnRole role = ColumnRole.NONE;
  private @Nullable String comment;
  private @Nullable String collation;

  private ColumnOptions() {}

  /** One option of a column's declaration. */
  public static final class Option {
    private final Consumer<ColumnOptions> change;

    /** An option, by what it sets while the options are being made. */
    Option(Consumer<ColumnOptions> change) {
      this.change = change;
    }
  }

  static ColumnOptions of(Option... options) {
    ColumnOptions all = new ColumnOptions();
    for (Option option : options) {
      option.change.accept(all);
    }
    return all;
  }

  /** Whether it can hold NULL. */
  public boolean nullable() {
    return nullable;
  }

  /** Whether it is the primary key, or a part of it. */
  public boolean primaryKey() {
    return primaryKey;
  }

  /** Who makes a value where an object has none; never {@link Generation#AUTO}. */
  public Generation generation() {
    return generation;
  }

  /** The name of the sequence that numbers it, unquoted, or null. */
  public @Nullable String sequence() {
    return sequence;
  }

  /** Its default in SQL, or null. */
  public @Nullable String defaultExpression() {
    return defaultExpression;
  }

  /** The expression in SQL that it is computed from, or null. */
  public @Nullable String generatedAs() {
    return generatedAs;
  }

  /** Whether it is computed when it is read and not stored. */
  public boolean isVirtual() {
    return virtual;
  }

  /** What is written of it when objects are. */
  public Access access() {
    return access;
  }

  /** What it is for when objects are written. */
  public ColumnRole role() {
    return role;
  }

  /** What {@code COMMENT ON} says of it, or null. */
  public @Nullable String comment() {
    return comment;
  }

  /** The name of its collation, unquoted, or null for the database's. */
  public @Nullable String collation() {
    return collation;
  }

  /**
   * Whether a row can have a value in it that its object had not before the insert, so that it is
   * read back.
   */
  public boolean isFilledByInsert() {
    return generation != Generation.NONE
        || defaultExpression != null
        || role == ColumnRole.CREATED_AT
        || isFilledByUpdate();
  }

  /**
   * Whether a row can have a value in it that its object had not before an update, so that it is
   * read back.
   */
  public boolean isFilledByUpdate() {
    return generatedAs != null
        || access == Access.READ_ONLY
        || role == ColumnRole.VERSION
        || role == ColumnRole.UPDATED_AT;
  }

  /** Whether updates write to it what objects have in it. */
  public boolean isUpdatable() {
    return access == Access.READ_WRITE
        && generatedAs == null
        && generation != Generation.IDENTITY_ALWAYS
        && (role == ColumnRole.NONE || role == ColumnRole.SOFT_DELETE);
  }

  void setNullable() {
    nullable = true;
  }

  void setPrimaryKey() {
    primaryKey = true;
  }

  void setGeneration(Generation value) {
    generation = value;
  }

  void setSequence(String name) {
    generation = Generation.SEQUENCE;
    sequence = name;
  }

  void setDefaultExpression(String sql) {
    defaultExpression = sql;
  }

  void setGeneratedAs(String sql) {
    generatedAs = sql;
  }

  void setVirtual() {
    virtual = true;
  }

  void setAccess(Access value) {
    access = value;
  }

  void setRole(ColumnRole value) {
    role = value;
  }

  void setComment(String text) {
    comment = text;
  }

  void setCollation(String name) {
    collation = name;
  }
}
