package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The connection was lost after something was sent that commits, and before PostgreSQL answered:
 * what was written may be stored or not. It is that of a COMMIT, of a statement outside a
 * transaction, or of a pipeline. A COMMIT that was canceled is such a one too, as the command may
 * come when it is done.
 *
 * <p>To do the same again may do it twice. Over another connection {@code
 * DBConnection.transactionStatus} tells, for the {@link #transactionId} where the program asked for
 * it before the end; otherwise, a row that was to be written does.
 */
public final class CommitOutcomeUnknownException extends QueryException {
  private static final long serialVersionUID = 1L;

  private static final String CLOSED_BEFORE = "08003";

  private static final String COMMIT = "COMMIT";
  private static final String QUERY_CANCELED = "57014";

  /** The server ends the session: at an administrator's command, or as it crashed. */
  private static final List<String> SHUTDOWN = List.of("57P01", "57P02");

  private final transient @Nullable Long transactionId;

  CommitOutcomeUnknownException(
      String sql,
      List<? extends @Nullable Object> values,
      SQLException failure,
      @Nullable Long transactionId) {
    super(
        "Whether this was committed is not known, as the connection was lost, or the COMMIT"
            + " canceled, before PostgreSQL answered: ",
        sql,
        values,
        failure);
    this.transactionId = transactionId;
  }

  /**
   * Tells whether a failure leaves open what became of a statement that was sent.
   *
   * @param sql the statement
   * @param failure what the driver threw
   */
  static boolean isLeftOpen(String sql, SQLException failure) {
    String state = failure.getSQLState();
    if (state == null || state.equals(CLOSED_BEFORE)) {
      return false;
    }
    return SHUTDOWN.contains(state)
        || state.startsWith(CONNECTION_EXCEPTION)
        || (state.equals(QUERY_CANCELED) && sql.equals(COMMIT));
  }

  /**
   * The number of the transaction, where the program asked for it by {@code
   * DBConnection.transactionId()}.
   */
  public Optional<Long> transactionId() {
    return Optional.ofNullable(transactionId);
  }
}
