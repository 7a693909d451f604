package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that excludes this one is there already (SQLSTATE 23P01). */
public final class ExclusionViolationException extends ConstraintViolationException {
  private static final long serialVersionUID = 1L;

  ExclusionViolationException(
      String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
