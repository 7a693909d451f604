package dev.piolet.internal.catalog;

/**
 * The questions to the catalog. Each statement goes on from {@code "wanted"}: the object
 * identifiers of the tables, and the positions of their names.
 */
final class CatalogSql {
  private CatalogSql() {}

  /** The relations that are there, by their positions. */
  static final String RELATIONS =
      """
      SELECT w.n, c.oid, c.relkind
      FROM "wanted" AS w
      JOIN pg_catalog.pg_class AS c ON c.oid = w.oid
      """;

  static final String SEQUENCES =
      """
      SELECT w.n, s.seqrelid::regclass::text AS name, s.seqtypid::regtype::text AS type,
        s.seqincrement, s.seqmin, s.seqmax, s.seqstart, s.seqcache, s.seqcycle, n.nspname, c.relname,
        (SELECT d.refobjid::regclass::text || '.' || pg_catalog.quote_ident(a.attname)
          FROM pg_catalog.pg_depend AS d
          JOIN pg_catalog.pg_attribute AS a
            ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
          WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = s.seqrelid
            AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.deptype = 'a') AS owner
      FROM "wanted" AS w
      JOIN pg_catalog.pg_sequence AS s ON s.seqrelid = w.oid
      JOIN pg_catalog.pg_class AS c ON c.oid = s.seqrelid
      JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
      """;

  /** The sequences of identity columns. */
  static final String IDENTITIES =
      """
      SELECT w.n, a.attname, s.seqrelid::regclass::text AS name, s.seqtypid::regtype::text AS type,
        s.seqincrement, s.seqmin, s.seqmax, s.seqstart, s.seqcache, s.seqcycle, n.nspname, c.relname,
        NULL AS owner
      FROM "wanted" AS w
      JOIN pg_catalog.pg_depend AS d ON d.refclassid = 'pg_catalog.pg_class'::regclass
        AND d.refobjid = w.oid AND d.refobjsubid > 0
        AND d.classid = 'pg_catalog.pg_class'::regclass AND d.deptype = 'i'
      JOIN pg_catalog.pg_sequence AS s ON s.seqrelid = d.objid
      JOIN pg_catalog.pg_class AS c ON c.oid = s.seqrelid
      JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
      JOIN pg_catalog.pg_attribute AS a ON a.attrelid = w.oid AND a.attnum = d.refobjsubid
      ORDER BY w.n, a.attnum
      """;

  /** Types that programs define. */
  static final String TYPES =
      """
      SELECT w.n, t.typtype, z.nspname, t.typname,
        pg_catalog.obj_description(t.oid, 'pg_type') AS comment,
        (SELECT ARRAY[n.nspname::text, f.typname::text, f.typtype::text,
            (b.typcategory = 'A' AND b.typelem <> 0)::text]
          FROM pg_catalog.pg_type AS f
          JOIN pg_catalog.pg_namespace AS n ON n.oid = f.typnamespace
          WHERE f.oid = CASE WHEN b.typcategory = 'A' AND b.typelem <> 0
            THEN b.typelem ELSE b.oid END) AS base_name,
        ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum AS e
          WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels,
        CASE WHEN t.typtype = 'd' THEN pg_catalog.format_type(t.typbasetype, t.typtypmod) END AS base,
        t.typnotnull, t.typdefault, CASE WHEN t.typcollation <> b.typcollation
          THEN t.typcollation::regcollation::text END AS collation,
        ARRAY(SELECT ARRAY[k.conname::text, pg_catalog.pg_get_constraintdef(k.oid),
            pg_catalog.pg_get_expr(k.conbin, 0), k.convalidated::text]
          FROM pg_catalog.pg_constraint AS k
          WHERE k.contypid = t.oid AND k.contype = 'c'
          ORDER BY pg_catalog.pg_get_constraintdef(k.oid)) AS checks,
        ARRAY(SELECT ARRAY[pg_catalog.quote_ident(a.attname),
            pg_catalog.format_type(a.atttypid, a.atttypmod),
            CASE WHEN a.attcollation <> y.typcollation
              THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END,
            n.nspname::text, f.typname::text, f.typtype::text,
            (y.typcategory = 'A' AND y.typelem <> 0)::text]
          FROM pg_catalog.pg_attribute AS a
          JOIN pg_catalog.pg_type AS y ON y.oid = a.atttypid
          JOIN pg_catalog.pg_type AS f ON f.oid = CASE WHEN y.typcategory = 'A' AND y.typelem <> 0
            THEN y.typelem ELSE y.oid END
          JOIN pg_catalog.pg_namespace AS n ON n.oid = f.typnamespace
          WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
          ORDER BY a.attnum) AS attributes
      FROM "wanted" AS w
      JOIN pg_catalog.pg_type AS t ON t.oid = w.oid
      JOIN pg_catalog.pg_namespace AS z ON z.oid = t.typnamespace
      LEFT JOIN pg_catalog.pg_type AS b ON b.oid = t.typbasetype
      """;

