package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement was cancelled, by a request or by its time limit (SQLSTATE 57014). */
public final class QueryCanceledException extends QueryException {
  private static final long serialVersionUID = 1L;

  QueryCanceledException(String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
