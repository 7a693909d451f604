package dev.piolet.internal.catalog;

import dev.piolet.catalog.CatalogType;
import dev.piolet.catalog.CatalogTypeName;
import dev.piolet.internal.execute.Executor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads types that programs define from the catalog, in one statement for any number of them. */
final class TypeReader {
  private TypeReader() {}

  /**
   * Reads types.
   *
   * @param names their names in SQL
   * @return the types by the positions of their names; those that are not there are left out
   */
  static Map<Integer, CatalogType> read(Executor executor, List<String> names) {
    Map<Integer, CatalogType> types = new HashMap<>();
    if (!names.isEmpty()) {
      CatalogReader.each(
          executor,
          "to_regtype",
          names,
          CatalogSql.TYPES,
          row -> types.put(row.getInt("n") - 1, type(row)));
    }
    return types;
  }

  private static CatalogType type(ResultSet row) throws SQLException {
    List<CatalogType.Attribute> attributes = new ArrayList<>();
    for (String[] one : CatalogReader.lists(row, "attributes")) {
      attributes.add(new CatalogType.Attribute(one[0], one[1], typeName(one, 3), one[2]));
    }
    return new CatalogType(
        row.getString("nspname"),
        row.getString("typname"),
        row.getString("typtype").charAt(0),
        CatalogReader.strings(row, "labels"),
        domain(row),
        attributes,
        row.getString("comment"));
  }

  private static CatalogType.@Nullable Domain domain(ResultSet row) throws SQLException {
    String base = row.getString("base");
    if (base == null) {
      return null;
    }
    List<CatalogType.Check> checks = new ArrayList<>();
    for (String[] one : CatalogReader.lists(row, "checks")) {
      String definition = one[1].replaceFirst(" NOT VALID$", "");
      checks.add(new CatalogType.Check(one[0], definition, one[2], one[3].equals("true")));
    }
    return new CatalogType.Domain(
        base,
        typeName(CatalogReader.strings(row, "base_name").toArray(new String[0]), 0),
        row.getBoolean("typnotnull"),
        row.getString("typdefault"),
        row.getString("collation"),
        checks);
  }

  private static CatalogTypeName typeName(String[] parts, int first) {
    return new CatalogTypeName(
        parts[first],
        parts[first + 1],
        parts[first + 2].charAt(0),
        Boolean.parseBoolean(parts[first + 3]));
  }
}