  static final String TABLES =
      """
      SELECT w.n, c.oid, n.nspname, c.relname, quote_ident(c.relname) AS quoted_name, c.relkind, c.relpersistence = 'u' AS unlogged,
        c.relrowsecurity, c.relforcerowsecurity, s.spcname,
        pg_catalog.obj_description(c.oid, 'pg_class') AS comment, c.relispopulated,
        CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS partition_key,
        CASE WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid) END AS query,
        ARRAY(SELECT DISTINCT ARRAY[e.nspname::text, v.relname::text]
          FROM pg_catalog.pg_rewrite AS r
          JOIN pg_catalog.pg_depend AS d
            ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND d.objid = r.oid
            AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid <> c.oid
          JOIN pg_catalog.pg_class AS v ON v.oid = d.refobjid
          JOIN pg_catalog.pg_namespace AS e ON e.oid = v.relnamespace
          WHERE r.ev_class = c.oid AND c.relkind IN ('v', 'm')
          ORDER BY 1) AS reads
      FROM "wanted" AS w
      JOIN pg_catalog.pg_class AS c ON c.oid = w.oid
      JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
      LEFT JOIN pg_catalog.pg_tablespace AS s ON s.oid = c.reltablespace
      """;

  /** The types of columns, before all else is known of them. */
  static final String COLUMN_TYPES =
      """
      SELECT w.n, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type
      FROM "wanted" AS w
      JOIN pg_catalog.pg_attribute AS a
        ON a.attrelid = w.oid AND a.attnum > 0 AND NOT a.attisdropped
      """;

  static final String COLUMNS =
      """
      SELECT w.n, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
        n.nspname AS type_schema, f.typname AS type_name, f.typtype AS type_kind,
        t.typcategory = 'A' AND t.typelem <> 0 AS is_array,
        a.attnotnull, pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS expression,
        a.attidentity, a.attgenerated,
        CASE WHEN a.attcollation <> t.typcollation
          THEN a.attcollation::regcollation::text END AS collation,
        EXISTS(SELECT FROM pg_catalog.pg_constraint AS k
          WHERE k.conrelid = a.attrelid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum]
            AND NOT k.convalidated) AS unvalidated,
        pg_catalog.col_description(a.attrelid, a.attnum) AS comment
      FROM "wanted" AS w
      JOIN pg_catalog.pg_attribute AS a
        ON a.attrelid = w.oid AND a.attnum > 0 AND NOT a.attisdropped
      JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
      JOIN pg_catalog.pg_type AS f ON f.oid = CASE WHEN t.typcategory = 'A' AND t.typelem <> 0
        THEN t.typelem ELSE t.oid END
      JOIN pg_catalog.pg_namespace AS n ON n.oid = f.typnamespace
      LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      ORDER BY w.n, a.attnum
      """;

