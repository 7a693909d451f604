package dev.piolet.schema;

import java.util.List;

/**
 * A partition that is created with its table.
 *
 * @param name its name as a table, in the table's schema
 * @param bound which rows it takes, in SQL: {@code FOR VALUES ...} or {@code DEFAULT}
 */
public record Partition(String name, String bound) {
  /** A part of a range; the values are SQL. */
  public static Partition range(String name, List<String> from, List<String> to) {
    return new Partition(
        name,
        "FOR VALUES FROM (%s) TO (%s)".formatted(String.join(", ", from), String.join(", ", to)));
  }

  /** Some values of a list, which are SQL. */
  public static Partition list(String name, String... values) {
    return new Partition(name, "FOR VALUES IN (%s)".formatted(String.join(", ", values)));
  }

  /** A part of a hash. */
  public static Partition hash(String name, int modulus, int remainder) {
    return new Partition(
        name, "FOR VALUES WITH (MODULUS %d, REMAINDER %d)".formatted(modulus, remainder));
  }

  /** The partition that takes the rows that no other one takes. */
  public static Partition ofOthers(String name) {
    return new Partition(name, "DEFAULT");
  }
}
