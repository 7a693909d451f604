package dev.piolet;

import dev.piolet.internal.write.UnitTasks;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes the writes that {@link DBConnection#flush} then does in few round trips. Not thread-safe.
 *
 * <p>A model that holds another's generated key is made when that key is there: in {@link #then}.
 */
public final class UnitOfWork {
  private final UnitTasks tasks = new UnitTasks();

  UnitOfWork() {}

  UnitTasks tasks() {
    return tasks;
  }

  /**
   * Inserts a model.
   *
   * @return gives the model as stored once it is written, as {@link DBConnection#insert(Object)}
   *     does; before, it throws an {@link IllegalStateException}
   */
  public <T> Supplier<T> insert(T model) {
    Supplier<List<T>> stored = insert(List.of(model));
    return () -> stored.get().get(0);
  }

  /**
   * Inserts models.
   *
   * @return gives them as stored, in the same order, once they are written
   */
  public <T> Supplier<List<T>> insert(Collection<? extends T> models) {
    return tasks.insert(null, models);
  }

  /** Inserts a model into a table; see {@link #insert(Object)}. */
  public <M> Supplier<M> insert(Table<M> table, M model) {
    Supplier<List<M>> stored = insert(table, List.of(model));
    return () -> stored.get().get(0);
  }

  /** Inserts models into a table; see {@link #insert(Collection)}. */
  public <M> Supplier<List<M>> insert(Table<M> table, Collection<? extends M> models) {
    return tasks.insert(table, models);
  }

  /** Updates the row of a model; see {@link DBConnection#update(Object)}. */
  public void update(Object model) {
    update(List.of(model));
  }

  /** Updates the rows of models; see {@link DBConnection#update(Collection)}. */
  public void update(Collection<?> models) {
    tasks.update(null, models);
  }

  /** Updates the row of a model in a table; see {@link DBConnection#update(KeyedTable, Object)}. */
  public <M> void update(KeyedTable<M, ?> table, M model) {
    update(table, List.of(model));
  }

  /** Updates the rows of models in a table; see {@link DBConnection#update(KeyedTable, Object)}. */
  public <M> void update(KeyedTable<M, ?> table, Collection<? extends M> models) {
    tasks.update(table, models);
  }

  /** Deletes the row of a model; see {@link DBConnection#delete(Object)}. */
  public void delete(Object model) {
    delete(List.of(model));
  }

  /** Deletes the rows of models; see {@link DBConnection#delete(Collection)}. */
  public void delete(Collection<?> models) {
    tasks.delete(null, models);
  }

  /** Deletes the row of a model in a table; see {@link DBConnection#delete(KeyedTable, Object)}. */
  public <M> void delete(KeyedTable<M, ?> table, M model) {
    delete(table, List.of(model));
  }

  /** Deletes the rows of models in a table; see {@link DBConnection#delete(KeyedTable, Object)}. */
  public <M> void delete(KeyedTable<M, ?> table, Collection<? extends M> models) {
    tasks.delete(table, models);
  }

  /**
   * Does something when all that stands before is written, and nothing that stands behind is: the
   * keys of inserted models are there then. It may add further writes, which are done next. What
   * stands behind it takes a further round trip.
   *
   * <pre>{@code
   * conn.flush(work -> {
   *   work.insert(order);
   *   work.then(() -> work.insert(new OrderLine(order.id, "ice axe")));
   * });
   * }</pre>
   */
  public void then(Runnable action) {
    tasks.then(action);
  }
}
