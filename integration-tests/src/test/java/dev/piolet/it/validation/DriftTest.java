package dev.piolet.it.validation;

import static dev.piolet.it.validation.Stock_DefaultsTable.DEFAULTS;
import static dev.piolet.it.validation.Stock_DepotTable.DEPOT;
import static dev.piolet.it.validation.Stock_EntryTable.ENTRY;
import static dev.piolet.it.validation.Stock_ItemTable.ITEM;
import static dev.piolet.it.validation.Stock_NoteTable.NOTE;
import static dev.piolet.it.validation.Stock_TotalTable.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.DBConnection;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import dev.piolet.validation.Difference;
import dev.piolet.validation.Validation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets tables with rows drift away from their models. Validation tells each drift; and every remedy
 * that it offers is executed, after which it has nothing more to say and no row is lost.
 */
@PostgresTest
class DriftTest {
  private static final Table<?>[] ALL = {DEPOT, ITEM, DEFAULTS, ENTRY, NOTE, TOTAL};

  private static final String CLEAN = "The database is as the models say.";

  private DBConnection conn;
  private Connection database;

  @BeforeEach
  void create(DBConnection connection, Connection plain) throws SQLException {
    conn = connection;
    database = plain;
    execute(
        "DO $$ DECLARE s text := current_schema(); BEGIN EXECUTE format('DROP SCHEMA %1$I CASCADE;"
            + " CREATE SCHEMA %1$I', s); END $$");
    conn.schema().create(ALL);
    execute(
        "INSERT INTO depot (country, code, size) VALUES ('FR', 'A', 'SMALL'), ('FR', 'B', 'LARGE')");
    execute(
        "INSERT INTO item (country, code, name, tags, amount, weight, size) SELECT 'FR', 'A', 'n' || i,"
            + " '{x}', i, i, 'MEDIUM' FROM generate_series(1, 5) AS i");
    execute("INSERT INTO defaults DEFAULT VALUES");
    execute(
        "INSERT INTO entry SELECT i, date '2026-01-20' + i, i FROM generate_series(1, 30) AS i");
    execute("INSERT INTO note VALUES ('a', 'b')");
    execute("REFRESH MATERIALIZED VIEW total");
    assertThat(conn.schema().validate(ALL).toString()).isEqualTo(CLEAN);
  }

  private void execute(String sql) {
    try (var statement = database.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private int version() throws SQLException {
    return database.getMetaData().getDatabaseMajorVersion();
  }

  private String rows() throws SQLException {
    try (var statement = database.createStatement();
        var result =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM depot), (SELECT count(*) FROM item),"
                    + " (SELECT sum(amount::text::numeric) FROM item), (SELECT count(*) FROM entry),"
                    + " (SELECT sum(id) FROM entry), (SELECT count(*) FROM note)")) {
      result.next();
      StringBuilder rows = new StringBuilder();
      for (int i = 1; i <= 6; i++) {
        rows.append(result.getString(i)).append(' ');
      }
      return rows.toString();
    }
  }

  static Stream<Arguments> drifts() {
    return Stream.of(foreignKeys(), types(), columns(), partitions(), sequences(), others())
        .flatMap(each -> each);
  }

  private static Arguments drift(int version, String told, String sql) {
    return arguments(version, told, sql);
  }

  private static String foreignKey(String columns, String rest) {
    return "ALTER TABLE item DROP CONSTRAINT item_depot, ADD CONSTRAINT item_depot FOREIGN KEY ("
        + columns
        + ") REFERENCES depot (country, code) "
        + rest;
  }

