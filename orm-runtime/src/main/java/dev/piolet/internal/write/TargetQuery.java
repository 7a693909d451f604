package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the catalog what a table is, as the connection's search path finds it now. */
record TargetQuery(Table<?> table) {
  /** A partitioned table and what belongs to it; nothing for what has no partitions. */
  private static final String PARTITIONS =
      "(SELECT p.relid FROM pg_catalog.pg_partition_tree(c.oid) p)";

  /** The events of a trigger, as bits. */
  private static final int INSERT = 4;

  private static final int UPDATE = 16;

  private static final String HAS_INSERT_RULE = hasRule("w.ev_type = '3'");
  private static final String HAS_ROW_TRIGGER = hasRowTrigger(INSERT);
  private static final String MAY_LEAVE_OUT =
      hasRule("w.ev_type <> '1'") + " OR " + hasRowTrigger(INSERT | UPDATE);

  private static final String HAS_FOREIGN_PARTITION =
      "EXISTS (SELECT FROM pg_catalog.pg_class l WHERE l.relkind = 'f' AND l.oid IN "
          + PARTITIONS
          + ")";

  /** Citus keeps its tables there; without Citus there is no such relation. */
  private static final String HAS_DISTRIBUTION =
      "to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL";

  private static final String IS_DISTRIBUTED =
      "SELECT EXISTS (SELECT FROM pg_catalog.pg_dist_partition d WHERE d.logicalrelid = c.oid OR"
          + " d.logicalrelid IN "
          + PARTITIONS
          + ")";

  private static String hasRule(String condition) {
    return "EXISTS (SELECT FROM pg_catalog.pg_rewrite w WHERE w.ev_class = c.oid AND "
        + condition
        + ")";
  }

  /** For each row (1) and one of some events, before (2) or instead of it (64). */
  private static String hasRowTrigger(int events) {
    return "EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE (t.tgrelid = c.oid OR t.tgrelid IN "
        + PARTITIONS
        + ") AND NOT t.tgisinternal AND t.tgtype & 1 = 1 AND t.tgtype & "
        + events
        + " <> 0 AND t.tgtype & 66 <> 0)";
  }

  /** The facts about the table, or null when there is none. */
  @Nullable TargetFacts find(Executor executor) {
    List<TargetFacts> found = new ArrayList<>(1);
    boolean[] mayBeDistributed = {false};
    executor.forEachRow(
        sql(
            "SELECT n.nspname, c.relkind, "
                + String.join(
                    ", ",
                    HAS_INSERT_RULE,
                    HAS_ROW_TRIGGER,
                    HAS_FOREIGN_PARTITION,
                    HAS_DISTRIBUTION,
                    MAY_LEAVE_OUT),
            isReadable(),
            " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n"
                + " ON n.oid = c.relnamespace"),
        row -> {
          mayBeDistributed[0] = row.getBoolean(6);
          found.add(
              new TargetFacts(
                  row.getString(1),
                  row.getString(2).charAt(0),
                  row.getBoolean(3),
                  row.getBoolean(4),
                  row.getBoolean(5),
                  false,
                  row.getBoolean(7),
                  row.getBoolean(8)));
        });
    if (found.isEmpty()) {
      return null;
    }
    TargetFacts facts = found.get(0);
    return mayBeDistributed[0] && isDistributed(executor) ? facts.distributed() : facts;
  }

  private boolean isDistributed(Executor executor) {
    List<Boolean> found = new ArrayList<>(1);
    executor.forEachRow(
        sql(IS_DISTRIBUTED, writer -> {}, " FROM pg_catalog.pg_class c"),
        row -> found.add(row.getBoolean(1)));
    return found.contains(true);
  }

  /** Whether the columns that the database fills have the types of the model's. */
  private SqlPart isReadable() {
    List<String> names = new ArrayList<>();
    List<String> types = new ArrayList<>();
    List<Boolean> nullable = new ArrayList<>();
    for (Column<?, ?> column : TableMetadata.of(table).generatedColumns()) {
      names.add(column.name());
      types.add(column.type().name());
      nullable.add(column.options().nullable());
    }
    return writer ->
        writer
            .sql(", NOT EXISTS (SELECT FROM unnest(")
            .bind(PgTypes.TEXT.list(), names)
            .sql("::text[], ")
            .bind(PgTypes.TEXT.list(), types)
            .sql("::text[], ")
            .bind(PgTypes.BOOLEAN.list(), nullable)
            .sql("::boolean[]) f (name, type, nullable) LEFT JOIN pg_catalog.pg_attribute a")
            .sql(" ON a.attrelid = c.oid AND a.attname = f.name AND a.atttypid =")
            .sql(" to_regtype(f.type) AND (a.attnotnull OR f.nullable)")
            .sql(" WHERE a.attname IS NULL)");
  }

  private BoundSql sql(String query, SqlPart expression, String from) {
    return SqlWriter.render(
        writer ->
            writer
                .sql(query)
                .part(expression)
                .sql(from)
                .sql(" WHERE c.oid = to_regclass(")
                .bind(PgTypes.TEXT, SqlWriter.render(TableMetadata.of(table)::renderName).sql())
                .sql(")"));
  }
}
