package dev.piolet.internal.driver;

import dev.piolet.error.QueryException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.BaseStatement;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * Statements that are sent together, so that the answers to all of them come after one round trip.
 * It is done through the driver's own executor: with public JDBC nothing tells which of several
 * statements failed (ADR 27). Not thread-safe.
 *
 * <p>The driver reads no answer before it has sent all. What stands behind a statement that gives
 * rows is therefore kept so short that the buffers of a network take it, as else the server could
 * wait for its rows to be read, and the driver for what it sends to be taken.
 */
public final class PipelineBatch implements AutoCloseable {
  /** How many bytes may be sent behind a statement that gives rows. */
  private static final int MAX_BEHIND_ROWS = 32_000;

  /** How many bytes of values are held at a time. */
  private static final int MAX_HELD = 1_000_000;

  /** About how many bytes a statement takes beside its text and values. */
  private static final long FRAME = 100;

  /** The SQLSTATEs of what the server has prepared and cannot use any more. */
  private static final Set<String> OUTDATED = Set.of("0A000", "26000");

  private List<DriverStatement> statements;
  private final Connection wrapper;
  private final BaseConnection connection;
  private final QueryExecutor executor;
  private final BatchQueries queries;
  private final BaseStatement resultSets;
  private final BatchResults results;
  private final BatchParameters parameters;
  private final List<Call> waiting = new ArrayList<>();
  private final int ahead;
  private boolean beginsItself;
  private int maxRows;
  private boolean isPrepared;
  private int position;

  /** A batch over a connection, for which {@link #isPossible} was asked. */
  public PipelineBatch(Connection connection, List<? extends DriverStatement> statements)
      throws SQLException {
    this(connection, List.of(), statements);
  }

