package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A referenced row is not there, or is still referenced (SQLSTATE 23503). */
public final class ForeignKeyViolationException extends ConstraintViolationException {
  private static final long serialVersionUID = 1L;

  ForeignKeyViolationException(
      String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
