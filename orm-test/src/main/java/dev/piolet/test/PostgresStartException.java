package dev.piolet.test;

import org.jspecify.annotations.Nullable;

/** Thrown when the tests' PostgreSQL cannot be started or reached, or is not the one asked for. */
public final class PostgresStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PostgresStartException(String message) {
    super(message);
  }

  PostgresStartException(@Nullable String message, Throwable cause) {
    super(message, cause);
  }
}
