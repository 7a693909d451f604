package dev.piolet.schema;

import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/** The columns that every write sets by itself: versions and times, and marks of deletion. */
public final class Automatic {
  /** When the transaction began. */
  public static final String NOW = "now()";

  /** The time itself, as a transaction can write a row twice. */
  private static final String CLOCK = "clock_timestamp()";

  private Automatic() {}

  /** The version of a new row. */
  public static String firstVersion(Column<?, ?> version) {
    return version instanceof NumberColumn ? "0" : CLOCK;
  }

  /**
   * A column that an update sets beside those that it was asked to.
   *
   * @param column a column of the table
   * @param value its next value: {@code "t"."version" + 1}
   */
  public record Update(Column<?, ?> column, SqlPart value) implements SqlPart {
    @Override
    public void render(SqlWriter writer) {
      writer.identifier(column.name()).sql(" = ").part(value);
    }
  }

  /**
   * The columns that an update sets beside those that it was asked to: the version and the time of
   * update.
   */
  public static List<Update> updates(Table<?> table) {
    if (TableMetadata.of(table).hasNoRoles()) {
      return List.of();
    }
    List<Update> updates = new ArrayList<>();
    Column<?, ?> version = TableMetadata.of(table).columnOf(ColumnRole.VERSION);
    if (version instanceof NumberColumn) {
      updates.add(new Update(version, writer -> writer.part(version).sql(" + 1")));
    } else if (version != null) {
      updates.add(new Update(version, writer -> writer.sql(CLOCK)));
    }
    Column<?, ?> updatedAt = TableMetadata.of(table).columnOf(ColumnRole.UPDATED_AT);
    if (updatedAt != null) {
      updates.add(new Update(updatedAt, writer -> writer.sql(NOW)));
    }
    return updates;
  }

  /**
   * The columns that an upsert sets beside these in a row that is there: one that is marked as
   * deleted is no longer so, unless the new one is; and it becomes an object of the new one's type.
   */
  public static List<Update> conflictUpdates(Table<?> table) {
    List<Update> updates = new ArrayList<>(updates(table));
    Column<?, ?> mark = TableMetadata.of(table).columnOf(ColumnRole.SOFT_DELETE);
    if (mark != null && !table.seesDeleted()) {
      updates.add(excluded(mark));
    }
    Column<?, ?> discriminator = TableMetadata.of(table).columnOf(ColumnRole.DISCRIMINATOR);
    if (discriminator != null) {
      updates.add(excluded(discriminator));
    }
    return updates;
  }

  private static Update excluded(Column<?, ?> column) {
    return new Update(column, writer -> writer.sql("EXCLUDED.").identifier(column.name()));
  }

  /** The columns that mark a row as deleted, and those that every update sets. */
  public static List<Update> deletion(Table<?> table, Column<?, ?> mark) {
    List<Update> updates = new ArrayList<>();
    String deleted = mark instanceof BooleanColumn ? "TRUE" : NOW;
    updates.add(new Update(mark, writer -> writer.sql(deleted)));
    updates.addAll(updates(table));
    return updates;
  }

  /** Tells whether an object is one of a row that is marked as deleted. */
  public static <M> boolean isDeleted(Table<M> table, M model) {
    Column<M, ?> mark = TableMetadata.of(table).columnOf(ColumnRole.SOFT_DELETE);
    Object value = mark == null ? null : mark.valueIn(model);
    return value instanceof Boolean isMarked ? isMarked : value != null;
  }
}