  /**
   * Without the constraints of NOT NULL that PostgreSQL 18 has: columns tell those. What older
   * servers do not have is asked for by way of JSON, in which it is missing.
   */
  static final String CONSTRAINTS =
      """
      SELECT w.n, k.conname, k.contype, pg_catalog.pg_get_constraintdef(k.oid) AS definition,
        k.convalidated, k.confrelid, k.connoinherit,
        pg_catalog.pg_get_expr(k.conbin, k.conrelid) AS expression,
        coalesce((to_jsonb(k) ->> 'conenforced')::boolean, true) AS enforced,
        coalesce((to_jsonb(k) ->> 'conperiod')::boolean, false) AND k.contype = 'f' AS period,
        coalesce(x.indisvalid, true) AS valid, k.confmatchtype,
        ARRAY(SELECT a.attname::text
          FROM jsonb_array_elements_text(nullif(to_jsonb(k) -> 'confdelsetcols', 'null'))
            AS u(number)
          JOIN pg_catalog.pg_attribute AS a
            ON a.attrelid = k.conrelid AND a.attnum = u.number::smallint
          ORDER BY 1) AS set_columns,
        ARRAY(SELECT a.attname::text
          FROM unnest(k.conkey) WITH ORDINALITY AS u(number, i)
          JOIN pg_catalog.pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = u.number
          ORDER BY u.i) AS columns,
        ARRAY(SELECT a.attname::text
          FROM unnest(k.confkey) WITH ORDINALITY AS u(number, i)
          JOIN pg_catalog.pg_attribute AS a ON a.attrelid = k.confrelid AND a.attnum = u.number
          ORDER BY u.i) AS referenced,
        k.confupdtype::text || k.confdeltype::text AS actions,
        CASE WHEN k.condeferred THEN 'd' WHEN k.condeferrable THEN 'i' ELSE 'n' END AS deferrable,
        c.relname AS target, n.nspname AS target_schema,
        pg_catalog.pg_get_expr(x.indpred, x.indrelid) AS predicate,
      """
          + IndexStructures.columns(
              "(SELECT o.oprname::text FROM pg_catalog.pg_operator AS o"
                  + " WHERE o.oid = k.conexclop[n])")
          + """

      FROM "wanted" AS w
      JOIN pg_catalog.pg_constraint AS k ON k.conrelid = w.oid
      LEFT JOIN pg_catalog.pg_index AS x
        ON x.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
      LEFT JOIN pg_catalog.pg_class AS j ON j.oid = x.indexrelid
      LEFT JOIN pg_catalog.pg_am AS m ON m.oid = j.relam
      LEFT JOIN pg_catalog.pg_class AS c ON c.oid = k.confrelid
      LEFT JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
      WHERE k.contype IN ('p', 'u', 'f', 'c', 'x')
      ORDER BY w.n, k.conname
      """;

