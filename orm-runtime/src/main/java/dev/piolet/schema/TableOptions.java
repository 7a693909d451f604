package dev.piolet.schema;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.Generation;

/** The options that generated code gives columns beside their names and types. */
public abstract class TableOptions extends TableReading {
  TableOptions() {}

  /** The column can hold NULL. */
  protected static ColumnOptions.Option nullable() {
    return new ColumnOptions.Option(ColumnOptions::setNullable);
  }

  /** The column is the primary key, or a part of it. */
  protected static ColumnOptions.Option key() {
    return new ColumnOptions.Option(ColumnOptions::setPrimaryKey);
  }

  /** The database numbers rows, and keeps the value of an object that has one. */
  protected static ColumnOptions.Option identity() {
    return generated(Generation.IDENTITY_BY_DEFAULT);
  }

  /** The database numbers rows, whatever their objects have. */
  protected static ColumnOptions.Option identityAlways() {
    return generated(Generation.IDENTITY_ALWAYS);
  }

  /** A sequence numbers rows whose objects have no value. */
  protected static ColumnOptions.Option sequence(String name) {
    return new ColumnOptions.Option(options -> options.setSequence(name));
  }

  /**
   * A sequence numbers rows whose objects have no value.
   *
   * @param allocationSize by how much it counts on: how many numbers each of its own stands for
   */
  protected static ColumnOptions.Option sequence(String name, int allocationSize) {
    return new ColumnOptions.Option(options -> options.setSequence(name, allocationSize));
  }

  /** The program makes a UUID of version 7 where an object has none. */
  protected static ColumnOptions.Option uuidV7() {
    return generated(Generation.UUID_V7);
  }

  private static ColumnOptions.Option generated(Generation generation) {
    return new ColumnOptions.Option(options -> options.setGeneration(generation));
  }

  /** The column has a default, given in SQL. */
  protected static ColumnOptions.Option defaultExpression(String sql) {
    return new ColumnOptions.Option(options -> options.setDefaultExpression(sql));
  }

  /** The database computes the column from others, by an expression in SQL. */
  protected static ColumnOptions.Option generatedAs(String sql) {
    return new ColumnOptions.Option(options -> options.setGeneratedAs(sql));
  }

  /** The column is computed when it is read. */
  protected static ColumnOptions.Option virtual() {
    return new ColumnOptions.Option(ColumnOptions::setVirtual);
  }

  /** Objects do not write the column. */
  protected static ColumnOptions.Option readOnly() {
    return new ColumnOptions.Option(options -> options.setAccess(Access.READ_ONLY));
  }

  /** Updates of objects do not write the column. */
  protected static ColumnOptions.Option insertOnly() {
    return new ColumnOptions.Option(options -> options.setAccess(Access.INSERT_ONLY));
  }

  /** The column tells whether a row has changed since it was read. */
  protected static ColumnOptions.Option version() {
    return role(ColumnRole.VERSION);
  }

  /** The column holds when the row was inserted. */
  protected static ColumnOptions.Option createdAt() {
    return role(ColumnRole.CREATED_AT);
  }

  /** The column holds when the row was last written through its object. */
  protected static ColumnOptions.Option updatedAt() {
    return role(ColumnRole.UPDATED_AT);
  }

  /** The column says that the row is deleted. */
  protected static ColumnOptions.Option softDelete() {
    return role(ColumnRole.SOFT_DELETE);
  }

  private static ColumnOptions.Option role(ColumnRole role) {
    return new ColumnOptions.Option(options -> options.setRole(role));
  }

  /** The text of {@code COMMENT ON} the column. */
  protected static ColumnOptions.Option comment(String text) {
    return new ColumnOptions.Option(options -> options.setComment(text));
  }

  /** The collation that the column's text is sorted by. */
  protected static ColumnOptions.Option collation(String name) {
    return new ColumnOptions.Option(options -> options.setCollation(name));
  }
}
