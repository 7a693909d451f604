package dev.piolet.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement was refused by a constraint; {@link #constraint()} names it. */
public abstract class ConstraintViolationException extends QueryException {
  private static final long serialVersionUID = 1L;

  ConstraintViolationException(
      String sql, List<? extends @Nullable Object> values, SQLException cause) {
    super(sql, values, cause);
  }
}
