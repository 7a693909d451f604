package dev.piolet.error;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * PostgreSQL's account of a failure, in words that name no value of a row. All of it is still in
 * {@link #getServerErrorMessage}.
 */
final class RedactedException extends PSQLException {
  private static final long serialVersionUID = 1L;

  private final ServerErrorMessage whole;

  RedactedException(ServerErrorMessage whole, ServerErrorMessage told) {
    super(told);
    this.whole = whole;
  }

  @Override
  public @Nullable ServerErrorMessage getServerErrorMessage() {
    return whole;
  }
}
