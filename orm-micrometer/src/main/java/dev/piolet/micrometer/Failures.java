package dev.piolet.micrometer;

import dev.piolet.error.QueryException;
import org.jspecify.annotations.Nullable;

/** The kinds of failures, of which there are few. */
final class Failures {
  private Failures() {}

  /** The SQLSTATE; empty where there is none. */
  static String sqlState(@Nullable Throwable failure) {
    String state = failure instanceof QueryException e ? e.sqlState() : null;
    return state == null ? "" : state;
  }

  /** The SQLSTATE, or else the class; empty where nothing failed. */
  static String type(@Nullable Throwable failure) {
    if (failure == null) {
      return "";
    }
    String state = sqlState(failure);
    return state.isEmpty() ? failure.getClass().getName() : state;
  }
}
