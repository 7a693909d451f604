package dev.piolet;

import dev.piolet.error.QueryException;
import dev.piolet.internal.catalog.SchemaValidator;
import dev.piolet.internal.ddl.Existing;
import dev.piolet.internal.ddl.SchemaChanger;
import dev.piolet.internal.ddl.SchemaPlan;
import dev.piolet.internal.driver.OutOfStep;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Guard;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Table;
import dev.piolet.schema.View;
import dev.piolet.validation.Validation;
import java.sql.Connection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a connection does with schemas: the methods of {@link DBConnection} that create, compare and
 * drop tables. It is apart for its size, and not to be used by itself.
 */
public abstract sealed class SchemaConnection permits PipelineConnection {
  final Tracking tracking;
  final Transactions transactions;
  final Executor executor;
  private final Connection connection;
  private final Guard guard;
  private boolean isAborted;

  SchemaConnection(Connection connection, DBConnectionOptions options) {
    this.connection = connection;
    this.tracking = new Tracking(new TableBaseSlot(), options.unsavedChanges() != null);
    this.guard = new Guard(options.caller());
    this.transactions = new Transactions(connection, tracking, guard);
    this.executor = new Executor(connection, options.sqlLog(), tracking);
  }

  /** Does something while no other thread is in. */
  final <T extends @Nullable Object> T alone(Supplier<T> work) {
    return guard.alone(() -> inStep(work));
  }

  /** Does something that gives nothing while no other thread is in. */
  final void doAlone(Runnable work) {
    Object unused = alone(giving(work));
  }

  /** Does the last work of all while no other thread is in. */
  final void atLast(Runnable work) {
    Object unused = guard.atLast(() -> inStep(giving(work)));
  }

  private static Supplier<Boolean> giving(Runnable work) {
    return () -> {
      work.run();
      return true;
    };
  }

  /** After whatever ends a call the connection can take the next one, or is aborted. */
  private <T extends @Nullable Object> T inStep(Supplier<T> work) {
    try {
      return work.get();
    } catch (Throwable e) {
      if (OutOfStep.isPossibleAfter(e)) {
        isAborted = true;
        OutOfStep.abort(connection, e);
      }
      throw e;
    }
  }

  /** Tells whether the connection was aborted, as it cannot take another call. */
  final boolean isAborted() {
    return isAborted;
  }

  /** Does something while neither another thread nor what is done may use the connection. */
  final <T extends @Nullable Object> T busy(String name, Supplier<T> work) {
    return guard.busy(name, () -> inStep(work));
  }

  /**
   * Creates tables and views with all that belongs to them, all or none: extensions, schemas,
   * types, sequences, constraints, partitions, indexes, comments and policies. Their order does not
   * matter. A type that is there already is used as it is.
   *
   * @throws QueryException when a table is there already
   * @throws UnsupportedOperationException when the server is too old for what a model says
   */
  public final void createTables(Table<?>... tables) {
    create(Existing.KEEP_TYPES, tables);
  }

  /**
   * Creates those tables and views, and of what belongs to them, that are not there yet; see {@link
   * #createTables}. What is there is left as it is, whether or not it is like its model.
   */
  public final void createMissingTables(Table<?>... tables) {
    create(Existing.KEEP, tables);
  }

  private void create(Existing existing, Table<?>... tables) {
    doAlone(() -> new SchemaChanger(executor, transactions).create(List.of(tables), existing));
  }

  /**
   * Compares models with the database, and lists every difference in words that say what to do:
   * missing and other columns, types, defaults, constraints, indexes, policies and all else that
   * {@link #createTables} makes. Nothing is changed.
   *
   * <p>PostgreSQL is asked to make temporary tables as the models say, which are rolled back; so
   * the user must be allowed to (the privilege TEMPORARY, which everyone has unless it was
   * revoked), and the server must not be read-only. In an open transaction all of that happens
   * within a savepoint. The number of statements is the same for any number of tables.
   *
   * @return all differences; ask it to {@link Validation#requireNoErrors()}
   * @throws QueryException when the catalog cannot be read
   */
  public final Validation validate(Table<?>... tables) {
    return alone(() -> new SchemaValidator(executor, transactions).validate(List.of(tables)));
  }

  /**
   * Drops tables and views with their rows, with all that depends on them, and with those of their
   * types that nothing else uses. A table that is not there is passed over. Schemas and extensions
   * stay.
   */
  public final void dropTables(Table<?>... tables) {
    doAlone(() -> new SchemaChanger(executor, transactions).drop(List.of(tables)));
  }

  /**
   * The script that creates tables and views as {@link #createTables} does, to read, to keep or to
   * run elsewhere. Where a type is there already, it fails.
   *
   * @return statements that each end with a semicolon, with an empty line between tables
   */
  public static String schemaSql(Table<?>... tables) {
    return SchemaPlan.create(List.of(tables), Existing.FAIL).script();
  }

  /**
   * The script that creates what is missing, as {@link #createMissingTables} does; it can be run
   * again.
   *
   * @return statements that each end with a semicolon, with an empty line between tables
   */
  public static String missingSchemaSql(Table<?>... tables) {
    return SchemaPlan.create(List.of(tables), Existing.KEEP).script();
  }

  /**
   * The script that drops tables and views as {@link #dropTables} does.
   *
   * @return statements that each end with a semicolon
   */
  public static String dropSql(Table<?>... tables) {
    return SchemaPlan.drop(List.of(tables)).script();
  }

  /**
   * Makes the rows of a materialized view anew; meanwhile nobody can read it.
   *
   * @throws IllegalArgumentException when the view is not materialized
   */
  public final <M, V extends Table<M> & View> void refreshView(V view) {
    refresh(view, false);
  }

  /**
   * Makes the rows of a materialized view anew, while others read the old ones. That needs a unique
   * index of all rows, such as {@code @Index(value = "id", unique = true)}, and rows from before.
   *
   * @throws IllegalArgumentException when the view is not materialized
   * @throws QueryException when it has no such index
   */
  public final <M, V extends Table<M> & View> void refreshViewConcurrently(V view) {
    refresh(view, true);
  }

  private <M, V extends Table<M> & View> void refresh(V view, boolean concurrently) {
    if (!view.definition().materialized()) {
      throw new IllegalArgumentException(
          view
              + " is a view without rows of its own: it needs no refresh, unless its model says"
              + " @View(materialized = true)");
    }
    doAlone(() -> new SchemaChanger(executor, transactions).refresh(view, concurrently));
  }
}
