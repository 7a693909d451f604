package dev.piolet.error;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A statement that failed, with its text and bound values and what PostgreSQL said. Subclasses tell
 * the kinds that programs act on.
 *
 * <p>The message holds the SQL text, cut short where it is very long, and PostgreSQL's own words.
 * No value of a row is in it, nor in that of the cause, so that logs and stack traces show none
 * unasked: the bound values are in {@link #values()}, and what PostgreSQL says of a row is in
 * {@link #detail()}.
 */
public class QueryException extends PioletException {
  private static final long serialVersionUID = 1L;

  /** PostgreSQL's detail of a violated unique or foreign key: {@code Key (a, b)=(1, 2) ...}. */
  private static final Pattern KEY_COLUMNS = Pattern.compile("\\(([^()]+)\\)=\\(");

  /** The class of the SQLSTATEs of connections; poolers have 08P01 for all that they end. */
  static final String CONNECTION_EXCEPTION = "08";

  /**
   * PostgreSQL ends the session: for an administrator, in a crash, while it starts, as it was idle,
   * and idle in a transaction, for too long, or it takes no more of them.
   */
  private static final Set<String> SESSION_ENDS =
      Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "53300");

  private static final String READ_ONLY = "25006";

  /** The index of a row that is not known. */
  public static final int UNKNOWN_ROW = -1;

  private static final int ALONE = -1;
  private static final int MAX_SHOWN = 4_000;

  private final String sql;
  private final transient List<@Nullable Object> values;
  private final @Nullable String sqlState;
  private final transient @Nullable ServerErrorMessage server;
  private int row = UNKNOWN_ROW;
  private boolean isOfList = true;
  private int statement = ALONE;

  QueryException(String sql, List<? extends @Nullable Object> values, SQLException failure) {
    this("", sql, values, failure);
  }

  QueryException(
      String ahead, String sql, List<? extends @Nullable Object> values, SQLException failure) {
    this(ahead, sql, values, failure, Redaction.of(failure));
  }

  private QueryException(
      String ahead,
      String sql,
      List<? extends @Nullable Object> values,
      SQLException failure,
      SQLException cause) {
    super(ahead + message(sql, cause), cause);
    this.sql = sql;
    this.values = Collections.unmodifiableList(new ArrayList<>(values));
    this.sqlState = cause.getSQLState();
    this.server = failure instanceof PSQLException e ? e.getServerErrorMessage() : null;
  }

  /**
   * The exception for a failure, of the subclass that its SQLSTATE calls for.
   *
   * @param sql the statement's text
   * @param values its bound values, in order
   * @param cause what the driver threw
   * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error
   *     codes</a>
   */
  public static QueryException of(
      String sql, List<? extends @Nullable Object> values, SQLException cause) {
    SQLException first = first(cause);
    String state = first.getSQLState();
    return switch (state == null ? "" : state) {
      case "23505" -> new UniqueViolationException(sql, values, first);
      case "23503" -> new ForeignKeyViolationException(sql, values, first);
      case "23502" -> new NotNullViolationException(sql, values, first);
      case "23514" -> new CheckViolationException(sql, values, first);
      case "23P01" -> new ExclusionViolationException(sql, values, first);
      case "40001" -> new SerializationFailureException(sql, values, first);
      case "40P01" -> new DeadlockException(sql, values, first);
      case "55P03" -> new LockNotAvailableException(sql, values, first);
      case "57014" -> new QueryCanceledException(sql, values, first);
      case DeadlineExceededException.TRANSACTION_TIMEOUT ->
          new DeadlineExceededException(sql, values, first);
      default ->
          isLost(state)
              ? new ConnectionLostException(sql, values, first)
              : new QueryException(sql, values, first);
    };
  }

  /** Tells whether an SQLSTATE is that of a connection that is lost, or was refused. */
  static boolean isLost(@Nullable String state) {
    return state != null
        && (state.startsWith(CONNECTION_EXCEPTION) || SESSION_ENDS.contains(state));
  }

  /**
   * The exception for a failure of one of several statements that were sent together.
   *
   * @param statementIndex the statement's place, from 0
   * @see #of(String, List, SQLException)
   */
  public static QueryException inPipeline(
      int statementIndex, String sql, List<? extends @Nullable Object> values, SQLException cause) {
    QueryException exception = of(sql, values, cause);
    exception.statement = statementIndex;
    return exception;
  }

  /**
   * The exception for a failure of one of the rows of a statement.
   *
   * @param rowIndex the row's place in the list that the program gave, from 0, or -1 where it is
   *     not known
   */
  public static QueryException of(
      String sql, List<? extends @Nullable Object> values, SQLException cause, int rowIndex) {
    QueryException exception = of(sql, values, cause);
    exception.row = rowIndex;
    return exception;
  }

  /**
   * Takes this as the failure of a call that was given one object: the message tells no row.
   *
   * @return this
   */
  public final QueryException ofOneObject() {
    isOfList = false;
    return this;
  }

  /**
   * This failure as that of a statement that commits by itself: where the connection was lost
   * before its answer came, nobody knows what became of it.
   *
   * @param transactionId the number of the transaction, where it is known
   * @return a {@link CommitOutcomeUnknownException} then, and otherwise this
   */
  public final QueryException ofCommit(@Nullable Long transactionId) {
    if (!(getCause() instanceof SQLException cause)
        || !CommitOutcomeUnknownException.isLeftOpen(sql, cause)) {
      return this;
    }
    return told(new CommitOutcomeUnknownException(sql, values, cause, transactionId));
  }

  /**
   * This failure as that of a server which only reads.
   *
   * @return a {@link ReadOnlyServerException} where something was to be written, and otherwise this
   */
  public final QueryException ofReadOnlyServer() {
    return READ_ONLY.equals(sqlState) && getCause() instanceof SQLException cause
        ? told(new ReadOnlyServerException(sql, values, cause))
        : this;
  }

  /**
   * This failure as that of a call whose deadline has passed.
   *
   * @return a {@link DeadlineExceededException} where it was canceled, and otherwise this
   */
  public final QueryException ofDeadline() {
    return this instanceof QueryCanceledException && getCause() instanceof SQLException cause
        ? told(new DeadlineExceededException(sql, values, cause))
        : this;
  }

  /** Another exception for the same failure, with all that is known of it. */
  private QueryException told(QueryException other) {
    other.row = row;
    other.isOfList = isOfList;
    other.statement = statement;
    other.setStackTrace(getStackTrace());
    for (Throwable suppressed : getSuppressed()) {
      other.addSuppressed(suppressed);
    }
    return other;
  }

  /** A batch hides the statement's own failure behind a general one. */
  private static SQLException first(SQLException cause) {
    SQLException next = cause.getNextException();
    return cause instanceof BatchUpdateException && next != null ? next : cause;
  }

  private static String message(String sql, SQLException cause) {
    String state = cause.getSQLState();
    return cause.getMessage()
        + (state == null ? "" : "\n  SQLSTATE: " + state)
        + (sql.isEmpty() ? "" : "\n  SQL: " + excerpt(sql));
  }

  /**
   * A statement's text as messages and logs show it: what is behind its first {@value #MAX_SHOWN}
   * characters is left out.
   */
  public static String excerpt(String sql) {
    return sql.length() <= MAX_SHOWN
        ? sql
        : sql.substring(0, MAX_SHOWN) + "… (" + sql.length() + " characters)";
  }

  /**
   * PostgreSQL's own words, with the SQLSTATE, the statement and, where they are known, the row or
   * the statement's place.
   */
  @Override
  public String getMessage() {
    String message = String.valueOf(super.getMessage());
    if (statement >= 0) {
      message += "\n  Statement: " + statement + " of the pipeline, from 0";
    }
    return row < 0 || !isOfList ? message : message + "\n  Row: " + row + " of the list, from 0";
  }

  /**
   * Which of the statements of a pipeline failed: its place, from 0. Empty for a statement that was
   * sent by itself, and for the COMMIT of a pipeline.
   */
  public final OptionalInt statementIndex() {
    return statement < 0 ? OptionalInt.empty() : OptionalInt.of(statement);
  }

  /**
   * Which of the objects that a call was given could not be written: its place in the list, from 0,
   * and so 0 where it was given one. Empty where the failure is no single row's, or where
   * PostgreSQL does not tell: a violated check or a number out of range among many rows, or a value
   * that several rows have.
   */
  public final OptionalInt rowIndex() {
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /** The statement's text, with a {@code ?} for each value. */
  public final String sql() {
    return sql;
  }

  /** The bound values, in order; empty after deserialization. */
  public final List<@Nullable Object> values() {
    return values == null ? List.of() : values;
  }

  /** The five characters of the SQLSTATE, or null when the driver gave none. */
  public final @Nullable String sqlState() {
    return sqlState;
  }

  /**
   * The detail that PostgreSQL adds to its words, or null: often the values of the row or key that
   * it refused, which may be confidential.
   */
  public final @Nullable String detail() {
    return server == null ? null : server.getDetail();
  }

  /** PostgreSQL's suggestion what to do, or null. */
  public final @Nullable String hint() {
    return server == null ? null : server.getHint();
  }

  /** The name of the constraint that was violated, or null. */
  public final @Nullable String constraint() {
    return server == null ? null : server.getConstraint();
  }

  /**
   * Tells whether it was this constraint, or unique index, that refused the statement:
   *
   * <pre>{@code
   * catch (UniqueViolationException e) {
   *   if (e.violates(USER.uniqueEmail)) { ... }
   * }
   * }</pre>
   *
   * @param violable a constraint or unique index of a generated table
   */
  public final boolean violates(Violable violable) {
    return violable.isViolatedIn(this);
  }

  /** The name of the schema of the table that the error is about, or null. */
  public final @Nullable String schema() {
    return server == null ? null : server.getSchema();
  }

  /** The name of the table that the error is about, or null. */
  public final @Nullable String table() {
    return server == null ? null : server.getTable();
  }

  /**
   * The name of the column that the error is about, or null. Of a constraint of several columns, it
   * is all of them, separated by a comma and a space.
   */
  public final @Nullable String column() {
    if (server == null) {
      return null;
    }
    String column = server.getColumn();
    return column == null ? keyColumns(server.getDetail()) : column;
  }

  private static @Nullable String keyColumns(@Nullable String detail) {
    if (detail == null) {
      return null;
    }
    Matcher matcher = KEY_COLUMNS.matcher(detail);
    return matcher.find() ? matcher.group(1) : null;
  }
}
