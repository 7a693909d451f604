package dev.piolet.internal.catalog;

/** The questions to the catalog about whole schemas. Each goes on from {@code "schemas"}. */
final class SchemaSql {
  private SchemaSql() {}

  static final String TABLES =
      """
      SELECT pg_catalog.format('%I.%I', s.nspname, c.relname) AS name
      FROM "schemas" AS s
      JOIN pg_catalog.pg_class AS c ON c.relnamespace = s.oid
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
          WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid
            AND d.deptype = 'e')
      ORDER BY s.nspname, c.relname
      """;

  /** Enums, domains and the composite types that are no table's. */
  static final String TYPES =
      """
      SELECT pg_catalog.format('%I.%I', s.nspname, t.typname) AS name
      FROM "schemas" AS s
      JOIN pg_catalog.pg_type AS t ON t.typnamespace = s.oid
      LEFT JOIN pg_catalog.pg_class AS c ON c.oid = t.typrelid
      WHERE (t.typtype IN ('e', 'd') OR t.typtype = 'c' AND c.relkind = 'c')
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
          WHERE d.classid = 'pg_catalog.pg_type'::regclass AND d.objid = t.oid
            AND d.deptype = 'e')
      ORDER BY s.nspname, t.typname
      """;

  static final String SEQUENCES =
      """
      SELECT pg_catalog.format('%I.%I', s.nspname, c.relname) AS name
      FROM "schemas" AS s
      JOIN pg_catalog.pg_class AS c ON c.relnamespace = s.oid
      WHERE c.relkind = 'S'
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
          WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid
            AND d.deptype IN ('e', 'i'))
      ORDER BY s.nspname, c.relname
      """;

  static final String EXTENSIONS =
      """
      SELECT e.extname, e.extversion, n.nspname
      FROM pg_catalog.pg_extension AS e
      JOIN pg_catalog.pg_namespace AS n ON n.oid = e.extnamespace
      ORDER BY e.extname
      """;

  /** What is described no further. */
  static final String OTHERS =
      """
      SELECT o.kind, s.nspname, o.of, o.name, o.definition
      FROM "schemas" AS s
      CROSS JOIN LATERAL (
        SELECT 'trigger' AS kind, c.relname::text AS of, t.tgname::text AS name,
          pg_catalog.pg_get_triggerdef(t.oid) AS definition
        FROM pg_catalog.pg_trigger AS t JOIN pg_catalog.pg_class AS c ON c.oid = t.tgrelid
        WHERE c.relnamespace = s.oid AND NOT t.tgisinternal AND t.tgparentid = 0
        UNION ALL
        SELECT 'rule', c.relname, r.rulename, pg_catalog.pg_get_ruledef(r.oid)
        FROM pg_catalog.pg_rewrite AS r JOIN pg_catalog.pg_class AS c ON c.oid = r.ev_class
        WHERE c.relnamespace = s.oid AND r.rulename <> '_RETURN'
        UNION ALL
        SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate'
            ELSE 'function' END,
          '', p.proname || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')', ''
        FROM pg_catalog.pg_proc AS p
        WHERE p.pronamespace = s.oid AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
          WHERE d.classid = 'pg_catalog.pg_proc'::regclass AND d.objid = p.oid
            AND d.deptype IN ('e', 'i'))
        UNION ALL
        SELECT CASE t.typtype WHEN 'r' THEN 'range type' ELSE 'base type' END, '', t.typname, ''
        FROM pg_catalog.pg_type AS t
        WHERE t.typnamespace = s.oid AND t.typtype IN ('r', 'b')
          AND (t.typtype = 'r' OR t.typelem = 0 OR t.typcategory <> 'A')
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
            WHERE d.classid = 'pg_catalog.pg_type'::regclass AND d.objid = t.oid
              AND d.deptype = 'e')
        UNION ALL
        SELECT 'statistics', coalesce(c.relname, ''), t.stxname,
          pg_catalog.pg_get_statisticsobjdef(t.oid)
        FROM pg_catalog.pg_statistic_ext AS t
        LEFT JOIN pg_catalog.pg_class AS c ON c.oid = t.stxrelid
        WHERE t.stxnamespace = s.oid
        UNION ALL
        SELECT 'collation', '', l.collname, '' FROM pg_catalog.pg_collation AS l
        WHERE l.collnamespace = s.oid
        UNION ALL
        SELECT 'operator', '', o.oid::regoperator::text, '' FROM pg_catalog.pg_operator AS o
        WHERE o.oprnamespace = s.oid AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
          WHERE d.classid = 'pg_catalog.pg_operator'::regclass AND d.objid = o.oid
            AND d.deptype = 'e')
        UNION ALL
        SELECT 'text search configuration', '', f.cfgname, '' FROM pg_catalog.pg_ts_config AS f
        WHERE f.cfgnamespace = s.oid AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
          WHERE d.classid = 'pg_catalog.pg_ts_config'::regclass AND d.objid = f.oid
            AND d.deptype = 'e')
        UNION ALL
        SELECT 'storage parameters', c.relname, '', pg_catalog.array_to_string(c.reloptions, ', ')
        FROM pg_catalog.pg_class AS c
        WHERE c.relnamespace = s.oid AND c.reloptions IS NOT NULL
        UNION ALL
        SELECT 'privileges', c.relname, '', pg_catalog.array_to_string(c.relacl, ', ')
        FROM pg_catalog.pg_class AS c
        WHERE c.relnamespace = s.oid AND c.relacl IS NOT NULL
          AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
          AND c.relacl <> pg_catalog.acldefault(
            CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner)
        UNION ALL
        SELECT 'comment', c.relname, k.conname, d.description
        FROM pg_catalog.pg_description AS d
        JOIN pg_catalog.pg_constraint AS k ON k.oid = d.objoid
        JOIN pg_catalog.pg_class AS c ON c.oid = k.conrelid
        WHERE d.classoid = 'pg_catalog.pg_constraint'::regclass AND c.relnamespace = s.oid
        UNION ALL
        SELECT 'comment', c.relname, '', d.description
        FROM pg_catalog.pg_description AS d
        JOIN pg_catalog.pg_class AS c ON c.oid = d.objoid
        WHERE d.classoid = 'pg_catalog.pg_class'::regclass AND d.objsubid = 0
          AND c.relnamespace = s.oid AND c.relkind IN ('i', 'I', 'S')
      ) AS o
      ORDER BY s.nspname, o.of, o.kind, o.name
      """;
}
