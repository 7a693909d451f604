package dev.piolet.it.schema;

import static dev.piolet.it.schema.Shelves_BookTable.BOOK;
import static dev.piolet.it.schema.Shelves_LeafTable.LEAF;
import static dev.piolet.it.schema.Shelves_ShelfTable.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.SchemaScript;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Creates columns of every kind, with their types, and reads both from the catalog. */
@PostgresTest
class ColumnCatalogTest {
  private Catalog catalog;
  private DBConnection conn;

  @BeforeEach
  void open(DataSource dataSource, DBConnection connection) {
    catalog = new Catalog(dataSource);
    conn = connection;
  }

  private void create(Table<?>... tables) {
    conn.schema().drop(tables);
    conn.schema().create(tables);
    assertThat(conn.schema().validate(tables).differences()).isEmpty();
  }

  @Test
  void valuesThatObjectsNeedNotHave() {
    create(BOOK, LEAF);

    assertThat(catalog.columns("book"))
        .containsExactly(
            "id|integer|t|d||null|null",
            "line|bigint|t|a||null|null",
            "stamp|text|f|||null|null",
            "author|text|f|||'it''s \\ new'::text|null",
            "version|integer|t|||0|null",
            "created|timestamp with time zone|t|||now()|null",
            "updated|timestamp without time zone|t|||now()|null",
            "deleted|boolean|t|||false|null");
    assertThat(catalog.columns("leaf"))
        .containsExactly(
            "id|smallint|t|d||null|null",
            "next|integer|f||s|(id + 1)|null",
            "version|timestamp with time zone|t|||clock_timestamp()|null",
            "deleted|timestamp with time zone|f|||null|null");
    conn.schema().drop(BOOK, LEAF);
  }

  @Test
  void types() {
    conn.schema().drop(SHELF);
    assertThat(typesOfThePrograms()).isEmpty();
    create(SHELF);

    assertThat(catalog.columns("\"shelf types\".shelf"))
        .containsExactly(
            "id|uuid|t|||null|null",
            "kind|\"shelf types\".\"kind of \"\"shelf\"\"\"|t|||null|null",
            "kinds|\"shelf types\".\"kind of \"\"shelf\"\"\"[]|t|||null|null",
            "label|\"short text\"|t|||null|null",
            "stack|stack|f|||null|null",
            "stacks|stack[]|t|||null|null",
            "size_height|\"shelf types\".millimeters|t|||null|null",
            "size_weight|numeric(8,3)|t|||null|null",
            "code|character varying(40)|t|||null|C",
            "unit|character(3)|t|||null|null",
            "price|numeric(10,2)|t|||null|null",
            "value|money|t|||null|null",
            "name|citext|t|||null|null",
            "flags|bit(8)|t|||null|null",
            "bits|bit varying(8)|t|||null|null",
            "seen|timestamp(3) with time zone|t|||null|null",
            "data|jsonb|t|||null|null",
            "raw|json|t|||null|null",
            "matrix|integer[]|t|||null|null",
            "tags|text[]|t|||null|null",
            "counts|bigint[]|t|||null|null",
            "during|daterange|t|||null|null",
            "pause|interval|t|||null|null",
            "open|text|t|||null|null");
    assertThat(catalog.columns("stack"))
        .containsExactly(
            "top|\"shelf types\".board|f|||null|null", "note|\"short text\"|f|||null|null");
    assertThat(catalog.columns("\"shelf types\".board"))
        .containsExactly(
            "width|\"shelf types\".millimeters|f|||null|null",
            "kinds|\"shelf types\".\"kind of \"\"shelf\"\"\"[]|f|||null|null");
    assertThat(
            catalog.rows(
                "SELECT enumlabel FROM pg_enum WHERE enumtypid = to_regtype('\"shelf types\".\"kind of"
                    + " \"\"shelf\"\"\"') ORDER BY enumsortorder"))
        .containsExactly("WALL", "it's \\ free", "CORNER");
    assertThat(
            catalog.rows(
                "SELECT contypid::regtype, format_type(typbasetype, typtypmod), pg_get_constraintdef(c.oid)"
                    + " FROM pg_constraint c JOIN pg_type t ON t.oid = contypid WHERE contype = 'c'"
                    + " AND typname IN ('millimeters', 'short text') ORDER BY 1"))
        .containsExactlyInAnyOrder(
            "\"shelf types\".millimeters|integer|CHECK ((VALUE > 0))",
            "\"short text\"|text|CHECK ((length(VALUE) < 10))");
  }

  /** Types come before what needs them, and go when nothing does, in each way to run the DDL. */
  @Test
  void typesComeAndGo() {
    create(SHELF);
    List<String> created = typesOfThePrograms();
    assertThat(created)
        .containsExactly(
            "board|c", "kind of \"shelf\"|e", "millimeters|d", "short text|d", "stack|c");
    conn.schema().drop(SHELF);
    assertThat(typesOfThePrograms()).isEmpty();

    conn.schema().createMissing(SHELF);
    conn.schema().createMissing(SHELF);
    assertThat(typesOfThePrograms()).isEqualTo(created);
    catalog.execute(SchemaScript.drop(SHELF));
    assertThat(typesOfThePrograms()).isEmpty();

    catalog.execute(SchemaScript.create(SHELF));
    assertThat(typesOfThePrograms()).isEqualTo(created);
    catalog.execute("CREATE TABLE other (top \"shelf types\".board)");
    conn.schema().drop(SHELF);
    assertThat(typesOfThePrograms())
        .containsExactly("board|c", "kind of \"shelf\"|e", "millimeters|d");
    conn.schema().create(SHELF);
    catalog.execute("DROP TABLE other");
    conn.schema().drop(SHELF);
    assertThat(typesOfThePrograms()).isEmpty();
    catalog.execute("DROP SCHEMA \"shelf types\"");
  }

  private List<String> typesOfThePrograms() {
    return catalog.rows(
        "SELECT typname, typtype FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace"
            + " WHERE nspname IN (current_schema(), 'shelf types') AND typname IN"
            + " ('board', 'kind of \"shelf\"', 'millimeters', 'short text', 'stack') ORDER BY 1");
  }
}
