package dev.piolet.internal.catalog;

import dev.piolet.catalog.CatalogIndex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of indexes. */
final class IndexStructures {
  private IndexStructures() {}

  /**
   * The columns of a select list that tell the parts of the index {@code x} of {@code pg_index}.
   *
   * @param operator the operator of the place {@code n}, in SQL
   */
  static String columns(String operator) {
    return """
        m.amname, x.indisunique,
        coalesce((to_jsonb(x) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_not_distinct,
        ARRAY(SELECT ARRAY[
            coalesce((SELECT a.attname::text FROM pg_catalog.pg_attribute AS a
              WHERE a.attrelid = x.indrelid AND a.attnum = x.indkey[n - 1] AND a.attnum > 0), ''),
            pg_catalog.pg_get_indexdef(x.indexrelid, n, false),
            (x.indoption[n - 1] & 1 = 1)::text, (x.indoption[n - 1] & 2 = 2)::text,
            CASE WHEN o.opcdefault THEN ''
              WHEN pg_catalog.pg_opclass_is_visible(o.oid) THEN pg_catalog.quote_ident(o.opcname)
              ELSE pg_catalog.format('%I.%I', s.nspname, o.opcname) END,
            CASE WHEN x.indcollation[n - 1] NOT IN (0, coalesce(
                (SELECT a.attcollation FROM pg_catalog.pg_attribute AS a
                  WHERE a.attrelid = x.indrelid AND a.attnum = x.indkey[n - 1]), t.typcollation))
              THEN x.indcollation[n - 1]::regcollation::text ELSE '' END,
            coalesce("""
        + operator
        + """
        , '')]
          FROM pg_catalog.generate_series(1, x.indnkeyatts) AS g(n)
          JOIN pg_catalog.pg_opclass AS o ON o.oid = x.indclass[n - 1]
          JOIN pg_catalog.pg_namespace AS s ON s.oid = o.opcnamespace
          JOIN pg_catalog.pg_attribute AS p ON p.attrelid = x.indexrelid AND p.attnum = n
          JOIN pg_catalog.pg_type AS t ON t.oid = p.atttypid
          ORDER BY n) AS elements,
        ARRAY(SELECT a.attname::text
          FROM pg_catalog.generate_series(x.indnkeyatts + 1, x.indnatts) AS g(n)
          JOIN pg_catalog.pg_attribute AS a
            ON a.attrelid = x.indrelid AND a.attnum = x.indkey[n - 1]
          ORDER BY n) AS included""";
  }

  /** The parts of the index in a row. */
  static CatalogIndex.Structure read(ResultSet row) throws SQLException {
    List<CatalogIndex.Element> elements = new ArrayList<>();
    for (String[] one : CatalogReader.lists(row, "elements")) {
      elements.add(
          new CatalogIndex.Element(
              nullIfEmpty(one[0]),
              one[1],
              Boolean.parseBoolean(one[2]),
              Boolean.parseBoolean(one[3]),
              nullIfEmpty(one[4]),
              nullIfEmpty(one[5]),
              nullIfEmpty(one[6])));
    }
    return new CatalogIndex.Structure(
        row.getString("amname"),
        row.getBoolean("indisunique"),
        row.getBoolean("nulls_not_distinct"),
        elements,
        CatalogReader.strings(row, "included"));
  }

  private static @Nullable String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
