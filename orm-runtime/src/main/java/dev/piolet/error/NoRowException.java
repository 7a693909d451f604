package dev.piolet.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row that is required is not there. */
public final class NoRowException extends PioletException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Class<?> model;
  private final String sql;
  private final transient List<@Nullable Object> values;
  private final transient List<?> keys;

  /**
   * The exception for a query that gives no row.
   *
   * @param message what was required
   * @param model the class that a row is read into, or null where that is no model
   * @param sql the query's text
   * @param values its bound values, in order
   */
  public NoRowException(
      String message,
      @Nullable Class<?> model,
      String sql,
      List<? extends @Nullable Object> values) {
    this(message, model, sql, values, List.of());
  }

  /**
   * The exception for keys that have no row.
   *
   * @param message what was required
   * @param model the model whose rows are missing
   * @param sql the text of the statement that did not find them
   * @param values its bound values, in order
   * @param keys the primary keys whose rows are missing
   */
  public NoRowException(
      String message,
      @Nullable Class<?> model,
      String sql,
      List<? extends @Nullable Object> values,
      List<?> keys) {
    super(message + "\n  SQL: " + QueryException.excerpt(sql));
    this.model = model;
    this.sql = sql;
    this.values = Collections.unmodifiableList(new ArrayList<>(values));
    this.keys = List.copyOf(keys);
  }

  /** The model whose row is missing; empty where the query reads something else. */
  public Optional<Class<?>> model() {
    return Optional.ofNullable(model);
  }

  /** The text of the statement that found no row, with a {@code ?} for each value. */
  public String sql() {
    return sql;
  }

  /** The values that it was bound with, in order; empty after deserialization. */
  public List<@Nullable Object> values() {
    return values == null ? List.of() : values;
  }

  /**
   * The primary keys whose rows are missing, each a value or, where composite, a list of values;
   * empty when no key was asked for, and after deserialization.
   */
  public List<?> keys() {
    return keys == null ? List.of() : keys;
  }
}
