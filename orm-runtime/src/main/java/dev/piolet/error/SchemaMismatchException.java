package dev.piolet.error;

/** Models and the database differ where they must not; the message lists every difference. */
public final class SchemaMismatchException extends PioletException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception.
   *
   * @param message all differences, each with what corrects it
   */
  public SchemaMismatchException(String message) {
    super(message);
  }
}
