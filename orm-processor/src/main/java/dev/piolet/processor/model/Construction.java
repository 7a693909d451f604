package dev.piolet.processor.model;

import java.util.List;

/**
 * How generated code makes an object of a model.
 *
 * @param kind whether there is a way
 * @param arguments the properties that the constructor takes, in its order; the others are set
 */
public record Construction(Kind kind, List<String> arguments) {
  /** Whether there is a way to make an object. */
  public enum Kind {
    /** By a constructor whose parameters, if any, are properties. */
    POSSIBLE,
    /** There is none: no constructor takes just properties and leaves the others to be set. */
    NO_CONSTRUCTOR,
    /** There is none: there is a constructor without parameters, but not all can be set. */
    NOT_SETTABLE,
    /** There is no telling: several constructors take as many properties. */
    AMBIGUOUS
  }

  public static Construction impossible(Kind kind) {
    return new Construction(kind, List.of());
  }

  public static Construction by(List<String> arguments) {
    return new Construction(Kind.POSSIBLE, List.copyOf(arguments));
  }

  public boolean isPossible() {
    return kind == Kind.POSSIBLE;
  }
}