  private static Stream<Arguments> foreignKeys() {
    return Stream.of(
        drift(14, "MATCH FULL", foreignKey("country, code", "MATCH FULL ON DELETE SET NULL")),
        drift(15, "SET NULL (code)", foreignKey("country, code", "ON DELETE SET NULL (code)")),
        drift(14, "ON DELETE CASCADE", foreignKey("country, code", "ON DELETE CASCADE")),
        drift(14, "DEFERRABLE", foreignKey("country, code", "ON DELETE SET NULL DEFERRABLE")),
        drift(14, "NOT VALID", foreignKey("country, code", "ON DELETE SET NULL NOT VALID")),
        drift(18, "NOT ENFORCED", foreignKey("country, code", "ON DELETE SET NULL NOT ENFORCED")),
        drift(
            14,
            "NOT VALID",
            foreignKey("country, code", "ON DELETE SET NULL NOT VALID")
                + "; ALTER TABLE item RENAME CONSTRAINT item_depot TO other"),
        drift(
            14,
            "NO INHERIT",
            "ALTER TABLE item DROP CONSTRAINT known_state, ADD CONSTRAINT known_state CHECK (state IN"
                + " ('new', 'old')) NO INHERIT"),
        drift(
            14,
            "INCLUDE (size)",
            "ALTER TABLE item DROP CONSTRAINT item_depot; ALTER TABLE depot DROP CONSTRAINT"
                + " depot_country_code_key, ADD CONSTRAINT depot_country_code_key UNIQUE (country, code)"
                + " INCLUDE (size); "
                + foreignKey("country, code", "ON DELETE SET NULL")
                    .replace("DROP CONSTRAINT item_depot, ", "")),
        drift(
            14,
            "the primary key PRIMARY KEY (id) is called \"other\"",
            "ALTER TABLE item RENAME CONSTRAINT item_pkey TO other"),
        drift(
            15,
            "NULLS NOT DISTINCT",
            "ALTER TABLE item DROP CONSTRAINT item_depot; ALTER TABLE depot DROP CONSTRAINT"
                + " depot_country_code_key, ADD CONSTRAINT depot_country_code_key UNIQUE NULLS NOT"
                + " DISTINCT (country, code)"),
        drift(
            14,
            "UNIQUE (code, country)",
            "ALTER TABLE item DROP CONSTRAINT item_depot; ALTER TABLE depot DROP CONSTRAINT"
                + " depot_country_code_key, ADD CONSTRAINT depot_country_code_key UNIQUE (code,"
                + " country); "
                + foreignKey("country, code", "ON DELETE SET NULL")
                    .replace("DROP CONSTRAINT item_depot, ", "")),
        drift(
            14,
            "'older'",
            "ALTER TABLE item DROP CONSTRAINT known_state, ADD CONSTRAINT known_state CHECK (state IN"
                + " ('new', 'older'))"));
  }

  private static Stream<Arguments> types() {
    return Stream.of(
        drift(
            14,
            "is text in the database and text[]",
            "ALTER TABLE item ALTER tags TYPE text USING tags[1]"),
        drift(
            14,
            "is text in the database and text[]",
            "ALTER TABLE item ALTER tags TYPE text USING tags[1], ALTER tags SET DEFAULT 'x'"),
        drift(
            14,
            "is boolean in the database and integer",
            "ALTER TABLE item DROP COLUMN stored, ADD COLUMN stored boolean NOT NULL DEFAULT true"),
        drift(
            14,
            "is text in the database and integer",
            "ALTER TABLE item ALTER stored DROP DEFAULT, ALTER stored TYPE text, ALTER stored SET"
                + " DEFAULT 'seven'"),
        drift(
            14,
            "is integer in the database and text[]",
            "ALTER TABLE item ALTER tags TYPE integer USING 1; ALTER TABLE item ALTER tags DROP NOT"
                + " NULL, ALTER tags SET DEFAULT 4"),
        drift(
            14,
            "is smallint in the database and integer",
            "ALTER TABLE item ALTER stored TYPE smallint"),
        drift(14, "is text in the database and size", "ALTER TABLE item ALTER size TYPE text"),
        drift(
            14,
            "is character varying(30) in the database and text",
            "ALTER TABLE item ALTER country TYPE varchar(30)"),
        drift(14, "NOT NULL", "ALTER DOMAIN weight SET NOT NULL"),
        drift(14, "the default 3", "ALTER DOMAIN weight SET DEFAULT 3"),
        drift(
            14,
            "its check is",
            "ALTER DOMAIN weight DROP CONSTRAINT weight_check; ALTER DOMAIN weight ADD CHECK (VALUE > -5)"),
        drift(
            14,
            "is NOT VALID",
            "ALTER DOMAIN weight DROP CONSTRAINT weight_check; ALTER DOMAIN weight ADD CHECK (VALUE >="
                + " 0) NOT VALID"),
        drift(
            14,
            "the label 'HUGE' is not in the model",
            "ALTER TYPE size ADD VALUE 'HUGE' BEFORE 'LARGE'"),
        drift(
            14,
            "the labels 'HUGE', 'TINY' are not",
            "ALTER TYPE size ADD VALUE 'HUGE' BEFORE 'LARGE'; ALTER TYPE size ADD VALUE 'TINY'; ALTER"
                + " TABLE item ALTER size SET DEFAULT 'SMALL'"),
        drift(
            14,
            "labels are in the order",
            "ALTER TYPE size RENAME VALUE 'LARGE' TO 'X'; ALTER TYPE size RENAME VALUE 'SMALL' TO"
                + " 'LARGE'; ALTER TYPE size RENAME VALUE 'X' TO 'SMALL'"));
  }

