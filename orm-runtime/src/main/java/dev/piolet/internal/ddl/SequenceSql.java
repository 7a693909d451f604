package dev.piolet.internal.ddl;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.type.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The statements of the sequences that number columns. */
final class SequenceSql {
  private SequenceSql() {}

  /** The columns of tables that sequences number, by the names of these. */
  static Map<String, List<Column<?, ?>>> numbered(List<Table<?>> tables) {
    Map<String, List<Column<?, ?>>> numbered = new LinkedHashMap<>();
    for (Table<?> table : tables) {
      for (Column<?, ?> column : table.columns()) {
        if (column.options().sequence() != null) {
          numbered.computeIfAbsent(name(column), name -> new ArrayList<>()).add(column);
        }
      }
    }
    return numbered;
  }

  static String name(Column<?, ?> column) {
    String sequence = Objects.requireNonNull(column.options().sequence());
    return Identifiers.qualified(column.table().schema(), sequence);
  }

  /**
   * Creates the sequence of some columns. Its values are of the column's type, so that it ends
   * where that does.
   */
  static String create(List<Column<?, ?>> columns, Existing existing) {
    Column<?, ?> column = columns.get(0);
    int size = allocationSize(columns);
    return "CREATE SEQUENCE "
        + existing.clause()
        + name(column)
        + " AS "
        + column.type().name()
        + (size > 1 ? " INCREMENT BY " + size : "");
  }

  /** By how much the sequence of some columns counts on: enough for each of them. */
  static int allocationSize(List<Column<?, ?>> columns) {
    return columns.stream().mapToInt(column -> column.options().allocationSize()).max().orElse(1);
  }

  /** Lets the sequence go with the column. */
  static String own(Column<?, ?> column) {
    return Text.of(
        writer -> {
          writer.sql("ALTER SEQUENCE ").sql(name(column)).sql(" OWNED BY ");
          TableMetadata.of(column.table()).renderName(writer);
          writer.sql(".").identifier(column.name());
        });
  }
}
