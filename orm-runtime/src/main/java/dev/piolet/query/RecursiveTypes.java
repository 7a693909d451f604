package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.type.PgType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The types of a recursive common table's columns: PostgreSQL takes them from the first query
 * alone, and refuses the step when the two together would give others.
 */
final class RecursiveTypes {
  /** Those of which PostgreSQL makes the last, where it finds several. */
  private static final List<String> NUMBERS =
      List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

  private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar");

  private RecursiveTypes() {}

  /**
   * The types that both queries cast their columns to; empty for those that are of one type as they
   * are.
   */
  static List<String> of(Query<?, ?> step, List<? extends Expression<?>> first) {
    List<? extends Expression<?>> next = step.selected();
    return IntStream.range(0, first.size())
        .mapToObj(i -> i < next.size() ? common(first.get(i).type(), next.get(i).type()) : "")
        .toList();
  }

  private static String common(PgType<?> first, PgType<?> next) {
    boolean isSame = first.name().equals(next.name()) && first.name().equals(first.base());
    if (isSame && isKept(first.base())) {
      return "";
    }
    if (NUMBERS.containsAll(List.of(first.base(), next.base()))) {
      int wider = Math.max(NUMBERS.indexOf(first.base()), NUMBERS.indexOf(next.base()));
      return NUMBERS.get(wider);
    }
    boolean areTexts = TEXTS.containsAll(List.of(first.base(), next.base()));
    return areTexts && !first.base().equals(next.base()) ? "text" : first.base();
  }

  /** Whether operators and functions give the type itself, and not another one that it becomes. */
  private static boolean isKept(String base) {
    return !base.startsWith("varchar") && !base.startsWith("bpchar");
  }
}
