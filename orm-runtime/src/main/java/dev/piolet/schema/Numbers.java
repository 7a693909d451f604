package dev.piolet.schema;

import dev.piolet.error.PioletException;
import org.jspecify.annotations.Nullable;

/** The error of a sequence's number that its column has no place for. */
final class Numbers {
  private Numbers() {}

  static PioletException tooLarge(long number, Column<?, ?> column, @Nullable Exception cause) {
    return new PioletException(
        "The sequence \""
            + column.options().sequence()
            + "\" gave the number "
            + number
            + ", which does not fit the column "
            + column
            + ", whose type in the model is "
            + column.type().name()
            + ". Make both the property and the column larger, or end the sequence where the type"
            + " does: ALTER SEQUENCE ... MAXVALUE ...",
        cause);
  }
}
