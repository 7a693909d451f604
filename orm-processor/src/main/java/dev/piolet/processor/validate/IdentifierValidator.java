package dev.piolet.processor.validate;

import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judges names of the database. They are always quoted, so nearly all are fine. */
final class IdentifierValidator {
  /** PostgreSQL cuts what is longer, with no more than a notice. */
  private static final int MAX_BYTES = 63;

  private IdentifierValidator() {}

  /**
   * The problem with a name, or none.
   *
   * @param what what has the name, such as {@code column}
   */
  static List<Problem> validate(String what, String name, Place place) {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (name.isBlank()) {
      return problem(place, "The %s name \"%s\" is blank. Write a name".formatted(what, name));
    }
    if (name.indexOf('\0') >= 0) {
      return problem(
          place,
          "The %s name holds U+0000, which PostgreSQL cannot store. Remove it".formatted(what));
    }
    if (bytes > MAX_BYTES) {
      return problem(
          place,
          """
          The %s name "%s" has %d bytes, and PostgreSQL would cut it after %d. Give a \
          shorter one: name = "...\""""
              .formatted(what, name, bytes, MAX_BYTES));
    }
    return List.of();
  }

  private static List<Problem> problem(Place place, String message) {
    return List.of(new Problem(message, place));
  }
}
