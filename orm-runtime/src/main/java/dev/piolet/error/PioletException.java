package dev.piolet.error;

import org.jspecify.annotations.Nullable;

/** The superclass of all exceptions of Piolet. They are unchecked. */
public class PioletException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception.
   *
   * @param message what was found, what is required and how to correct it
   */
  public PioletException(String message) {
    super(message);
  }

  /**
   * An exception that another one led to.
   *
   * @param message what was found, what is required and how to correct it
   * @param cause what led to it, or null
   */
  public PioletException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
