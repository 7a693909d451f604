package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column that cannot be NULL was set to NULL (SQLSTATE 23502). */
public final class NotNullViolationException extends ConstraintViolationException {
  private static final long serialVersionUID = 1L;

  NotNullViolationException(
      String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
