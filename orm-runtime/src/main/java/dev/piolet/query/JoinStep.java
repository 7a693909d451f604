package dev.piolet.query;

import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;

/** A join as it was said: its table may depend on those that the statement has before it. */
sealed interface JoinStep permits Join, KeyJoin {
  Join.Kind kind();

  /**
   * The join itself.
   *
   * @param tables those before it
   * @throws IllegalStateException when it cannot be told from these what is joined
   */
  Join resolved(List<TableSource> tables);

  /** The joins themselves, of which each is to the tables before it. */
  static List<Join> resolved(TableSource first, List<? extends JoinStep> steps) {
    if (steps.isEmpty()) {
      return List.of();
    }
    List<TableSource> tables = new ArrayList<>(steps.size() + 1);
    tables.add(first);
    List<Join> joins = new ArrayList<>(steps.size());
    for (JoinStep step : steps) {
      Join join = step.resolved(tables);
      joins.add(join);
      tables.add(join.table());
    }
    return joins;
  }
}
