package dev.piolet.internal.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A sequence, as the catalog has it.
 *
 * @param name its name in SQL
 * @param type the type of its values, as PostgreSQL writes it
 * @param increment by how much it counts on
 * @param cache how many values a session takes at once
 * @param cycles whether it begins again where it ends
 */
record CatalogSequence(
    String name, String type, long increment, long min, long max, long cache, boolean cycles) {
  static CatalogSequence of(ResultSet row) throws SQLException {
    return new CatalogSequence(
        row.getString("name"),
        row.getString("type"),
        row.getLong("seqincrement"),
        row.getLong("seqmin"),
        row.getLong("seqmax"),
        row.getLong("seqcache"),
        row.getBoolean("seqcycle"));
  }

  /** The greatest value of a type of whole numbers. */
  static long greatestOf(String type) {
    return switch (type) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }
}