  /**
   * A batch whose statements follow others, of which nothing is told but that one fails.
   *
   * @param ahead give a row at most
   */
  public PipelineBatch(
      Connection connection,
      List<? extends DriverStatement> ahead,
      List<? extends DriverStatement> statements)
      throws SQLException {
    List<DriverStatement> all = new ArrayList<>(ahead);
    all.addAll(statements);
    this.ahead = ahead.size();
    this.statements = all;
    this.wrapper = connection;
    this.connection = connection.unwrap(BaseConnection.class);
    this.executor = this.connection.getQueryExecutor();
    this.queries = new BatchQueries(executor);
    this.parameters = new BatchParameters(this.connection);
    this.resultSets =
        connection
            .createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)
            .unwrap(BaseStatement.class);
    this.results = new BatchResults(resultSets);
    markAsUsed(connection);
  }

  /** HikariCP rolls back what is open at the end only where it saw the connection used. */
  private static void markAsUsed(Connection wrapper) throws SQLException {
    DatabaseMetaData unused = wrapper.getMetaData();
  }

  /** Tells whether statements can be sent together over a connection. */
  public static boolean isPossible(Connection connection) throws SQLException {
    return DriverSupport.canSendTogether()
        && DriverConnection.isThere(connection)
        && connection.unwrap(BaseConnection.class).getPreferQueryMode() != PreferQueryMode.SIMPLE;
  }

  /**
   * The queries of all statements.
   *
   * @throws SQLException when the driver cannot read a statement; {@link #position} tells which
   */
  public BatchQueries queries() throws SQLException {
    for (position = 0; position < statements.size(); position++) {
      queries.of(statements.get(position).sql());
    }
    return queries;
  }

  /** Sends other texts in place of the statements, which do the same and have the same values. */
  public void sendAs(List<? extends DriverStatement> sent) {
    queries.close();
    List<DriverStatement> all = new ArrayList<>(statements.subList(0, ahead));
    all.addAll(sent);
    statements = all;
  }

  /** Leaves it to the first statement, which is a BEGIN with options, to begin the transaction. */
  public PipelineBatch beginningItself() {
    beginsItself = true;
    return this;
  }

  /** Reads no more than so many rows of each statement; 0 is all. */
  public PipelineBatch reading(int most) {
    maxRows = most;
    return this;
  }

  /** Whether all were executed by the names under which PostgreSQL has them prepared. */
  public boolean isPrepared() {
    return isPrepared;
  }

  /** What came of the statements that were executed so far, those ahead of the others first. */
  public List<Outcome> outcomes() {
    return results.outcomes();
  }

  /** Which statement failed, from 0, when one has; negative for one that is ahead of them. */
  public int position() {
    return position - ahead;
  }

  /** A statement of the driver, how many values it has, and about how many bytes it takes. */
  private record Call(CachedQuery query, int parameters, long size) {}

  /**
   * Executes all statements.
   *
   * @param inOwnTransaction whether to send BEGIN before them and COMMIT after them in the same
   *     trip; when one fails, all are rolled back
   * @return what came of each; its rows can be read until this is closed
   * @throws SQLException when one fails; {@link #position} tells which, the number of statements
   *     being that of COMMIT
   */
  public List<Outcome> run(boolean inOwnTransaction) throws SQLException {
    try {
      runAll(inOwnTransaction);
      List<Outcome> outcomes = results.outcomes();
      return outcomes.subList(ahead, outcomes.size());
    } catch (Throwable e) {
      if (e instanceof SQLException refused && isOutdated(refused)) {
        queries.unprepare();
      }
      if (OutOfStep.isPossibleAfter(e)) {
        OutOfStep.abort(wrapper, e);
        if (e instanceof RuntimeException) {
          throw OutOfStep.loss(e);
        }
      } else if (inOwnTransaction && !isRolledBackAfter(e)) {
        throw OutOfStep.loss(e);
      }
      throw e;
    }
  }

  private static boolean isOutdated(SQLException refused) {
    return refused.getSQLState() != null && OUTDATED.contains(refused.getSQLState());
  }

  /**
   * Tells whether all can be sent at once, so that they are whole or not at all without a
   * transaction: what is sent in parts is committed part by part.
   *
   * @param size about how many bytes the values have
   */
  public boolean isSentAtOnce(long size) {
    long all = size;
    for (DriverStatement statement : statements) {
      all += FRAME + statement.sql().length();
    }
    return all <= MAX_BEHIND_ROWS;
  }

  private void runAll(boolean inOwnTransaction) throws SQLException {
    long held = 0;
    long behindRows = 0;
    boolean hasRows = false;
    for (int i = 0; i < statements.size(); i++) {
      position = i;
      Call call = bind(statements.get(i));
      long size = call.size();
      if (hasRows && behindRows + size > MAX_BEHIND_ROWS || held + size > MAX_HELD) {
        send(inOwnTransaction);
        held = 0;
        behindRows = 0;
        hasRows = false;
      }
      waiting.add(call);
      held += size;
      behindRows += hasRows ? size : 0;
      hasRows |= i >= ahead && BatchQueries.mayGiveRows(call.query());
    }
    if (inOwnTransaction) {
      waiting.add(new Call(queries.of("COMMIT"), 0, FRAME));
    }
    send(inOwnTransaction);
  }

  private Call bind(DriverStatement statement) throws SQLException {
    CachedQuery query = queries.of(statement.sql());
    parameters.beginStatement();
    statement.bindTo(parameters);
    int expected = queries.parametersOf(query);
    if (expected != parameters.count()) {
      throw new SQLException(
          "The statement has " + expected + " parameters, and values for " + parameters.count());
    }
    return new Call(query, expected, FRAME + statement.sql().length() + parameters.size());
  }

  private void send(boolean inOwnTransaction) throws SQLException {
    if (!waiting.isEmpty()) {
      Query[] sent = new Query[waiting.size()];
      for (int i = 0; i < sent.length; i++) {
        sent[i] = waiting.get(i).query().query;
      }
      int flags = flags(inOwnTransaction);
      try {
        executor.execute(new BatchQuery(sent), boundParameters(), results, maxRows, 0, flags);
      } catch (SQLException e) {
        position = results.outcomes().size();
        throw e;
      }
      waiting.clear();
    }
  }

  /** BEGIN goes ahead of the first statement of a transaction by itself, unless it is held back. */
  private int flags(boolean inOwnTransaction) throws SQLException {
    waiting.forEach(call -> call.query().increaseExecuteCount());
    int flags = 0;
    if (beginsItself || connection.getAutoCommit() && !inOwnTransaction) {
      flags |= QueryExecutor.QUERY_SUPPRESS_BEGIN;
    }
    if ((inOwnTransaction || !connection.getAutoCommit()) && connection.hintReadOnly()) {
      flags |= QueryExecutor.QUERY_READ_ONLY_HINT;
    }
    isPrepared = queries.areFrequent(connection.getPrepareThreshold());
    if (!isPrepared) {
      flags |= QueryExecutor.QUERY_ONESHOT;
    }
    if (hasOneTwice()) {
      flags |= QueryExecutor.QUERY_FORCE_DESCRIBE_PORTAL;
    }
    return flags;
  }

  private boolean hasOneTwice() {
    Set<CachedQuery> distinct = new HashSet<>();
    for (Call call : waiting) {
      if (!distinct.add(call.query())) {
        return true;
      }
    }
    return false;
  }

  /** The driver has its own list for each query in one of all; the last query is none of ours. */
  private ParameterList boundParameters() throws SQLException {
    List<NativeQuery> shapes = new ArrayList<>(waiting.size() + 1);
    int bound = 0;
    for (Call call : waiting) {
      shapes.add(shape(call.parameters()));
      bound += call.parameters();
    }
    shapes.add(shape(0));
    ParameterList list = executor.wrap(shapes).createParameterList();
    parameters.moveTo(list, bound);
    return list;
  }

  private static NativeQuery shape(int parameters) {
    return new NativeQuery("", new int[parameters], false, SqlCommand.BLANK);
  }

  /**
   * Rolls back what is open.
   *
   * @return whether the failure is that of these statements: where the driver finds other answers
   *     than that to ROLLBACK, it was perhaps somebody else's, and all may be committed
   */
  private boolean isRolledBackAfter(Throwable failure) {
    try {
      if (!executor.isClosed() && executor.getTransactionState() != TransactionState.IDLE) {
        resultSets.execute("ROLLBACK");
      }
      return true;
    } catch (SQLException e) {
      failure.addSuppressed(e);
      return true;
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
      OutOfStep.abort(wrapper, failure);
      return false;
    }
  }

  @Override
  public void close() {
    queries.close();
    try {
      resultSets.close();
    } catch (SQLException e) {
      throw QueryException.of("CLOSE", List.of(), e);
    }
  }
}
