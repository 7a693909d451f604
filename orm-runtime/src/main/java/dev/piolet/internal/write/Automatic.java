package dev.piolet.internal.write;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.sql.SqlPart;
import java.util.ArrayList;
import java.util.List;

/** The columns that every write of an object sets by itself: versions and times. */
final class Automatic {
  /** When the transaction began. */
  static final String NOW = "now()";

  /** The time itself, as a transaction can write a row twice. */
  private static final String CLOCK = "clock_timestamp()";

  private Automatic() {}

  /** The version of a new row. */
  static String firstVersion(Column<?, ?> version) {
    return version instanceof NumberColumn ? "0" : CLOCK;
  }

  /** What an update sets beside what it was asked to: {@code "version" = "t"."version" + 1}. */
  static List<SqlPart> updates(Table<?> table) {
    List<SqlPart> updates = new ArrayList<>();
    Column<?, ?> version = table.columnOf(ColumnRole.VERSION);
    if (version instanceof NumberColumn) {
      updates.add(writer -> writer.identifier(version.name()).sql(" = ").part(version).sql(" + 1"));
    } else if (version != null) {
      updates.add(writer -> writer.identifier(version.name()).sql(" = " + CLOCK));
    }
    Column<?, ?> updatedAt = table.columnOf(ColumnRole.UPDATED_AT);
    if (updatedAt != null) {
      updates.add(writer -> writer.identifier(updatedAt.name()).sql(" = " + NOW));
    }
    return updates;
  }

  /** What marks a row as deleted, and what every update sets. */
  static List<SqlPart> deletion(Table<?> table, Column<?, ?> mark) {
    List<SqlPart> updates = new ArrayList<>();
    String deleted = mark instanceof BooleanColumn ? "TRUE" : NOW;
    updates.add(writer -> writer.identifier(mark.name()).sql(" = ").sql(deleted));
    updates.addAll(updates(table));
    return updates;
  }
}
