package dev.piolet.error;

/**
 * A value could not be written as JSON, or JSON could not be read as a value. The message names the
 * type and where in it the mistake is, and has nothing of the value.
 */
public final class JsonException extends PioletException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception.
   *
   * @param message what was found, what is required and how to correct it, without any value
   */
  public JsonException(String message) {
    super(message);
  }
}
