package dev.piolet.internal.write;

import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tasks of a unit of work, in their order. Not thread-safe. */
public final class UnitTasks {
  private List<Task> tasks = new ArrayList<>();

  /** Nothing yet. */
  public UnitTasks() {}

  /** Something to do. */
  sealed interface Task permits Write, Then {}

  /** How models are written. */
  enum Kind {
    INSERT,
    UPDATE,
    DELETE
  }

  /**
   * Models to write.
   *
   * @param table the table that is said, or null for that which their rows are in, or are to be in
   * @param stored takes the models as stored, of an insert; else null
   */
  record Write(Kind kind, @Nullable Table<?> table, List<?> models, @Nullable Stored<?> stored)
      implements Task {}

  /** Something to do when all before it is written. */
  record Then(Runnable action) implements Task {}

  /** The models of an insert, as stored once they are. */
  static final class Stored<T> implements Supplier<List<T>> {
    private @Nullable List<T> models;

    @Override
    public List<T> get() {
      if (models == null) {
        throw new IllegalStateException(
            "The models are not written yet: ask for them after flush(...), or in then(...)");
      }
      return models;
    }

    @SuppressWarnings("unchecked") // a model is replaced by one of its own class
    void set(List<?> written) {
      models = (List<T>) written;
    }
  }

  /**
   * Inserts models; gives them as stored once they are.
   *
   * @param table the table, or null for that of each model's class
   */
  public <T> Supplier<List<T>> insert(@Nullable Table<?> table, Collection<? extends T> models) {
    Stored<T> stored = new Stored<>();
    tasks.add(new Write(Kind.INSERT, table, Writer.checked(models), stored));
    return stored;
  }

  /**
   * Updates the rows of models.
   *
   * @param table the table, or null for that which each row is in
   */
  public void update(@Nullable Table<?> table, Collection<?> models) {
    tasks.add(new Write(Kind.UPDATE, table, Writer.checked(models), null));
  }

  /**
   * Deletes the rows of models.
   *
   * @param table the table, or null for that which each row is in
   */
  public void delete(@Nullable Table<?> table, Collection<?> models) {
    tasks.add(new Write(Kind.DELETE, table, Writer.checked(models), null));
  }

  /** Does something when all before it is written. */
  public void then(Runnable action) {
    tasks.add(new Then(action));
  }

  boolean isEmpty() {
    return tasks.isEmpty();
  }

  /** Gives what was added since this was last asked. */
  List<Task> take() {
    List<Task> taken = tasks;
    tasks = new ArrayList<>();
    return taken;
  }
}
