package dev.piolet.internal.write;

/**
 * What the catalog says of a relation that rows are inserted into.
 *
 * @param schema the schema in which it was found
 * @param kind {@code relkind} of {@code pg_class}
 * @param hasInsertRule whether a rule rewrites INSERT
 * @param hasRowTrigger whether a trigger can change a row of it or of a partition before, or
 *     instead of, its insert
 * @param hasForeignPartition whether another server has some of its rows
 * @param isDistributed whether Citus sends its rows, or those of a partition, to other nodes
 */
record TargetFacts(
    String schema,
    char kind,
    boolean hasInsertRule,
    boolean hasRowTrigger,
    boolean hasForeignPartition,
    boolean isDistributed) {
  private static final char TABLE = 'r';
  private static final char PARTITIONED_TABLE = 'p';

  /** The same of a table whose rows Citus distributes. */
  TargetFacts distributed() {
    return new TargetFacts(schema, kind, hasInsertRule, hasRowTrigger, hasForeignPartition, true);
  }

  /** How rows that come back from there meet their models. */
  Pairing pairing() {
    boolean isTable = kind == TABLE || kind == PARTITIONED_TABLE;
    if (!isTable || hasInsertRule) {
      return Pairing.ROW_BY_ROW;
    }
    if (!hasForeignPartition && !isDistributed) {
      return Pairing.IN_ORDER;
    }
    return hasRowTrigger ? Pairing.ROW_BY_ROW : Pairing.BY_KEY;
  }
}
