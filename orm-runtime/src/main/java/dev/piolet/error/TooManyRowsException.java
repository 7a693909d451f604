package dev.piolet.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row is required and there are more. */
public final class TooManyRowsException extends PioletException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Class<?> model;
  private final String sql;
  private final transient List<@Nullable Object> values;

  /**
   * The exception for a query that gives too many rows.
   *
   * @param message what was required and found
   * @param model the class that a row is read into, or null where that is no model
   * @param sql the query's text
   * @param values its bound values, in order
   */
  public TooManyRowsException(
      String message,
      @Nullable Class<?> model,
      String sql,
      List<? extends @Nullable Object> values) {
    super(message + "\n  SQL: " + QueryException.excerpt(sql));
    this.model = model;
    this.sql = sql;
    this.values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** The model that has more rows; empty where the query reads something else. */
  public Optional<Class<?>> model() {
    return Optional.ofNullable(model);
  }

  /** The query's text, with a {@code ?} for each value. */
  public String sql() {
    return sql;
  }

  /** The values that it was bound with, in order; empty after deserialization. */
  public List<@Nullable Object> values() {
    return values == null ? List.of() : values;
  }
}
