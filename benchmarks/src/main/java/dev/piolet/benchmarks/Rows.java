package dev.piolet.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a library does with the rows of one table.
 *
 * @param <V> the values of a row, as the works state them and compare them: {@link Item} or {@link
 *     Person}
 * @param <M> the library's own model of a row, which may be {@code V}
 */
public interface Rows<V, M> {
  /** Makes a model of values. Not measured. */
  M model(V values);

  /** The values of a model, with its key. Not measured. */
  V values(M model);

  /**
   * A model that was read or inserted, with the values of the same key. A mutable model is changed
   * and returned. Not measured.
   */
  M changed(M model, V values);

  /** Reads all rows of the table, in any order, in one query. */
  List<M> select() throws SQLException;

  /** Reads one text column of all rows: the name of items, the email of people. */
  List<String> selectColumn() throws SQLException;

  /** Reads the row of a key that is there. */
  M get(long id) throws SQLException;

  /** Reads all rows and keeps none: uses constant memory, whatever the number of rows. */
  void stream(Consumer<? super M> consumer) throws SQLException;

  /** Inserts a row without a key, and returns it with the key that the database gave it. */
  M insert(M model) throws SQLException;

  /** Inserts rows without keys, and returns them, in order, with the keys that they were given. */
  List<M> insert(List<M> models) throws SQLException;

  /** Writes a changed row, found by its key. */
  void update(M model) throws SQLException;

  /** Writes changed rows, found by their keys. */
  void update(List<M> models) throws SQLException;

  /** Deletes a row, found by its key. */
  void delete(M model) throws SQLException;

  /** Deletes rows, found by their keys. */
  void delete(List<M> models) throws SQLException;

  /**
   * Writes rows that have keys: inserts those whose key is not there, and gives the others these
   * values. The models are made by {@link #model} of values with a key, half of which are there.
   */
  void upsert(List<M> models) throws SQLException;
}
