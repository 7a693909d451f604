package dev.piolet.internal.catalog;

/**
 * What is asked of the catalog. Each statement goes on from {@code "wanted"}: the object
 * identifiers of the tables, and the positions of their names.
 */
final class CatalogSql {
  private CatalogSql() {}

  /** What is there, by its position. */
  static final String RELATIONS =
      """
      SELECT w.n, c.oid, c.relkind
      FROM "wanted" AS w
      JOIN pg_catalog.pg_class AS c ON c.oid = w.oid
      """;

  /** By how much sequences count on. */
  static final String SEQUENCES =
      """
      SELECT w.n, s.seqincrement
      FROM "wanted" AS w
      JOIN pg_catalog.pg_sequence AS s ON s.seqrelid = w.oid
      """;

  /** Types that programs define. */
  static final String TYPES =
      """
      SELECT w.n, t.typtype,
        ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum AS e
          WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels,
        CASE WHEN t.typtype = 'd' THEN pg_catalog.format_type(t.typbasetype, t.typtypmod) END AS base,
        ARRAY(SELECT pg_catalog.pg_get_constraintdef(k.oid) FROM pg_catalog.pg_constraint AS k
          WHERE k.contypid = t.oid AND k.contype = 'c' ORDER BY 1) AS checks,
        ARRAY(SELECT pg_catalog.quote_ident(a.attname) || ' '
            || pg_catalog.format_type(a.atttypid, a.atttypmod)
          FROM pg_catalog.pg_attribute AS a
          WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
          ORDER BY a.attnum) AS attributes
      FROM "wanted" AS w
      JOIN pg_catalog.pg_type AS t ON t.oid = w.oid
      """;

  static final String TABLES =
      """
      SELECT w.n, c.oid, quote_ident(c.relname) AS quoted_name, c.relkind, c.relpersistence = 'u' AS unlogged,
        c.relrowsecurity, c.relforcerowsecurity, s.spcname,
        pg_catalog.obj_description(c.oid, 'pg_class') AS comment,
        CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS partition_key,
        CASE WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid) END AS query
      FROM "wanted" AS w
      JOIN pg_catalog.pg_class AS c ON c.oid = w.oid
      LEFT JOIN pg_catalog.pg_tablespace AS s ON s.oid = c.reltablespace
      """;

  static final String COLUMNS =
      """
      SELECT w.n, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
        a.attnotnull, pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS expression,
        a.attidentity, a.attgenerated,
        CASE WHEN a.attcollation <> t.typcollation THEN l.collname END AS collname,
        pg_catalog.col_description(a.attrelid, a.attnum) AS comment
      FROM "wanted" AS w
      JOIN pg_catalog.pg_attribute AS a
        ON a.attrelid = w.oid AND a.attnum > 0 AND NOT a.attisdropped
      JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
      LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      LEFT JOIN pg_catalog.pg_collation AS l ON l.oid = a.attcollation
      ORDER BY w.n, a.attnum
      """;

  /** Without the constraints of NOT NULL that PostgreSQL 18 has: columns tell those. */
  static final String CONSTRAINTS =
      """
      SELECT w.n, k.conname, k.contype, pg_catalog.pg_get_constraintdef(k.oid) AS definition,
        k.convalidated, k.confrelid,
        ARRAY(SELECT a.attname::text
          FROM unnest(k.conkey) WITH ORDINALITY AS u(number, i)
          JOIN pg_catalog.pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = u.number
          ORDER BY u.i) AS columns,
        ARRAY(SELECT a.attname::text
          FROM unnest(k.confkey) WITH ORDINALITY AS u(number, i)
          JOIN pg_catalog.pg_attribute AS a ON a.attrelid = k.confrelid AND a.attnum = u.number
          ORDER BY u.i) AS referenced,
        k.confupdtype::text || k.confdeltype::text AS actions,
        CASE WHEN k.condeferred THEN 'd' WHEN k.condeferrable THEN 'i' ELSE 'n' END AS deferrable
      FROM "wanted" AS w
      JOIN pg_catalog.pg_constraint AS k ON k.conrelid = w.oid
      WHERE k.contype IN ('p', 'u', 'f', 'c', 'x')
      ORDER BY w.n, k.conname
      """;

  static final String INDEXES =
      """
      SELECT w.n, i.relname, pg_catalog.pg_get_indexdef(i.oid) AS definition,
        x.indisunique, x.indisvalid, s.spcname, i.reloptions IS NOT NULL AS has_parameters
      FROM "wanted" AS w
      JOIN pg_catalog.pg_index AS x ON x.indrelid = w.oid
      JOIN pg_catalog.pg_class AS i ON i.oid = x.indexrelid
      LEFT JOIN pg_catalog.pg_tablespace AS s ON s.oid = i.reltablespace
      WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS k
        WHERE k.conindid = x.indexrelid AND k.conrelid = w.oid AND k.contype IN ('p', 'u', 'x'))
      ORDER BY w.n, i.relname
      """;

  static final String POLICIES =
      """
      SELECT w.n, p.polname, p.polpermissive,
        CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
          WHEN 'd' THEN 'DELETE' ELSE 'ALL' END AS command,
        ARRAY(SELECT coalesce(r.rolname::text, 'PUBLIC')
          FROM unnest(p.polroles) AS u(oid)
          LEFT JOIN pg_catalog.pg_roles AS r ON r.oid = u.oid
          ORDER BY 1) AS roles,
        pg_catalog.pg_get_expr(p.polqual, p.polrelid) AS qual,
        pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) AS check
      FROM "wanted" AS w
      JOIN pg_catalog.pg_policy AS p ON p.polrelid = w.oid
      ORDER BY w.n, p.polname
      """;

  static final String PARTITIONS =
      """
      SELECT w.n, c.relname, pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS bound
      FROM "wanted" AS w
      JOIN pg_catalog.pg_inherits AS h ON h.inhparent = w.oid
      JOIN pg_catalog.pg_class AS c ON c.oid = h.inhrelid AND c.relispartition
      ORDER BY w.n, c.relname
      """;
}
