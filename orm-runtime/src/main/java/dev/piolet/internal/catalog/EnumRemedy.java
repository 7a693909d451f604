package dev.piolet.internal.catalog;

import dev.piolet.internal.ddl.Definitions;
import dev.piolet.type.Identifiers;
import dev.piolet.type.Literals;
import dev.piolet.type.TypeDefinition;
import java.util.ArrayList;
import java.util.List;

/** Creates an enum anew, since PostgreSQL takes no label out of one and moves none. */
final class EnumRemedy {
  /** The columns of the type, or of arrays of it. */
  private static final String COLUMNS =
      """
      FROM pg_catalog.pg_attribute AS a
      JOIN pg_catalog.pg_class AS c
        ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      JOIN pg_catalog.pg_type AS t ON t.oid = %s AND a.atttypid IN (t.oid, t.typarray)
      LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE NOT a.attisdropped AND a.attinhcount = 0
      """;

  /**
   * The things that name the type beside columns and their defaults, or need one of its columns.
   */
  private static final String OBSTACLES =
      """
      SELECT what FROM (SELECT DISTINCT coalesce(
        pg_catalog.pg_describe_object('pg_catalog.pg_class'::regclass, r.ev_class, 0),
        pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)) AS what
      FROM pg_catalog.pg_type AS t
      JOIN pg_catalog.pg_depend AS d
        ON d.refclassid = 'pg_catalog.pg_type'::regclass AND d.refobjid IN (t.oid, t.typarray)
          AND d.deptype <> 'i'
        OR d.refclassid = 'pg_catalog.pg_class'::regclass
          AND (d.refobjid, d.refobjsubid) IN (SELECT a.attrelid, a.attnum
            FROM pg_catalog.pg_attribute AS a WHERE a.atttypid IN (t.oid, t.typarray))
          AND d.classid IN ('pg_catalog.pg_rewrite'::regclass, 'pg_catalog.pg_policy'::regclass,
            'pg_catalog.pg_trigger'::regclass)
      LEFT JOIN pg_catalog.pg_rewrite AS r
        ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND r.oid = d.objid
      LEFT JOIN pg_catalog.pg_class AS c
        ON d.classid = 'pg_catalog.pg_class'::regclass AND c.oid = d.objid
      LEFT JOIN pg_catalog.pg_attrdef AS f
        ON d.classid = 'pg_catalog.pg_attrdef'::regclass AND f.oid = d.objid
      LEFT JOIN pg_catalog.pg_attribute AS b
        ON b.attrelid = f.adrelid AND b.attnum = f.adnum
      WHERE t.oid = %s
        AND NOT coalesce(c.relkind IN ('r', 'p', 'v', 'm') AND d.objsubid > 0, false)
        AND NOT coalesce(b.attgenerated = '' AND b.atttypid IN (t.oid, t.typarray), false)
      ) AS found
      WHERE strpos(what, 'piolet_model_') = 0
      ORDER BY 1
      """;

  private final TypeDefinition type;
  private final Probe probe;
  private final String oid;

  EnumRemedy(TypeDefinition type, Probe probe) {
    this.type = type;
    this.probe = probe;
    this.oid = Literals.quote(type.sqlName()) + "::regtype";
  }

  /** The things that keep the type from being created anew, in words; empty for none. */
  String obstacles() {
    List<String> found = probe.lines(OBSTACLES.formatted(oid));
    return found == null ? "" : String.join(", ", found);
  }

  /** Puts a new type in the place of the old one, in every column of it. */
  String recreate() {
    String old = type.name() + "_old";
    List<String> statements = new ArrayList<>();
    statements.add("ALTER TYPE " + type.sqlName() + " RENAME TO " + Identifiers.quote(old));
    statements.add(Definitions.create(type));
    List<String> columns = probe.lines(columns());
    statements.addAll(columns == null ? List.of() : columns);
    statements.add("DROP TYPE " + Identifiers.qualified(type.schema(), old));
    return String.join("; ", statements);
  }

  private String columns() {
    String array = "CASE WHEN a.atttypid = t.typarray THEN '[]' ELSE '' END";
    String name = Literals.quote(type.sqlName());
    return "SELECT 'ALTER TABLE ' || c.oid::regclass || ' '"
        + " || CASE WHEN d.oid IS NULL THEN ''"
        + " ELSE format('ALTER COLUMN %I DROP DEFAULT, ', a.attname) END"
        + " || format('ALTER COLUMN %1$I TYPE %2$s USING %1$I::text%3$s::%2$s', a.attname, "
        + name
        + " || "
        + array
        + ", "
        + array
        + ") || CASE WHEN d.oid IS NULL THEN '' ELSE format(', ALTER COLUMN %I SET DEFAULT %s',"
        + " a.attname, pg_catalog.pg_get_expr(d.adbin, d.adrelid)) END "
        + COLUMNS.formatted(oid)
        + "AND c.relpersistence <> 't' ORDER BY c.oid::regclass::text, a.attnum";
  }
}