  private static Stream<Arguments> columns() {
    return Stream.of(
        drift(
            14,
            "\"extra\" (integer) is not in the model",
            "ALTER TABLE item ADD extra integer UNIQUE"),
        drift(
            14,
            "inserts fail as it is NOT NULL",
            "ALTER TABLE item ADD extra text NOT NULL DEFAULT '';"
                + " ALTER TABLE item ALTER extra DROP DEFAULT; CREATE INDEX ON item (extra)"),
        drift(14, "the column \"stored\" is missing", "ALTER TABLE item DROP COLUMN stored"),
        drift(14, "the column \"id\" is missing", "ALTER TABLE item DROP COLUMN id CASCADE"),
        drift(14, "the column \"twice\" is missing", "ALTER TABLE item DROP COLUMN twice"),
        drift(
            14,
            "the column \"stored\" is nullable in the database and NOT NULL",
            "ALTER TABLE item ALTER stored DROP NOT NULL; UPDATE item SET stored = NULL WHERE id = 1"),
        drift(
            18,
            "is NOT NULL, but NOT VALID",
            "ALTER TABLE item ALTER name DROP NOT NULL; ALTER TABLE item ADD CONSTRAINT named NOT NULL"
                + " name NOT VALID"),
        drift(14, "no identity column in the database", "ALTER TABLE item ALTER id DROP IDENTITY"),
        drift(
            14,
            "no identity column in the database",
            "ALTER TABLE item ALTER id DROP IDENTITY; ALTER TABLE item ALTER id SET DEFAULT 3"),
        drift(
            14,
            "IDENTITY in the database and no identity column",
            "ALTER TABLE item ALTER stored DROP DEFAULT; ALTER TABLE item ALTER stored ADD GENERATED"
                + " ALWAYS AS IDENTITY"),
        drift(14, "gives its numbers again when it ends", "ALTER TABLE item ALTER id SET CYCLE"),
        drift(14, "ends at 100", "ALTER TABLE item ALTER id SET MAXVALUE 100 SET INCREMENT BY 3"),
        drift(
            14,
            "is GENERATED ALWAYS AS ((amount * 3)) STORED",
            "ALTER TABLE item DROP COLUMN twice, ADD COLUMN twice integer GENERATED ALWAYS AS (amount *"
                + " 3) STORED"),
        drift(
            14, "is not generated in the database", "ALTER TABLE item ALTER twice DROP EXPRESSION"),
        drift(
            14,
            "and not generated in the model",
            "ALTER TABLE item DROP COLUMN stored, ADD COLUMN stored integer NOT NULL GENERATED ALWAYS AS"
                + " (amount) STORED"),
        drift(14, "has the collation \"C\"", "ALTER TABLE item ALTER name TYPE text COLLATE \"C\""),
        drift(14, "the default 8", "ALTER TABLE item ALTER stored SET DEFAULT 8"));
  }

