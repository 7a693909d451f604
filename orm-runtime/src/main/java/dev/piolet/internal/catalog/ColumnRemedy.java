package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.quoted;

import dev.piolet.catalog.CatalogColumn;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.type.Literals;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL that changes columns of a table with rows; none where no SQL can be sure to work. */
final class ColumnRemedy {
  private static final String ARRAY = "[]";

  /** How many rows a conversion is tried with. */
  private static final int SAMPLE = 1000;

  /** Views, policies, triggers and generated columns that need a column of a table. */
  private static final String OBSTACLES =
      """
      SELECT what FROM (SELECT DISTINCT coalesce(
        pg_catalog.pg_describe_object('pg_catalog.pg_class'::regclass, r.ev_class, 0),
        pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)) AS what
      FROM pg_catalog.pg_depend AS d
      JOIN pg_catalog.pg_attribute AS a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
      LEFT JOIN pg_catalog.pg_rewrite AS r
        ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND r.oid = d.objid
      LEFT JOIN pg_catalog.pg_attrdef AS f
        ON d.classid = 'pg_catalog.pg_attrdef'::regclass AND f.oid = d.objid
      WHERE d.refclassid = 'pg_catalog.pg_class'::regclass
        AND d.refobjid = %s AND a.attname = %s
        AND (d.classid IN ('pg_catalog.pg_rewrite'::regclass, 'pg_catalog.pg_policy'::regclass,
            'pg_catalog.pg_trigger'::regclass)
          OR f.adrelid = d.refobjid AND f.adnum <> d.refobjsubid
          OR d.classid = d.refclassid AND d.objid = d.refobjid AND d.objsubid > 0)
      ) AS found
      WHERE strpos(what, 'piolet_model_') = 0
      ORDER BY 1
      """;

  private final Table<?> table;
  private final Probe probe;

  ColumnRemedy(Table<?> table, Probe probe) {
    this.table = table;
    this.probe = probe;
  }

  String alter(String action) {
    return "ALTER TABLE " + table + " " + action;
  }

  static String column(String name, String action) {
    return "ALTER COLUMN " + quoted(name) + " " + action;
  }

  /** Adds a column, which rows that are there need a value for; null where nothing says which. */
  @Nullable String add(Column<?, ?> column) {
    boolean needsValue =
        !column.options().nullable()
            && column.options().generatedAs() == null
            && Definitions.defaultOf(column) == null
            && identityOf(column).isEmpty();
    return needsValue && isFilled() ? null : alter("ADD COLUMN " + Definitions.of(column));
  }

  /** The steps that add a column to rows which need a value. */
  String addInSteps(Column<?, ?> column) {
    String name = quoted(column.name());
    return "Rows that are there need a value: "
        + alter("ADD COLUMN " + name + " " + column.type().name())
        + ", then UPDATE "
        + table
        + " SET "
        + name
        + " = ..., then "
        + alter(column(column.name(), "SET NOT NULL"));
  }

  private boolean isFilled() {
    return probe.holds("EXISTS (SELECT FROM " + table + ")");
  }

  boolean hasNull(String column) {
    return probe.holds("EXISTS (SELECT FROM " + table + " WHERE " + quoted(column) + " IS NULL)");
  }

  /** Forbids NULL; what is NULL gets the default. Null where there is none. */
  @Nullable String setNotNull(Column<?, ?> column) {
    String set = alter(column(column.name(), "SET NOT NULL"));
    if (!hasNull(column.name())) {
      return set;
    }
    String name = quoted(column.name());
    return Definitions.defaultOf(column) == null
        ? null
        : "UPDATE " + table + " SET " + name + " = DEFAULT WHERE " + name + " IS NULL; " + set;
  }

  /**
   * Changes the type of a column, with its default; null where values cannot become others.
   *
   * @param expected what the model says
   */
  @Nullable String retype(Column<?, ?> column, CatalogColumn actual, CatalogColumn expected) {
    String conversion = conversion(column, actual, expected.type());
    if (conversion == null) {
      return null;
    }
    String change = column(column.name(), conversion);
    if (actual.defaultExpression() != null) {
      change = column(column.name(), "DROP DEFAULT") + ", " + change;
    }
    if (expected.defaultExpression() != null) {
      String written = String.valueOf(Definitions.defaultOf(column));
      change = change + ", " + column(column.name(), "SET DEFAULT " + written);
    }
    return alter(change);
  }

  private @Nullable String conversion(
      Column<?, ?> column, CatalogColumn actual, String expectedType) {
    String type = column.type().name();
    String collation = column.options().collation();
    String to = type + (collation == null ? "" : " COLLATE " + quoted(collation));
    String name = quoted(column.name());
    boolean wasArray = actual.type().endsWith(ARRAY);
    boolean isArray = expectedType.endsWith(ARRAY);
    if (wasArray && !isArray) {
      return null;
    }
    if (isArray && !wasArray) {
      String one = "ARRAY[" + name + "]::" + type;
      String using =
          actual.notNull() ? one : "CASE WHEN " + name + " IS NOT NULL THEN " + one + " END";
      return converts(to, using, name);
    }
    return firstOf(to, name, type);
  }

