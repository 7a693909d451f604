package dev.piolet.error;

import java.util.List;

/** A row that is required is not there. */
public final class NoRowException extends PioletException {
  private static final long serialVersionUID = 1L;

  private final transient List<?> keys;

  /**
   * An exception that names the keys.
   *
   * @param message what was required
   * @param keys the primary keys whose rows are missing, or empty when no key was asked for
   */
  public NoRowException(String message, List<?> keys) {
    super(message);
    this.keys = List.copyOf(keys);
  }

  /**
   * The primary keys whose rows are missing, each a value or, where composite, a list of values;
   * empty when no key was asked for.
   */
  public List<?> keys() {
    return keys == null ? List.of() : keys;
  }
}