  private static Stream<Arguments> partitions() {
    return Stream.of(
        drift(
            14,
            "the partition \"entry_1\" is missing",
            "ALTER TABLE entry DETACH PARTITION entry_1; INSERT INTO entry SELECT * FROM entry_1; DROP"
                + " TABLE entry_1"),
        drift(
            14,
            "which the table has not",
            "ALTER TABLE entry_1 ADD CONSTRAINT own_check CHECK (value > -1); ALTER TABLE entry_1 ADD"
                + " CONSTRAINT own_key UNIQUE (id); CREATE INDEX own_index ON entry_1 (id, value)"),
        drift(
            14,
            "that is NOT NULL, and is nullable",
            "ALTER TABLE entry_1 ALTER value SET NOT NULL"),
        drift(14, "is unlogged in the database", "ALTER TABLE entry_1 SET UNLOGGED"),
        drift(
            14,
            "entry_by_value\" is invalid",
            "DROP INDEX entry_by_value; CREATE INDEX entry_by_value ON ONLY entry (value)"),
        drift(
            14,
            "\"entry_pkey\" is invalid",
            "ALTER TABLE entry DROP CONSTRAINT entry_pkey; ALTER TABLE ONLY entry ADD PRIMARY KEY (id,"
                + " day)"),
        drift(
            14,
            "NOTE Table \"entry\": the partition \"entry_1\" is itself partitioned by RANGE (id),"
                + " which the model does not say. It works",
            divided("RANGE (id)", "CREATE TABLE entry_all PARTITION OF entry_1 DEFAULT")),
        drift(
            14,
            "NOTE Table \"entry\": the partition \"entry_1\" is itself partitioned by HASH (id)",
            divided(
                "HASH (id)",
                "CREATE TABLE entry_a PARTITION OF entry_1 FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
                    + " CREATE TABLE entry_b PARTITION OF entry_1 FOR VALUES WITH (MODULUS 2, REMAINDER 1)")),
        drift(
            14,
            "ERROR Table \"entry\": the partition \"entry_1\" is itself partitioned by RANGE (id),"
                + " which the model does not say: rows that none of its partitions takes are refused",
            divided(
                "RANGE (id)",
                "CREATE TABLE entry_a PARTITION OF entry_1 FOR VALUES FROM (0) TO (1000)")));
  }

  private static String divided(String by, String partitions) {
    return "ALTER TABLE entry DETACH PARTITION entry_1; ALTER TABLE entry_1 RENAME TO old;"
        + " CREATE TABLE entry_1 PARTITION OF entry FOR VALUES FROM ('2026-01-01') TO ('2026-02-01')"
        + " PARTITION BY "
        + by
        + "; "
        + partitions
        + "; INSERT INTO entry SELECT * FROM old; DROP TABLE old";
  }

