package dev.piolet.schema;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.Generation;
import java.util.function.Consumer;

/**
 * One option of a column's declaration: generated tables name what their columns are beside name
 * and type. Immutable and thread-safe.
 */
public final class ColumnOption {
  private static final ColumnOption NULLABLE = new ColumnOption(ColumnOptions::setNullable);
  private static final ColumnOption KEY = new ColumnOption(ColumnOptions::setPrimaryKey);

  private static final ColumnOption REFERENCE = new ColumnOption(ColumnOptions::setReference);

  private final Consumer<ColumnOptions> change;

  private ColumnOption(Consumer<ColumnOptions> change) {
    this.change = change;
  }

  void applyTo(ColumnOptions options) {
    change.accept(options);
  }

  /** The column can hold NULL. */
  public static ColumnOption nullable() {
    return NULLABLE;
  }

  /** The column is the primary key, or a part of it. */
  public static ColumnOption key() {
    return KEY;
  }

  /** The property is a {@link Ref}, of which the column has the key. */
  public static ColumnOption reference() {
    return REFERENCE;
  }

  /** The database numbers rows, and keeps the value of an object that has one. */
  public static ColumnOption identity() {
    return generated(Generation.IDENTITY_BY_DEFAULT);
  }

  /** The database numbers rows, whatever their objects have. */
  public static ColumnOption identityAlways() {
    return generated(Generation.IDENTITY_ALWAYS);
  }

  /** A sequence numbers rows whose objects have no value. */
  public static ColumnOption sequence(String name) {
    return new ColumnOption(options -> options.setSequence(name));
  }

  /**
   * A sequence numbers rows whose objects have no value.
   *
   * @param allocationSize by how much it increments: how many keys each of its numbers stands for
   */
  public static ColumnOption sequence(String name, int allocationSize) {
    return new ColumnOption(options -> options.setSequence(name, allocationSize));
  }

  /** The program makes a UUID of version 7 where an object has none. */
  public static ColumnOption uuidV7() {
    return generated(Generation.UUID_V7);
  }

  private static ColumnOption generated(Generation generation) {
    return new ColumnOption(options -> options.setGeneration(generation));
  }

  /** The column has a default, given in SQL. */
  public static ColumnOption defaultExpression(String sql) {
    return new ColumnOption(options -> options.setDefaultExpression(sql));
  }

  /** The database computes the column from others, by an expression in SQL. */
  public static ColumnOption generatedAs(String sql) {
    return new ColumnOption(options -> options.setGeneratedAs(sql));
  }

  /** The column is computed when it is read. */
  public static ColumnOption virtual() {
    return new ColumnOption(ColumnOptions::setVirtual);
  }

  /** Objects do not write the column. */
  public static ColumnOption readOnly() {
    return new ColumnOption(options -> options.setAccess(Access.READ_ONLY));
  }

  /** Updates of objects do not write the column. */
  public static ColumnOption insertOnly() {
    return new ColumnOption(options -> options.setAccess(Access.INSERT_ONLY));
  }

  /** The column tells whether a row has changed since it was read. */
  public static ColumnOption version() {
    return role(ColumnRole.VERSION);
  }

  /** The column holds when the row was inserted. */
  public static ColumnOption createdAt() {
    return role(ColumnRole.CREATED_AT);
  }

  /** The column holds when the row was last written through its object. */
  public static ColumnOption updatedAt() {
    return role(ColumnRole.UPDATED_AT);
  }

  /** The column says that the row is deleted. */
  public static ColumnOption softDelete() {
    return role(ColumnRole.SOFT_DELETE);
  }

  /** The column tells which type of a sealed hierarchy a row is an object of. */
  public static ColumnOption discriminator() {
    return role(ColumnRole.DISCRIMINATOR);
  }

  /**
   * The same, in the table of one type.
   *
   * @param label what the column holds of the rows of that type
   */
  public static ColumnOption discriminator(String label) {
    return new ColumnOption(
        options -> {
          options.setRole(ColumnRole.DISCRIMINATOR);
          options.setLabel(label);
        });
  }

  private static ColumnOption role(ColumnRole role) {
    return new ColumnOption(options -> options.setRole(role));
  }

  /** What {@code COMMENT ON} says of the column. */
  public static ColumnOption comment(String text) {
    return new ColumnOption(options -> options.setComment(text));
  }

  /** The collation that the column's text is sorted by. */
  public static ColumnOption collation(String name) {
    return new ColumnOption(options -> options.setCollation(name));
  }
}
