package dev.piolet.internal.ddl;

import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Partition;
import dev.piolet.schema.Partitioning;
import dev.piolet.schema.Policy;
import dev.piolet.schema.RowSecurity;
import dev.piolet.schema.Table;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.schema.View;
import dev.piolet.sql.SqlPart;
import dev.piolet.type.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A temporary table that is made as the model says, for the catalog to tell how PostgreSQL writes
 * that: its defaults, checks, indexes and policies. It has no foreign keys, which would tie it to
 * real tables, and no rows.
 *
 * <p>It is created under the table's own name, since expressions may use that, and then renamed, so
 * that it does not stand before the real table for those that come after it.
 */
public final class ShadowTable {
  /** The beginning of the names of all shadows. */
  public static final String PREFIX = "piolet_model_";

  private static final String SCHEMA = "\"pg_temp\".";

  private final Table<?> table;
  private final String name;
  private final Map<String, String> types;
  private final Map<String, String> constraints = new LinkedHashMap<>();
  private final Map<String, String> indexes = new LinkedHashMap<>();
  private final Map<String, String> partitions = new LinkedHashMap<>();
  private final List<String> statements = new ArrayList<>();

  /**
   * The shadow of a table or view.
   *
   * @param number what tells it from other shadows
   * @param types the types of columns that are others than the model says, in SQL, by the names of
   *     these
   */
  public ShadowTable(Table<?> table, int number, Map<String, String> types) {
    this.table = table;
    this.types = Map.copyOf(types);
    this.name = PREFIX + number;
    if (table instanceof View view) {
      addView(view);
    } else {
      addTable();
    }
  }

  /** The statements that create it. */
  public List<String> statements() {
    return statements;
  }

  /** The name of the shadow, unquoted. */
  public String name() {
    return name;
  }

  /** The name of the shadow in SQL. */
  public String sqlName() {
    return SCHEMA + Identifiers.quote(name);
  }

  /** The name in SQL of the shadow of a view's query; its columns are a table's. */
  public String querySqlName() {
    return SCHEMA + Identifiers.quote(name + "_query");
  }

  /** The names of constraints in the model, by those of their shadows. */
  public Map<String, String> constraints() {
    return constraints;
  }

  /** The names of indexes in the model, by those of their shadows. */
  public Map<String, String> indexes() {
    return indexes;
  }

  /** The names of partitions in the model, by those of their shadows. */
  public Map<String, String> partitions() {
    return partitions;
  }

  private void addTable() {
    String own = SCHEMA + Identifiers.quote(table.name());
    List<SqlPart> parts = columns();
    if (table instanceof KeyedTable<?, ?> keyed) {
      parts.add(constraint(keyed.primaryKeyConstraint()));
    }
    for (Constraint<?> constraint : table.constraints()) {
      if (!(constraint instanceof ForeignKey<?, ?>)) {
        parts.add(constraint(constraint));
      }
    }
    addCreate(own, parts);
    Partitioning partitioning = table.details().partitioning();
    if (partitioning != null) {
      partitioning.partitions().forEach(partition -> addPartition(partition, own));
    }
    table.indexes().forEach(index -> addIndex(index, own));
    RowSecurity security = table.details().rowSecurity();
    if (security != null) {
      for (Policy policy : security.policies()) {
        statements.add(PolicySql.create(own, policy));
      }
    }
    statements.add("ALTER TABLE " + own + " RENAME TO " + Identifiers.quote(name));
  }

  private List<SqlPart> columns() {
    List<SqlPart> columns = new ArrayList<>();
    for (Column<?, ?> column : table.columns()) {
      String type = types.getOrDefault(column.name(), column.type().name());
      columns.add(writer -> ColumnSql.render(writer, column, type));
    }
    return columns;
  }

  private SqlPart constraint(Constraint<?> constraint) {
    String shadow = name + "_constraint_" + constraints.size();
    constraints.put(shadow, constraint.name());
    return writer -> {
      writer.sql("CONSTRAINT ").identifier(shadow).sql(" ");
      ConstraintSql.body(writer, constraint);
    };
  }

  private void addCreate(String created, List<SqlPart> parts) {
    Partitioning partitioning = table.details().partitioning();
    statements.add(
        Text.of(
            writer -> {
              writer.sql("CREATE TEMPORARY TABLE ").sql(created);
              writer.sql(" (\n  ").list(parts, ",\n  ").sql("\n)");
              if (partitioning != null) {
                TableSql.partitioning(writer, partitioning);
              }
            }));
  }

  private void addPartition(Partition partition, String of) {
    String shadow = name + "_partition_" + partitions.size();
    partitions.put(shadow, partition.name());
    statements.add(
        "CREATE TEMPORARY TABLE "
            + SCHEMA
            + Identifiers.quote(shadow)
            + " PARTITION OF "
            + of
            + " "
            + partition.bound());
  }

  private void addIndex(Index<?> index, String on) {
    String shadow = name + "_index_" + indexes.size();
    indexes.put(shadow, index.name());
    statements.add(IndexSql.create(index, Identifiers.quote(shadow) + " ON " + on, null));
  }

  private void addView(View view) {
    addCreate(sqlName(), columns());
    if (view.definition().materialized()) {
      table.indexes().forEach(index -> addIndex(index, sqlName()));
      if (table instanceof KeyedTable<?, ?> keyed) {
        addIndexOf(keyed.primaryKeyConstraint());
      }
      table.constraints().stream()
          .filter(UniqueConstraint.class::isInstance)
          .forEach(this::addIndexOf);
    }
    if (view.definition().isCreated() && ViewSql.isOfOwnSchema(table)) {
      statements.add("CREATE TEMPORARY VIEW " + querySqlName() + " AS\n" + ViewSql.query(view));
    }
  }

  /** Adds the index that says of a materialized view what a constraint says of a table. */
  private void addIndexOf(Constraint<?> constraint) {
    String shadow = name + "_index_" + indexes.size();
    indexes.put(shadow, constraint.name());
    statements.add(
        IndexSql.ofConstraint(constraint, Identifiers.quote(shadow) + " ON " + sqlName()));
  }
}