  /**
   * Without a cast, where PostgreSQL converts by itself and cuts nothing off, or else with one, if
   * that does for the rows that are there.
   */
  private @Nullable String firstOf(String to, String name, String type) {
    String plain = "TYPE " + to;
    if (accepts(plain, name, 0)) {
      return accepts(plain, name, SAMPLE) ? plain : null;
    }
    String cast = converts(to, name + "::" + type, name);
    return cast == null ? converts(to, name + "::text::" + type, name) : cast;
  }

  private @Nullable String converts(String to, String using, String name) {
    String action = "TYPE " + to + " USING " + using;
    return accepts(action, name, SAMPLE) ? action : null;
  }

  /** Whether a copy of some rows takes a change. */
  private boolean accepts(String action, String name, int rows) {
    String copy = "\"pg_temp\".\"piolet_conversion\"";
    return probe.accepts(
        List.of(
            "CREATE TEMPORARY TABLE "
                + copy
                + " AS SELECT "
                + name
                + " FROM "
                + table
                + " LIMIT "
                + rows,
            "ALTER TABLE " + copy + " ALTER COLUMN " + name + " " + action));
  }

  /** The things under which PostgreSQL lets no column change or go, in words; empty for none. */
  String obstacles(String column) {
    List<String> found =
        probe.lines(
            OBSTACLES.formatted(
                Literals.quote(table.toString()) + "::regclass", Literals.quote(column)));
    return found == null ? "" : String.join(", ", found);
  }

  /** Makes a column what the model says is generated, or no longer so. */
  @Nullable String regenerate(Column<?, ?> column, CatalogColumn actual, CatalogColumn expected) {
    String expression = column.options().generatedAs();
    if (expression == null) {
      if (!actual.generated().equals("s")) {
        return null;
      }
      String written = Definitions.defaultOf(column);
      String drop = alter(column(column.name(), "DROP EXPRESSION"));
      return written == null
          ? drop
          : drop + "; " + alter(column(column.name(), "SET DEFAULT " + written));
    }
    boolean changes = actual.generated().equals(expected.generated());
    return changes && canSetExpression()
        ? alter(column(column.name(), "SET EXPRESSION AS (" + expression + ")"))
        : alter("DROP COLUMN " + quoted(column.name()) + ", ADD COLUMN " + Definitions.of(column));
  }

  /** PostgreSQL 17 can, which keeps what belongs to the column. */
  private boolean canSetExpression() {
    String temporary = "\"pg_temp\".\"piolet_generated\"";
    return probe.accepts(
        List.of(
            "CREATE TEMPORARY TABLE "
                + temporary
                + " (a integer, b integer GENERATED ALWAYS AS (a) STORED)",
            "ALTER TABLE " + temporary + " ALTER COLUMN b SET EXPRESSION AS (a + 1)"));
  }

  static String identityOf(Column<?, ?> column) {
    return switch (column.options().generation()) {
      case IDENTITY_ALWAYS -> "a";
      case IDENTITY_BY_DEFAULT -> "d";
      default -> "";
    };
  }

  /** Makes an identity column of one that is none, or the other way round. */
  String identify(Column<?, ?> column, CatalogColumn actual) {
    String wanted = identityOf(column);
    String name = column.name();
    if (wanted.isEmpty()) {
      return alter(column(name, "DROP IDENTITY"));
    }
    String kind = wanted.equals("a") ? "GENERATED ALWAYS" : "GENERATED BY DEFAULT";
    if (!actual.identity().isEmpty()) {
      return alter(column(name, "SET " + kind));
    }
    String drop = actual.expression() == null ? "" : column(name, "DROP DEFAULT") + ", ";
    String notNull = actual.notNull() ? "" : column(name, "SET NOT NULL") + ", ";
    return alter(drop + notNull + column(name, "ADD " + kind + " AS IDENTITY"))
        + "; "
        + behind(
            "pg_get_serial_sequence("
                + Literals.quote(table.toString())
                + ", "
                + Literals.quote(name)
                + ")",
            List.of(column));
  }

  /** Lets a sequence go on behind the numbers that columns have. */
  static String behind(String sequence, List<Column<?, ?>> columns) {
    String used =
        columns.stream()
            .map(column -> "SELECT max(" + quoted(column.name()) + ") AS n FROM " + column.table())
            .collect(Collectors.joining(" UNION ALL "));
    return "SELECT setval("
        + sequence
        + ", nullif(greatest(max(n), 0), 0)) FROM ("
        + used
        + ") AS used";
  }
}
