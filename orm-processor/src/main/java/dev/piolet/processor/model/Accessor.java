package dev.piolet.processor.model;

/**
 * How generated code gets at a property: its field, or a method.
 *
 * @param kind field or method
 * @param name the field's or method's name
 * @param takesNull whether null can be set, as it cannot by a method with a primitive parameter
 */
public record Accessor(Kind kind, String name, boolean takesNull) {
  /** The ways in which generated code gets at a property. */
  public enum Kind {
    /** The field itself. */
    FIELD,
    /** A method. */
    METHOD
  }

  public boolean isField() {
    return kind == Kind.FIELD;
  }
}
