package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import java.util.Arrays;
import java.util.List;

/** Several grouping sets at once: ROLLUP, CUBE and GROUPING SETS. Immutable and thread-safe. */
public final class Grouping implements GroupKey {
  private final String keyword;
  private final List<SqlPart> parts;

  private Grouping(String keyword, List<? extends SqlPart> parts) {
    this.keyword = keyword;
    this.parts = List.copyOf(parts);
  }

  /** {@code ROLLUP (a, b)}: groups by a and b, by a, and all rows together. */
  public static Grouping rollup(Expression<?>... keys) {
    return new Grouping("ROLLUP ", Arrays.asList(keys));
  }

  /** {@code CUBE (a, b)}: groups by a and b, by a, by b, and all rows together. */
  public static Grouping cube(Expression<?>... keys) {
    return new Grouping("CUBE ", Arrays.asList(keys));
  }

  /** One set of keys, for {@link #groupingSets}; without keys, all rows together. */
  public static Grouping set(Expression<?>... keys) {
    return new Grouping("", Arrays.asList(keys));
  }

  /** {@code GROUPING SETS (...)}: groups by each of the sets. */
  public static Grouping groupingSets(Grouping... sets) {
    return new Grouping("GROUPING SETS ", Arrays.asList(sets));
  }

  /**
   * {@code GROUPING(keys)}: which of the keys a row is not grouped by, as bits, the last key's the
   * lowest: 0 where it is grouped by all.
   */
  public static NumberExpression<Integer> grouping(Expression<?>... keys) {
    return Expressions.number(PgTypes.INTEGER, Expressions.call("GROUPING", keys));
  }

  /** Its keys, or its sets. */
  List<SqlPart> parts() {
    return parts;
  }

  @Override
  public void render(SqlWriter writer) {
    writer.sql(keyword).sql("(").keys().list(parts).sql(")");
  }
}