  static final String INDEXES =
      """
      SELECT w.n, i.relname, pg_catalog.pg_get_indexdef(i.oid) AS definition,
        x.indisvalid, s.spcname, i.reloptions IS NOT NULL AS has_parameters,
        i.relkind, pg_catalog.pg_get_expr(x.indpred, x.indrelid) AS predicate,
      """
          + IndexStructures.columns("NULL")
          + """

      FROM "wanted" AS w
      JOIN pg_catalog.pg_index AS x ON x.indrelid = w.oid
      JOIN pg_catalog.pg_class AS i ON i.oid = x.indexrelid
      JOIN pg_catalog.pg_am AS m ON m.oid = i.relam
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
      SELECT w.n, n.nspname, c.relname, c.oid::regclass::text AS name, c.relkind,
        pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS bound,
        CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS partition_key,
        c.relpersistence = 'u' AS unlogged, c.oid = d.partdefid AS takes_others,
        coalesce((to_jsonb(h) ->> 'inhdetachpending')::boolean, false) AS detaching,
        pg_catalog.pg_get_partition_constraintdef(c.oid) AS condition,
        coalesce(p.partdefid <> 0 OR p.partstrat = 'h' AND (
          SELECT sum(1 / substring(pg_catalog.pg_get_expr(b.relpartbound, b.oid)
            FROM '(?i)modulus (\\d+)')::numeric) > 0.999999
          FROM pg_catalog.pg_inherits AS e JOIN pg_catalog.pg_class AS b ON b.oid = e.inhrelid
          WHERE e.inhparent = c.oid), c.relkind <> 'p') AS takes_all
      FROM "wanted" AS w
      JOIN pg_catalog.pg_inherits AS h ON h.inhparent = w.oid
      JOIN pg_catalog.pg_class AS c ON c.oid = h.inhrelid AND c.relispartition
      JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
      JOIN pg_catalog.pg_partitioned_table AS d ON d.partrelid = w.oid
      LEFT JOIN pg_catalog.pg_partitioned_table AS p ON p.partrelid = c.oid
      ORDER BY w.n, c.relname
      """;

  /** The things that partitions, and those of partitions, have and their table has not. */
  static final String PARTITION_OBJECTS =
      """
      SELECT w.n, t.relid::regclass::text AS partition, o.*
      FROM "wanted" AS w
      JOIN pg_catalog.pg_class AS c ON c.oid = w.oid AND c.relkind = 'p'
      CROSS JOIN LATERAL pg_catalog.pg_partition_tree(c.oid) AS t
      CROSS JOIN LATERAL (
        SELECT 'constraint' AS kind, pg_catalog.quote_ident(k.conname) AS name,
          pg_catalog.pg_get_constraintdef(k.oid) AS definition
        FROM pg_catalog.pg_constraint AS k
        WHERE k.conrelid = t.relid AND k.contype IN ('p', 'u', 'f', 'c', 'x') AND k.conparentid = 0
          AND (k.contype <> 'c' OR k.coninhcount = 0)
        UNION ALL
        SELECT 'index', x.indexrelid::regclass::text, pg_catalog.pg_get_indexdef(x.indexrelid)
        FROM pg_catalog.pg_index AS x JOIN pg_catalog.pg_class AS i ON i.oid = x.indexrelid
        WHERE x.indrelid = t.relid AND NOT i.relispartition
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS k
            WHERE k.conindid = x.indexrelid AND k.conrelid = x.indrelid
              AND k.contype IN ('p', 'u', 'x'))
        UNION ALL
        SELECT 'column', pg_catalog.quote_ident(a.attname), 'NOT NULL'
        FROM pg_catalog.pg_attribute AS a
        JOIN pg_catalog.pg_attribute AS b ON b.attrelid = w.oid AND b.attname = a.attname
        WHERE a.attrelid = t.relid AND a.attnum > 0 AND a.attnotnull AND NOT b.attnotnull
      ) AS o
      WHERE t.level > 0
      ORDER BY w.n, 2, 3, 4
      """;

  /**
   * The tables that tables inherit from, that inherit from them, and that they are partitions of.
   */
  static final String RELATIVES =
      """
      SELECT w.n, CASE WHEN c.relispartition THEN 'whole' ELSE 'parent' END AS kind,
        h.inhparent::regclass::text AS name
      FROM "wanted" AS w
      JOIN pg_catalog.pg_inherits AS h ON h.inhrelid = w.oid
      JOIN pg_catalog.pg_class AS c ON c.oid = w.oid
      UNION ALL
      SELECT w.n, 'child', h.inhrelid::regclass::text
      FROM "wanted" AS w
      JOIN pg_catalog.pg_inherits AS h ON h.inhparent = w.oid
      JOIN pg_catalog.pg_class AS c ON c.oid = h.inhrelid AND NOT c.relispartition
      ORDER BY 1, 2, 3
      """;
}
