package dev.piolet.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column behind what a statement selects, which tells whether a table has a row there: it is
 * wanted where an outer join can leave the table out, and all that is selected of it can be NULL.
 * Immutable and thread-safe. Two are equal when their keys are.
 */
public final class Presence implements SqlPart {
  private final Object key;
  private final SqlPart test;

  private Presence(Object key, SqlPart test) {
    this.key = key;
    this.test = test;
  }

  /**
   * The presence of a table of FROM or JOIN. A row of NULLs IS NULL, but is not DISTINCT from one
   * only where it is none.
   */
  public static Presence of(TableSource table) {
    return new Presence(table, writer -> writer.row(table).sql(" IS DISTINCT FROM NULL"));
  }

  /**
   * The presence of a table inside a derived one.
   *
   * @param key what tells it from others
   * @param column the derived table's column that says so
   */
  public static Presence in(Object key, SqlPart column) {
    return new Presence(key, column);
  }

  /**
   * Reads a part of a table's row, or null where the table has none.
   *
   * @param sure the offset of a column of the part that no row has NULL in, or -1
   * @param own the offsets of the table's columns in the part
   * @param reader reads the part
   */
  public static <R> RowReader<R> nullWhenMissing(
      ReadContext context, TableSource table, int sure, int[] own, RowReader<R> reader) {
    int position = sure < 0 ? context.positionOf(of(table)) : 0;
    if (position > 0) {
      return (row, first) -> row.getBoolean(position) ? reader.read(row, first) : null;
    }
    if (own.length == 0) {
      return reader;
    }
    int asked = sure < 0 ? own[0] : sure;
    return (row, first) ->
        row.getObject(first + asked) != null || hasValue(row, first, own)
            ? reader.read(row, first)
            : null;
  }

  private static boolean hasValue(ResultSet row, int first, int[] own) throws SQLException {
    for (int offset : own) {
      if (row.getObject(first + offset) != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void render(SqlWriter writer) {
    test.render(writer);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Presence presence && key.equals(presence.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
