package dev.piolet.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The errors of a table's columns, told by their numbers. Thread-safe. */
public interface MappedColumns {
  /** The error of a NULL in a column whose property cannot be null. */
  RuntimeException foundNull(int column);

  /**
   * The error of a sequence's number that a column has no place for.
   *
   * @param cause the error of the conversion, or null
   */
  RuntimeException tooLarge(int column, long number, @Nullable Exception cause);

  /**
   * The error of a label that tells no type of objects.
   *
   * @param label what the column holds
   * @param known the labels that do
   */
  RuntimeException unknownLabel(int column, String label, List<String> known);
}