  private static Stream<Arguments> sequences() {
    return Stream.of(
        drift(
            14,
            "is of the type smallint and ends at 32767",
            "ALTER SEQUENCE item_number AS smallint"),
        drift(14, "is of the type bigint", "ALTER SEQUENCE item_number AS bigint"),
        drift(14, "ends at 1000", "ALTER SEQUENCE item_number MAXVALUE 1000"),
        drift(14, "begins at -5", "ALTER SEQUENCE item_number MINVALUE -5"),
        drift(14, "gives its numbers again", "ALTER SEQUENCE item_number CYCLE"),
        drift(14, "keeps 20 numbers", "ALTER SEQUENCE item_number CACHE 20"),
        drift(14, "increments by -2", "ALTER SEQUENCE item_number INCREMENT BY -2"),
        drift(
            14,
            "it does not exist",
            "ALTER TABLE item ALTER number DROP DEFAULT; DROP SEQUENCE item_number"));
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        drift(14, "child inherits from it", "CREATE TABLE child () INHERITS (item)"),
        drift(
            14,
            "it inherits from parent",
            "CREATE TABLE parent (owner text NOT NULL); ALTER TABLE note INHERIT parent"),
        drift(
            14,
            "it is a partition of whole",
            "CREATE TABLE whole (owner text NOT NULL, text text NOT NULL) PARTITION BY LIST (owner);"
                + " ALTER TABLE whole ATTACH PARTITION note FOR VALUES IN ('a')"),
        drift(14, "cannot be read", "REFRESH MATERIALIZED VIEW total WITH NO DATA"),
        drift(14, "is unlogged in the database", "ALTER TABLE note SET UNLOGGED"),
        drift(
            14,
            "the index \"by_new_name\" is",
            "DROP INDEX by_new_name; CREATE INDEX by_new_name ON"
                + " item (name DESC) WHERE state IN ('new', 'older')"),
        drift(14, "the policy \"own\" is", "ALTER POLICY own ON note USING (owner = 'a')"));
  }

  @ParameterizedTest
  @MethodSource("drifts")
  void isToldAndMended(int needed, String told, String sql) throws SQLException {
    assumeTrue(version() >= needed);
    String before = rows();
    execute(sql);

    Validation found = conn.schema().validate(ALL);
    assertThat(found.toString()).contains(told);
    boolean canBeMended = true;
    for (Difference difference : found.differences()) {
      canBeMended &= difference.remedy() != null;
      if (difference.remedy() != null) {
        execute(difference.remedy());
      }
    }
    if (told.contains("itself partitioned")) {
      assertThat(conn.schema().validate(ALL).differences()).hasSize(1);
      assertThat(conn.schema().validate(ALL).errors()).isEmpty();
    } else {
      assertThat(canBeMended).isTrue();
      assertThat(conn.schema().validate(ALL).toString()).isEqualTo(CLEAN);
    }
    assertThat(rows()).isEqualTo(before);
    execute("INSERT INTO item (name, tags, amount, size) VALUES ('z', '{}', 0, 'SMALL')");
  }

  @Test
  void missingTablesAreCreatedInAnOrderThatWorks() {
    execute("DROP TABLE depot, item, entry, note CASCADE; DROP SEQUENCE IF EXISTS item_number");
    execute("DROP TYPE size CASCADE; DROP DOMAIN weight");

    List<Difference> found =
        conn.schema().validate(TOTAL, ITEM, NOTE, ENTRY, DEPOT, DEFAULTS).differences();
    assertThat(found)
        .extracting(Difference::subject)
        .containsExactly(
            "Sequence \"item_number\"",
            "Type \"weight\"",
            "Type \"size\"",
            "Table \"depot\"",
            "Table \"item\"",
            "Table \"note\"",
            "Table \"entry\"",
            "View \"total\"");
    found.forEach(difference -> execute(String.valueOf(difference.remedy())));

    assertThat(conn.schema().validate(ALL).toString()).isEqualTo(CLEAN);
  }

  static Stream<String> spellings() {
    return Stream.of(
        "ALTER TABLE defaults ALTER tags SET DEFAULT ARRAY[]::text[]",
        "ALTER TABLE defaults ALTER tags SET DEFAULT ARRAY[]::varchar[]",
        "ALTER TABLE defaults ALTER document SET DEFAULT '{}'::jsonb",
        "ALTER TABLE defaults ALTER document SET DEFAULT '{ }'::json::jsonb",
        "ALTER TABLE defaults ALTER price SET DEFAULT 0.0",
        "ALTER TABLE defaults ALTER price SET DEFAULT '0'",
        "ALTER TABLE defaults ALTER negative SET DEFAULT '-1'::integer",
        "ALTER TABLE defaults ALTER negative SET DEFAULT 1 - 2",
        "ALTER TABLE defaults ALTER flag SET DEFAULT 't'",
        "ALTER TABLE defaults ALTER flag SET DEFAULT NOT false",
        "ALTER TABLE defaults ALTER at SET DEFAULT CURRENT_TIMESTAMP",
        "ALTER TABLE defaults ALTER at SET DEFAULT transaction_timestamp()",
        "ALTER TABLE defaults ALTER local SET DEFAULT now()",
        "ALTER TABLE defaults ALTER local SET DEFAULT CURRENT_TIMESTAMP",
        "ALTER TABLE defaults ALTER day SET DEFAULT now()::date",
        "ALTER TABLE defaults ALTER length SET DEFAULT interval '1' day",
        "ALTER TABLE defaults ALTER text SET DEFAULT 'x'::varchar",
        "ALTER TABLE defaults ALTER text SET DEFAULT lower('X')",
        "ALTER TABLE defaults ALTER writer SET DEFAULT USER",
        "ALTER TABLE defaults ALTER text TYPE varchar, ALTER nothing TYPE character varying",
        "ALTER TABLE defaults ALTER at TYPE timestamptz(6), ALTER length TYPE interval(6)",
        "ALTER TABLE item ALTER tags TYPE varchar[], ALTER state TYPE varchar",
        "ALTER TABLE item DROP CONSTRAINT known_state, ADD CONSTRAINT known_state"
            + " CHECK (state = ANY (ARRAY['new'::varchar::text, 'old'::varchar::text]))",
        "ALTER TABLE item DROP CONSTRAINT known_state, ADD CONSTRAINT known_state"
            + " CHECK (state = ANY ('{new,old}'))",
        "DROP INDEX by_new_name; CREATE INDEX by_new_name ON item (name)"
            + " WHERE state = ANY ('{new,older}'::text[])",
        "ALTER POLICY own ON note USING (owner = ANY (ARRAY['a'::varchar::text, USER::text]))",
        "ALTER DOMAIN weight DROP CONSTRAINT weight_check; ALTER DOMAIN weight ADD CHECK (VALUE >= 1 - 1)",
        "ALTER TABLE item DROP COLUMN twice, ADD COLUMN twice integer"
            + " GENERATED ALWAYS AS (amount * (1 + 1)) STORED");
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void whatMeansTheSameIsNoDifference(String sql) {
    execute(sql);

    assertThat(conn.schema().validate(ALL).toString()).isEqualTo(CLEAN);
  }

  static Stream<Arguments> otherMeanings() {
    return Stream.of(
        arguments(
            "the default ARRAY['a'", "ALTER TABLE defaults ALTER tags SET DEFAULT ARRAY['a']"),
        arguments("the default 0.01", "ALTER TABLE defaults ALTER price SET DEFAULT 0.01"),
        arguments(
            "the default clock_timestamp()",
            "ALTER TABLE defaults ALTER at SET DEFAULT clock_timestamp()"),
        arguments(
            "the default '24:00:00'", "ALTER TABLE defaults ALTER length SET DEFAULT '24 hours'"),
        arguments("the default 'X'", "ALTER TABLE defaults ALTER text SET DEFAULT 'X'"),
        arguments(
            "the default SESSION_USER",
            "ALTER TABLE defaults ALTER writer SET DEFAULT SESSION_USER"),
        arguments(
            "'::date in the database and CURRENT_DATE in the model",
            "DO $$ BEGIN EXECUTE format('ALTER TABLE defaults ALTER day SET DEFAULT %L::date',"
                + " current_date); END $$"),
        arguments(
            "timestamp(3) without time zone in the database",
            "ALTER TABLE defaults ALTER local TYPE timestamp(3)"),
        arguments(
            "is character(9) in the database and text",
            "ALTER TABLE defaults ALTER text TYPE char(9)"));
  }

  @ParameterizedTest
  @MethodSource("otherMeanings")
  void whatMeansSomethingElseIsTold(String told, String sql) {
    execute(sql);

    assertThat(conn.schema().validate(ALL).toString()).contains(told).startsWith("ERROR");
  }

  @Test
  void aColumnThatRowsNeedAValueForIsAddedInSteps() {
    execute("ALTER TABLE item DROP COLUMN name");

    Difference missing = conn.schema().validate(ITEM).differences().get(0);
    assertThat(missing.remedy()).isNull();
    assertThat(missing.advice())
        .isEqualTo(
            "Rows that are there need a value: ALTER TABLE \"item\" ADD COLUMN \"name\" text, then"
                + " UPDATE \"item\" SET \"name\" = ..., then ALTER TABLE \"item\" ALTER COLUMN"
                + " \"name\" SET NOT NULL");
    execute("ALTER TABLE item ADD COLUMN name text");
    assertThat(conn.schema().validate(ITEM).toString())
        .contains("It is NULL in some rows, which no default says a value for: UPDATE");
    execute("UPDATE item SET name = 'x'");
    assertThat(conn.schema().validate(ITEM).errors().get(0).remedy())
        .isEqualTo("ALTER TABLE \"item\" ALTER COLUMN \"name\" SET NOT NULL");
  }

  @Test
  void noConversionIsOfferedThatRowsDoNotTake() {
    execute("ALTER TABLE item ALTER stored DROP DEFAULT, ALTER stored TYPE text USING 'seven'");
    execute(
        "ALTER TABLE defaults ALTER negative TYPE bigint, ALTER day DROP DEFAULT, ALTER day TYPE date[] USING ARRAY[day]");
    execute("UPDATE defaults SET negative = 3000000000");

    List<Difference> found = conn.schema().validate(ITEM, DEFAULTS).differences();

    assertThat(found)
        .filteredOn(one -> one.what().contains("in the database and"))
        .filteredOn(one -> !one.what().contains("default"))
        .hasSize(3)
        .allMatch(one -> one.remedy() == null)
        .allMatch(
            one ->
                one.advice()
                    .equals(
                        "Change the model; or add a column of the type, and fill it from this one"));
    execute("UPDATE item SET stored = '8'; UPDATE defaults SET negative = 3");
    assertThat(conn.schema().validate(ITEM, DEFAULTS).differences())
        .extracting(Difference::remedy)
        .contains(
            "ALTER TABLE \"item\" ALTER COLUMN \"stored\" TYPE integer USING \"stored\"::integer,"
                + " ALTER COLUMN \"stored\" SET DEFAULT 7");
  }

  @Test
  void noConstraintIsOfferedThatRowsStandInTheWayOf() {
    execute("ALTER TABLE item DROP CONSTRAINT item_depot, DROP CONSTRAINT item_pkey");
    execute("ALTER TABLE item DROP CONSTRAINT known_state");
    execute(
        "UPDATE item SET id = 1, code = 'Z' WHERE id < 3; UPDATE item SET state = 'x' WHERE id = 4");

    List<Difference> found = conn.schema().validate(ITEM).differences();

    assertThat(found).hasSize(3).allMatch(one -> one.remedy() == null);
    assertThat(found)
        .extracting(Difference::advice)
        .containsExactly(
            "Correct first the rows that do not fulfil it: SELECT \"id\" FROM \"item\" WHERE \"id\" IS"
                + " NOT NULL GROUP BY \"id\" HAVING count(*) > 1",
            "Correct first the rows that do not fulfil it: SELECT * FROM \"item\" WHERE NOT (state IN"
                + " ('new', 'old'))",
            "Correct first the rows that do not fulfil it: SELECT * FROM \"item\" AS referring WHERE"
                + " referring.\"country\" IS NOT NULL AND referring.\"code\" IS NOT NULL AND NOT EXISTS"
                + " (SELECT FROM \"depot\" AS referred WHERE referred.\"country\" ="
                + " referring.\"country\" AND referred.\"code\" = referring.\"code\")");
    execute(
        "UPDATE item SET id = 77, state = 'old', code = 'A' WHERE ctid IN (SELECT max(ctid) FROM"
            + " item WHERE id = 1); UPDATE item SET code = 'A', state = 'old'");
    conn.schema()
        .validate(ITEM)
        .differences()
        .forEach(one -> execute(String.valueOf(one.remedy())));
    assertThat(conn.schema().validate(ALL).toString()).isEqualTo(CLEAN);
  }

  @Test
  void foreignKeysComeAfterWhatTheyReferTo() {
    execute("ALTER TABLE depot DROP CONSTRAINT depot_country_code_key CASCADE");

    List<Difference> found = conn.schema().validate(ITEM, DEPOT).differences();
    assertThat(found)
        .extracting(Difference::subject)
        .containsExactly("Table \"depot\"", "Table \"item\"");
    found.forEach(difference -> execute(String.valueOf(difference.remedy())));

    assertThat(conn.schema().validate(ALL).toString()).isEqualTo(CLEAN);
  }

  @Test
  void aKeyThatOthersReferToIsNotDropped() {
    execute("ALTER TABLE depot ADD CONSTRAINT by_code UNIQUE (code)");
    execute("CREATE TABLE other (code text REFERENCES depot (code))");

    Difference unknown = conn.schema().validate(DEPOT).differences().get(0);

    assertThat(unknown.what()).contains("\"by_code\", UNIQUE (code), is not in the model");
    assertThat(unknown.advice()).contains("foreign key refers to it: other_code_fkey of other");
    assertThat(unknown.remedy()).isNull();
    execute("DROP TABLE other");
    assertThat(conn.schema().validate(DEPOT).differences().get(0).remedy())
        .isEqualTo("ALTER TABLE \"depot\" DROP CONSTRAINT \"by_code\"");
  }

  @Test
  void noRemedyIsOfferedThatAViewOrPolicyStandsInTheWayOf() {
    execute("CREATE VIEW names AS SELECT stored, size FROM item");
    execute("ALTER TYPE size ADD VALUE 'HUGE'; ALTER TABLE item ADD COLUMN extra integer");
    execute("CREATE VIEW extras AS SELECT extra FROM item");
    execute(
        "CREATE POLICY p ON item USING (country = 'a'); ALTER TABLE item ENABLE ROW LEVEL SECURITY");

    Validation found = conn.schema().validate(ITEM);

    assertThat(found.toString())
        .contains("the type cannot be created anew while it is used by view names")
        .contains("to drop it, change first what needs it: view extras");
    assertThat(found.differences())
        .filteredOn(one -> one.toString().contains("HUGE") || one.toString().contains("extras"))
        .hasSize(2)
        .allMatch(one -> one.remedy() == null);
  }
}
