package dev.piolet.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows are read into models, and what the database makes of a row is put into its model.
 *
 * @param <M> the model
 */
public abstract class TableMapping<M> extends TableOptions {
  /** Made when they are first wanted; any thread makes the same. */
  private @Nullable List<Column<M, ?>> tableGeneratedColumns;

  private @Nullable List<Column<M, ?>> tableUpdatedColumns;

  TableMapping() {}

  /** The columns, in the order of the model's properties. */
  public abstract List<Column<M, ?>> columns();

  /**
   * The columns in which a row can have a value that its object had not before the insert, in
   * order.
   */
  public final List<Column<M, ?>> generatedColumns() {
    List<Column<M, ?>> generated = tableGeneratedColumns;
    if (generated == null) {
      generated = columns().stream().filter(each -> each.options().isFilledByInsert()).toList();
      tableGeneratedColumns = generated;
    }
    return generated;
  }

  /**
   * The columns in which a row can have a value that its object had not before an update, in order.
   */
  public final List<Column<M, ?>> updatedColumns() {
    List<Column<M, ?>> updated = tableUpdatedColumns;
    if (updated == null) {
      updated = columns().stream().filter(each -> each.options().isFilledByUpdate()).toList();
      tableUpdatedColumns = updated;
    }
    return updated;
  }

  /** The column with a role, or null when the table has none. */
  public abstract @Nullable Column<M, ?> columnOf(ColumnRole role);

  /**
   * Reads one row into a model.
   *
   * @param row the result set, on a row
   * @param first the position of the first of all this table's columns, from 1
   * @throws dev.piolet.error.NullColumnException when a column is NULL and its property cannot be
   * @throws SQLException when the driver cannot read a column
   */
  public abstract M read(ResultSet row, int first) throws SQLException;

  /**
   * Reads one row into a model that is there already.
   *
   * @return the same model where its properties can be set, or else a new one
   * @throws SQLException when the driver cannot read a column
   */
  public M refill(M model, ResultSet row, int first) throws SQLException {
    return read(row, first);
  }

  /**
   * Puts the values of the columns that the database generates into a model.
   *
   * @param model the model that was written
   * @param row a row of just the {@linkplain #generatedColumns generated columns}, in their order
   * @param first the position of the first of them, from 1
   * @return the same model where its properties can be set, or else a new one
   * @throws SQLException when the driver cannot read a column
   */
  public M withGenerated(M model, ResultSet row, int first) throws SQLException {
    return model;
  }

  /**
   * Tells whether the database's values get into a model without any code of the program's, such as
   * a setter or a constructor, which can refuse them when the row is stored already.
   */
  public boolean fillsPlainly() {
    return false;
  }

  /**
   * Puts the values of the columns that an update fills into a model.
   *
   * @param model the model that was written
   * @param row a row of just the {@linkplain #updatedColumns updated columns}, in their order
   * @param first the position of the first of them, from 1
   * @return the same model where its properties can be set, or else a new one
   * @throws SQLException when the driver cannot read a column
   */
  public M withUpdated(M model, ResultSet row, int first) throws SQLException {
    return model;
  }

  /**
   * Puts the values of the columns that a deletion sets into a model whose properties can be set.
   *
   * @param model the model that was deleted
   * @param row a row of the updated columns and the one that marks rows as deleted, in the order of
   *     all columns
   * @param first the position of the first of them, from 1
   * @return the model
   * @throws SQLException when the driver cannot read a column
   */
  public M withDeletion(M model, ResultSet row, int first) throws SQLException {
    return model;
  }

  /**
   * Puts a number into a model as its key, where the table has one that {@linkplain
   * ColumnOptions#allocationSize comes in blocks}.
   *
   * @param model the model that is to be written
   * @return the same model where its properties can be set, or else a new one
   * @throws dev.piolet.error.PioletException when the number does not fit the property
   * @throws IllegalStateException when the table has no such key
   */
  public M numbered(M model, long number) {
    throw new IllegalStateException("No key of " + this + " comes in blocks");
  }

  /**
   * What gives the properties that the database fills their present values again, because what is
   * written next was rolled back; nothing for a model whose properties cannot be set.
   */
  public Runnable restorer(M model) {
    return () -> {};
  }

  /**
   * A copy of a model's values that later edits leave alone, to tell by what has changed, and to
   * restore them.
   *
   * @return the copy, or null when the properties of this table's models cannot be set
   */
  public @Nullable M snapshot(M model) {
    return null;
  }

  /**
   * Puts copies of values of one model into another, where properties can be set.
   *
   * @param from has the values
   * @param to takes them
   * @param which tells of a column whether it is one of them; of an embedded value all must be
   * @return the other model
   */
  public M assign(M from, M to, ColumnFilter<M> which) {
    return to;
  }
}
