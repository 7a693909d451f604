package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with the same unique value is there already (SQLSTATE 23505). */
public final class UniqueViolationException extends ConstraintViolationException {
  private static final long serialVersionUID = 1L;

  UniqueViolationException(
      String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
