package dev.piolet;

import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.StaleObjectException;
import dev.piolet.internal.execute.CopyingRunner;
import dev.piolet.internal.execute.Explainer;
import dev.piolet.internal.execute.KeyLookup;
import dev.piolet.internal.execute.OneStatement;
import dev.piolet.internal.model.Keys;
import dev.piolet.internal.model.Tracking;
import dev.piolet.query.ExplainOptions;
import dev.piolet.query.Plan;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Statement;
import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The way in: runs typed statements and writes models over one JDBC connection to PostgreSQL.
 *
 * <pre>{@code
 * try (DBConnection conn = new DBConnection(dataSource.getConnection())) {
 *   conn.insert(new User("Alice", "alice@example.com"));
 *   List<User> users = conn.exec(select(USER).where(USER.name.eq("Alice")));
 * }
 * }</pre>
 *
 * <p>Every call is whole: it succeeds, or throws and has changed nothing. Outside a transaction it
 * is committed at once; inside one, when that is. An empty list sends nothing.
 *
 * <p>A connection whose auto-commit is off when it is wrapped is in a transaction of whoever turned
 * it off: calls join that, and only its owner ends it.
 *
 * <p>Failing statements throw {@link QueryException}, whose subclasses tell constraint violations,
 * deadlocks and the like. After one, PostgreSQL refuses all else in the same transaction until it
 * is rolled back, whole or to a savepoint. So it does when a write of several models fails for what
 * only the program finds, such as a row that is not there: what was sent before is not committed.
 * Models that cannot be written, for which there is an {@link IllegalArgumentException}, are
 * refused before anything is sent.
 *
 * <p>When the connection is lost after something was sent that commits, and before the answer,
 * there is a {@link dev.piolet.error.CommitOutcomeUnknownException}.
 *
 * <p>Serves one thread at a time: a second thread that comes while one is in, or while one has a
 * transaction open, gets a {@link dev.piolet.error.ConcurrentUseException}. Who calls may be told
 * otherwise by {@link DBConnectionOptions#caller}.
 */
public final class DBConnection extends TransactionConnection implements AutoCloseable {
  /** How many rows {@link #forEach} holds at a time. */
  public static final int FETCH_SIZE = 1_000;

  private static final Logger UNSAVED = LoggerFactory.getLogger("dev.piolet.unsaved");

  private final Connection connection;
  private final DBConnectionOptions options;
  private boolean closed;

  /**
   * Wraps a live connection, with {@link DBConnectionOptions#defaults()}.
   *
   * @param connection a connection to PostgreSQL, a pool's too; {@link #close} closes it
   */
  public DBConnection(Connection connection) {
    this(connection, DBConnectionOptions.defaults());
  }

  /**
   * Wraps a live connection.
   *
   * @param connection a connection to PostgreSQL, a pool's too; {@link #close} closes it
   * @param options how to behave
   */
  public DBConnection(Connection connection, DBConnectionOptions options) {
    super(connection, options);
    this.connection = connection;
    this.options = options;
  }

  /** The JDBC connection that is wrapped. */
  public Connection connection() {
    return connection;
  }

  /**
   * The columns of a model's primary key, in the order of its properties.
   *
   * @throws IllegalArgumentException when the model has no primary key or no generated table
   */
  public <M> List<Column<M, ?>> primaryKeyOf(Class<M> model) {
    return Keys.of(Tables.of(model));
  }

  // Statements

  /**
   * Executes a statement.
   *
   * @return a select's rows as a list, {@code one()} row or an {@code optional()} one; the number
   *     of rows that an insert, update or delete affected, or what its {@code returning} reads
   * @throws QueryException when it fails
   * @throws IllegalStateException when the statement is incomplete, or uses a column whose table is
   *     in no FROM or JOIN; nothing is sent then
   */
  public <R extends @Nullable Object> R exec(Statement<R> statement) {
    return alone(() -> OneStatement.run(statement, executor, transactions));
  }

  /**
   * Hands on the rows of a query while they are read through a server-side cursor: no more than
   * {@link #FETCH_SIZE} of them are held at a time, however many there are. The next ones are
   * fetched when these are used up, so that a slow consumer slows the reading. Rows travel in
   * binary, which costs a round trip more when a text is executed for the first time.
   *
   * <p>It runs in the open transaction, or in one of its own, which is rolled back when the
   * consumer throws: that ends the reading. The consumer may use this connection.
   *
   * @return the number of rows
   */
  public <T extends @Nullable Object> long forEach(
      RowStatement<T> query, Consumer<? super T> consumer) {
    return forEachWhile(
        query,
        row -> {
          consumer.accept(row);
          return true;
        });
  }

  /**
   * Hands on the rows of a query until the consumer has had enough; see {@link #forEach}.
   *
   * @param consumer takes a row, and tells whether to go on
   * @return the number of rows that it took
   */
  public <T extends @Nullable Object> long forEachWhile(
      RowStatement<T> query, Predicate<? super T> consumer) {
    return alone(() -> transactions.atomically(() -> query.stream(executor, FETCH_SIZE, consumer)));
  }

  /**
   * Hands on the rows of a query as {@link #forEach} does, by PostgreSQL's COPY, which sends them
   * all without being asked for the next ones: for very many rows that are taken quickly. No more
   * than some of them are held at a time.
   *
   * <p>It runs in the open transaction, or in one of its own. The consumer cannot use this
   * connection. When it throws, the copy is stopped, and an open transaction goes on.
   *
   * @return the number of rows
   * @throws QueryException when it fails
   * @throws dev.piolet.error.ConcurrentUseException when the consumer uses this connection
   */
  public <T extends @Nullable Object> long copyOut(
      RowStatement<T> query, Consumer<? super T> consumer) {
    Predicate<T> taking =
        row -> {
          consumer.accept(row);
          return true;
        };
    return busy(
        "copyOut",
        () ->
            transactions.byItself(
                () -> query.stream(new CopyingRunner(executor), FETCH_SIZE, taking)));
  }

  /**
   * PostgreSQL's plan for a statement, which is not executed.
   *
   * @return the plan as text, a line for each of its steps and details
   */
  public String explain(Statement<?> statement) {
    return explain(statement, ExplainOptions.defaults());
  }

  /**
   * PostgreSQL's plan for a statement, as text; see {@link ExplainOptions#analyze}.
   *
   * @return the plan, a line for each of its steps and details
   */
  public String explain(Statement<?> statement, ExplainOptions explainOptions) {
    return alone(() -> new Explainer(executor, transactions).text(statement, explainOptions));
  }

  /** PostgreSQL's plan for a statement, in numbers and as JSON; see {@link ExplainOptions}. */
  public Plan plan(Statement<?> statement, ExplainOptions explainOptions) {
    return alone(() -> new Explainer(executor, transactions).plan(statement, explainOptions));
  }

  /**
   * Reads the row with a key.
   *
   * @param table a table with a primary key
   * @param key the key, or the generated {@code Key} of a composite one
   * @return the model, or empty when there is no such row
   * @throws dev.piolet.error.TooManyRowsException when the database, against the model, has several
   */
  public <M, K> Optional<M> get(KeyedTable<M, K> table, K key) {
    return alone(() -> KeyLookup.find(executor, table, key));
  }

  // Writing models

  /**
   * Inserts a model. What the database makes of it is read back: keys, defaults where a property is
   * null, generated and read-only columns, timestamps. A key may be given before: see {@link
   * KeyBlocks}.
   *
   * @return the model as stored: the same object, with those values, where its properties can be
   *     set, and otherwise a new one
   * @throws IllegalArgumentException when its class has no generated table
   */
  public <T> T insert(T model) {
    return alone(() -> writer.<T>insert(List.of(model)).get(0));
  }

  /**
   * Inserts models, of several tables too, which are then written one table after another, in the
   * order in which they first appear.
   *
   * @return the models as stored, in the same order; see {@link #insert(Object)}
   */
  public <T> List<T> insert(Collection<? extends T> models) {
    return alone(() -> writer.insert(models));
  }

  /** Inserts a model into a table; see {@link #insert(Object)}. */
  public <M> M insert(Table<M> table, M model) {
    return alone(() -> writer.insert(table, List.of(model)).get(0));
  }

  /** Inserts models into a table; see {@link #insert(Object)}. */
  public <M> List<M> insert(Table<M> table, Collection<? extends M> models) {
    return alone(() -> writer.insert(table, models));
  }

  /**
   * Copies models into a table: what {@link #insert(Table, Collection)} does for any number of
   * them, by PostgreSQL's COPY, with as much memory for millions as for one. Nothing is read back,
   * so that keys and whatever else the database makes are not put into the models, and their
   * changes are not tracked.
   *
   * <p>What is null is left to the database where it makes values, as in an insert. Rows that
   * follow each other and leave out the same columns are one COPY; all of them are one transaction,
   * or part of the open one. The time of creation is that of the transaction.
   *
   * <p>PostgreSQL copies neither into views nor past the row-level security of a table, and the
   * type {@code money} cannot be copied.
   *
   * @param models the models, which are read one by one; the iterator cannot use this connection,
   *     and what it throws ends the copy without a trace
   * @return the number of rows that PostgreSQL counts: triggers may leave some out
   * @throws QueryException when a row is refused; {@link QueryException#rowIndex} tells which
   */
  public <M> long copyIn(Table<M> table, Iterator<? extends M> models) {
    return busy("copyIn", () -> writer.copyIn(table, models));
  }

  /** Copies models into a table; see {@link #copyIn(Table, Iterator)}. */
  public <M> long copyIn(Table<M> table, Iterable<? extends M> models) {
    return copyIn(table, models.iterator());
  }

  /**
   * Inserts a model, or does to the row that it clashes with what the upsert says.
   *
   * @param upsert as in {@code onConflict(USER.email).doUpdate(USER.name)}
   * @return the model as stored, or what {@code returning} reads; empty when there was a clash and
   *     the upsert does nothing then
   */
  public <M, R> Optional<R> upsert(M model, Upsert<M, R> upsert) {
    return alone(() -> writer.upsert(List.of(model), upsert).stream().findFirst());
  }

  /**
   * Inserts models, or does to the rows that they clash with what the upsert says.
   *
   * <p>Of two models with the same values in the conflict's columns the later one updates the row
   * of the earlier one, as if they were upserted one by one; for {@code doNothing} the first one is
   * stored. Where PostgreSQL alone finds them equal, as by an index of an expression, {@code
   * doUpdate} is an error.
   *
   * @param upsert as in {@code onConflict(USER.email).doUpdate(USER.name)}
   * @return the models that were inserted or updated, in the same order, with their keys, or what
   *     {@code returning} reads for each
   */
  public <M, R> List<R> upsert(Collection<? extends M> models, Upsert<M, R> upsert) {
    return alone(() -> writer.upsert(models, upsert));
  }

  /**
   * Updates the row of a model: of a {@link TableBase} that was read or written before, only the
   * columns that have changed since, and nothing is sent when none has; of any other model, all
   * columns but the key. Columns that objects do not write are left out.
   *
   * <p>Its version, its time of update and what else the database makes of it are read back into a
   * model whose properties can be set; the others are there for {@link #refresh(Object)}.
   *
   * <p>The row is the one with the key that a tracked model was read or written with; when the
   * object has another one by now, as a web form may give it, that is refused: see {@link
   * #updateWithKey(Object)}. A row that is marked as deleted is none, unless the model was read as
   * one.
   *
   * @return the number of rows updated: 1, or 0 when nothing has changed
   * @throws NoRowException when there is no such row
   * @throws StaleObjectException when the row has not the version of the model, or is gone
   * @throws IllegalArgumentException when the model has no primary key, or its key has changed
   */
  public int update(Object model) {
    return alone(() -> writer.update(List.of(model)));
  }

  /**
   * Updates the row of a tracked model as {@link #update(Object)} does, and its key too where that
   * has changed.
   *
   * @return the number of rows updated: 1, or 0 when nothing has changed
   */
  public int updateWithKey(Object model) {
    return alone(() -> writer.updateWithKeys(List.of(model)));
  }

  /** Updates the rows of tracked models, with their keys; see {@link #updateWithKey(Object)}. */
  public int updateWithKey(Collection<?> models) {
    return alone(() -> writer.updateWithKeys(models));
  }

  /**
   * Updates the rows of models, of several tables too; see {@link #update(Object)}.
   *
   * @return the number of rows updated
   * @throws NoRowException naming the keys that have no row; nothing is written then
   * @throws StaleObjectException naming the keys of rows that have not the version of their models;
   *     nothing is written then
   */
  public int update(Collection<?> models) {
    return alone(() -> writer.update(models));
  }

  /**
   * Updates given columns of the row of a model.
   *
   * @return the number of rows updated: 1
   * @throws NoRowException when there is no such row
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <M> int update(M model, Column<M, ?>... columns) {
    return update(List.of(model), columns);
  }

  /**
   * Updates given columns of the rows of models.
   *
   * @return the number of rows updated
   * @throws NoRowException naming the keys that have no row; nothing is written then
   * @throws StaleObjectException as {@link #update(Collection)} does
   * @throws IllegalArgumentException when no column is given, or one that updates do not write
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <M> int update(Collection<? extends M> models, Column<M, ?>... columns) {
    List<Column<M, ?>> list = List.of(columns);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("No column to update is given");
    }
    return alone(() -> writer.update(list.get(0).table(), models, list));
  }

  /**
   * Updates what differs between two states of a record; nothing is sent when nothing does.
   *
   * @param before the record as it is stored, whose key says which row
   * @param after the record as it is to be
   * @return the number of rows updated: 1, or 0 when nothing differs
   * @throws NoRowException when there is no such row
   * @throws StaleObjectException when the row has not the version of {@code before}, or is gone
   * @throws IllegalArgumentException when their keys differ: see {@link #updateWithKey(Record,
   *     Record)}
   */
  @SuppressWarnings("unchecked") // a record class has no subclasses
  public <M extends Record> int update(M before, M after) {
    return update(Tables.of((Class<M>) before.getClass()), before, after);
  }

  /** Updates what differs between two states of a row; see {@link #update(Record, Record)}. */
  public <M> int update(Table<M> table, M before, M after) {
    return alone(() -> writer.update(table, before, after, false).rows());
  }

  /** Updates what differs between two states of a record as {@code update} does, its key too. */
  @SuppressWarnings("unchecked") // a record class has no subclasses
  public <M extends Record> int updateWithKey(M before, M after) {
    Table<M> table = Tables.of((Class<M>) before.getClass());
    return alone(() -> writer.update(table, before, after, true).rows());
  }

  /**
   * Updates what differs between two states of a record, and gives the record as it is then stored:
   * {@code after} with its next version and what else the database makes of it.
   *
   * @throws NoRowException when there is no such row
   * @throws StaleObjectException when the row has not the version of {@code before}, or is gone
   * @see #update(Record, Record)
   */
  @SuppressWarnings("unchecked") // a record class has no subclasses
  public <M extends Record> M updateAndGet(M before, M after) {
    Table<M> table = Tables.of((Class<M>) before.getClass());
    return alone(() -> writer.update(table, before, after, false).model());
  }

  /** Updates the row of a model in a table; see {@link #update(Object)}. */
  public <M> int update(KeyedTable<M, ?> table, M model) {
    return alone(() -> writer.update(table, List.of(model)));
  }

  /** Updates the rows of models in a table; see {@link #update(Object)}. */
  public <M> int update(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return alone(() -> writer.update(table, models));
  }

  /**
   * Deletes the row of a model; or marks it as deleted, in the row and in a model whose properties
   * can be set, where the table has a column for that.
   *
   * @return the number of rows deleted: 1, or 0 when there was none, or none that was not marked
   * @throws StaleObjectException when the row has not the version of the model, or is gone
   * @throws IllegalArgumentException when the model has no primary key
   */
  public int delete(Object model) {
    return alone(() -> writer.delete(List.of(model)));
  }

  /**
   * Deletes the rows of models, of several tables too, in one statement for each table; see {@link
   * #delete(Object)}.
   *
   * @return the number of rows deleted
   * @throws StaleObjectException naming the keys of rows that have not the version of their models;
   *     nothing is deleted then
   * @throws IllegalArgumentException when a model has no primary key
   */
  public int delete(Collection<?> models) {
    return alone(() -> writer.delete(models));
  }

  /** Deletes the row of a model from a table; see {@link #delete(Object)}. */
  public <M> int delete(KeyedTable<M, ?> table, M model) {
    return alone(() -> writer.delete(table, List.of(model)));
  }

  /** Deletes the rows of models from a table; see {@link #delete(Collection)}. */
  public <M> int delete(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return alone(() -> writer.delete(table, models));
  }

  /**
   * Reads the row of a model again, over whatever has changed in the model.
   *
   * @return the same object where its properties can be set, and otherwise a new one
   * @throws NoRowException naming the key when there is no such row
   * @throws IllegalArgumentException when the model has no primary key
   */
  public <T> T refresh(T model) {
    return alone(() -> writer.<T>refresh(List.of(model)).get(0));
  }

  /**
   * Reads the rows of models again, of several tables too; see {@link #refresh(Object)}.
   *
   * @return the models as they now are, in the same order
   * @throws NoRowException naming the keys that have no row
   */
  public <T> List<T> refresh(Collection<? extends T> models) {
    return alone(() -> writer.refresh(models));
  }

  /** Reads the row of a model in a table again; see {@link #refresh(Object)}. */
  public <M> M refresh(KeyedTable<M, ?> table, M model) {
    return alone(() -> writer.refresh(table, List.of(model)).get(0));
  }

  /** Reads the rows of models in a table again; see {@link #refresh(Collection)}. */
  public <M> List<M> refresh(KeyedTable<M, ?> table, Collection<? extends M> models) {
    return alone(() -> writer.refresh(table, models));
  }

  /**
   * Closes the JDBC connection, or gives it back to its pool. A transaction begun here that is
   * still open is rolled back. Closing again does nothing.
   *
   * @throws QueryException when the driver cannot
   * @throws dev.piolet.error.ConcurrentUseException when another thread is in a call, or lives and
   *     has a transaction open; nothing is closed then
   */
  @Override
  public void close() {
    atLast(
        () -> {
          if (!closed) {
            closed = true;
            closeOnce();
          }
        });
  }

  private void closeOnce() {
    if (isAborted()) {
      closeAborted();
      return;
    }
    try {
      if (transactions.isOwn()) {
        transactions.rollback();
      }
      logUnsavedChanges();
    } catch (Throwable e) {
      try {
        closeConnection();
      } catch (QueryException notClosed) {
        e.addSuppressed(notClosed);
      }
      throw e;
    }
    closeConnection();
  }

  /** What a pool or the driver says of a connection that was aborted is no news. */
  private void closeAborted() {
    try {
      connection.close();
    } catch (SQLException e) {
      UNSAVED.debug("A connection that was aborted is closed", e);
    }
  }

  private void closeConnection() {
    try (connection;
        executor) {
      // the executor's statements first
    } catch (SQLException e) {
      throw QueryException.of("CLOSE", List.of(), e);
    }
  }

  private void logUnsavedChanges() {
    Level level = options.unsavedChanges();
    if (level != null) {
      for (Tracking.Unsaved unsaved : tracking.unsaved()) {
        UNSAVED
            .atLevel(level)
            .log(
                "{} {} has changes that were not saved: {}",
                unsaved.model().getName(),
                unsaved.key(),
                unsaved.columns());
      }
    }
  }
}
