package dev.piolet.processor;

import java.util.List;

/**
 * How generated code makes an object of a model.
 *
 * @param kind the way
 * @param arguments the properties that the constructor takes, in its order; empty for other ways
 */
record Construction(Kind kind, List<String> arguments) {
  /** The ways to make an object. */
  enum Kind {
    /** By the constructor without parameters; then every property is set. */
    SETTERS,
    /** By a constructor whose parameters are the properties. */
    CONSTRUCTOR,
    /** There is no way: no constructor has no parameters, and none takes the properties. */
    NO_CONSTRUCTOR,
    /** There is no way: there is a constructor without parameters, but not all can be set. */
    NOT_SETTABLE,
    /** There is no telling: several constructors take the properties. */
    AMBIGUOUS
  }

  static Construction of(Kind kind) {
    return new Construction(kind, List.of());
  }

  static Construction by(List<String> arguments) {
    return new Construction(Kind.CONSTRUCTOR, List.copyOf(arguments));
  }

  boolean isPossible() {
    return kind == Kind.SETTERS || kind == Kind.CONSTRUCTOR;
  }
}
