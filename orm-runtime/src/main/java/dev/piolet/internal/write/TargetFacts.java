package dev.piolet.internal.write;

/**
 * The catalog's facts about a relation that rows are inserted into.
 *
 * @param schema the schema in which it was found
 * @param kind {@code relkind} of {@code pg_class}
 * @param hasInsertRule whether a rule rewrites INSERT
 * @param hasRowTrigger whether a trigger can change a row of it or of a partition before, or
 *     instead of, its insert
 * @param hasForeignPartition whether another server has some of its rows
 * @param isDistributed whether Citus sends its rows, or those of a partition, to other nodes
 * @param mayLeaveOut whether a rule, or a trigger before or instead of an insert or update, can
 *     leave a row out
 * @param isReadable whether what the database makes of a row has the types of the model, and is not
 *     NULL where that must not be
 */
record TargetFacts(
    String schema,
    char kind,
    boolean hasInsertRule,
    boolean hasRowTrigger,
    boolean hasForeignPartition,
    boolean isDistributed,
    boolean mayLeaveOut,
    boolean isReadable) {
  private static final char TABLE = 'r';
  private static final char PARTITIONED_TABLE = 'p';

  /** The same of a table whose rows Citus distributes. */
  TargetFacts distributed() {
    return new TargetFacts(
        schema,
        kind,
        hasInsertRule,
        hasRowTrigger,
        hasForeignPartition,
        true,
        mayLeaveOut,
        isReadable);
  }

  /** Whether it keeps its rows itself, on this server. */
  boolean hasOwnRows() {
    return kind == TABLE && !hasInsertRule && !isDistributed;
  }

  /** Whether a statement that writes one row either fails or writes it. */
  boolean isPredictable() {
    return (kind == TABLE || kind == PARTITIONED_TABLE) && !mayLeaveOut && !hasForeignPartition;
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
