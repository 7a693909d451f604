package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CHECK constraint does not hold (SQLSTATE 23514). */
public final class CheckViolationException extends ConstraintViolationException {
  private static final long serialVersionUID = 1L;

  CheckViolationException(String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
