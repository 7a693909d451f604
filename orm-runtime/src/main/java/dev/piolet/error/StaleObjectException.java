package dev.piolet.error;

import java.util.List;

/**
 * Rows to be updated or deleted no longer have the version of their objects: others have changed or
 * deleted them since they were read. Nothing of the call was written.
 */
public final class StaleObjectException extends PioletException {
  private static final long serialVersionUID = 1L;

  private final transient List<?> changed;
  private final transient List<?> gone;

  /**
   * An exception that names the keys.
   *
   * @param message what was to be written
   * @param changed the primary keys of the rows that have another version
   * @param gone the primary keys whose rows are not there, or cannot be seen
   */
  public StaleObjectException(String message, List<?> changed, List<?> gone) {
    super(message);
    this.changed = List.copyOf(changed);
    this.gone = List.copyOf(gone);
  }

  /**
   * The primary keys of the rows that have another version, each a value or, where composite, a
   * list of values.
   */
  public List<?> changed() {
    return changed == null ? List.of() : changed;
  }

  /** The primary keys whose rows are not there, or cannot be seen; see {@link #changed}. */
  public List<?> gone() {
    return gone == null ? List.of() : gone;
  }
}
