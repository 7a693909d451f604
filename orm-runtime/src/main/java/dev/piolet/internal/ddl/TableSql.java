package dev.piolet.internal.ddl;

import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Partition;
import dev.piolet.schema.Partitioning;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Identifiers;
import dev.piolet.type.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The statements that create a table and its partitions, and what is said of them. */
final class TableSql {
  private TableSql() {}

  /**
   * Creates a table.
   *
   * @param constraints those that are created with it, beside the primary key
   */
  static String create(
      Table<?> table, List<? extends Constraint<?>> constraints, Existing existing) {
    TableDetails details = table.details();
    return Text.of(
        writer -> {
          boolean unlogged = details.unlogged() && details.partitioning() == null;
          writer.sql(unlogged ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ");
          writer.sql(existing.clause());
          TableMetadata.of(table).renderName(writer);
          writer.sql(" (\n  ").list(parts(table, constraints), ",\n  ").sql("\n)");
          if (details.partitioning() != null) {
            partitioning(writer, details.partitioning());
          }
          tablespace(writer, details);
        });
  }

  static List<SqlPart> parts(Table<?> table, List<? extends Constraint<?>> constraints) {
    List<SqlPart> parts = new ArrayList<>();
    for (Column<?, ?> column : table.columns()) {
      parts.add(writer -> ColumnSql.render(writer, column));
    }
    if (table instanceof KeyedTable<?, ?> keyed) {
      parts.add(writer -> ConstraintSql.render(writer, keyed.primaryKeyConstraint()));
    }
    for (Constraint<?> constraint : constraints) {
      parts.add(writer -> ConstraintSql.render(writer, constraint));
    }
    return parts;
  }

  static void partitioning(SqlWriter writer, Partitioning partitioning) {
    writer.sql(" PARTITION BY ").sql(partitioning.by().name()).sql(" ");
    if (partitioning.expression() == null) {
      writer.part(Text.names(partitioning.columns()));
    } else {
      writer.sql("((").sql(partitioning.expression()).sql("))");
    }
  }

  private static void tablespace(SqlWriter writer, TableDetails details) {
    String tablespace = details.tablespace();
    if (tablespace != null) {
      writer.sql(" TABLESPACE ").identifier(tablespace);
    }
  }

  static List<String> partitions(Table<?> table, Partitioning partitioning, Existing existing) {
    return partitioning.partitions().stream()
        .map(partition -> partition(table, partition, existing))
        .toList();
  }

  /** A partitioned table has no rows of its own to log: its partitions have. */
  static String partition(Table<?> table, Partition partition, Existing existing) {
    return (table.details().unlogged() ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ")
        + existing.clause()
        + Identifiers.qualified(table.schema(), partition.name())
        + " PARTITION OF "
        + Text.name(table)
        + " "
        + partition.bound();
  }

  /**
   * The comments of a table or view and its columns.
   *
   * @param kind what it is, such as {@code TABLE}
   */
  static List<String> comments(String kind, Table<?> table) {
    List<String> statements = new ArrayList<>();
    String comment = table.details().comment();
    if (comment != null) {
      statements.add(
          "COMMENT ON " + kind + " " + Text.name(table) + " IS " + Literals.quote(comment));
    }
    for (Column<?, ?> column : table.columns()) {
      if (column.options().comment() != null) {
        String text = Objects.requireNonNull(column.options().comment());
        statements.add(
            Text.of(
                writer -> {
                  writer.sql("COMMENT ON COLUMN ");
                  TableMetadata.of(table).renderName(writer);
                  writer.sql(".").identifier(column.name()).sql(" IS ").sql(Literals.quote(text));
                }));
      }
    }
    return statements;
  }
}
