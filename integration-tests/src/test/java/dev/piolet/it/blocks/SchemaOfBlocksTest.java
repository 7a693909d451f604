package dev.piolet.it.blocks;

import static dev.piolet.it.blocks.Stock_ItemTable.ITEM;
import static dev.piolet.it.blocks.Stock_LabelTable.LABEL;
import static dev.piolet.it.blocks.Stock_PartTable.PART;
import static dev.piolet.it.blocks.Stock_ShelfTable.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.SchemaScript;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import dev.piolet.test.PostgresTest;
import dev.piolet.validation.Difference;
import dev.piolet.validation.Severity;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sequences of keys that come in blocks: how they are created, and compared. */
@PostgresTest
class SchemaOfBlocksTest {
  private DBConnection conn;

  /** The same sequence for another table, in smaller blocks, and for a column that is no key. */
  @Table
  record Spare(
      @Field(
              primaryKey = true,
              generation = Generation.SEQUENCE,
              sequence = "item_seq",
              allocationSize = 5)
          @Nullable Long id,
      @Field(generation = Generation.SEQUENCE, sequence = "spare_number") @Nullable Long number) {}

  @BeforeEach
  void drop(DBConnection connection) {
    conn = connection;
    conn.schema().drop(ITEM, PART, LABEL, SHELF, SchemaOfBlocksTest_SpareTable.SPARE);
  }

  private void execute(String sql) throws SQLException {
    Connection connection = conn.connection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void sequencesCountOnByABlock() {
    assertThat(SchemaScript.create(ITEM))
        .isEqualTo(
            """
            CREATE SEQUENCE "item_seq" AS bigint INCREMENT BY 50;
            CREATE TABLE "item" (
              "id" bigint NOT NULL DEFAULT nextval('"item_seq"'::regclass),
              "name" text NOT NULL,
              CONSTRAINT "item_pkey" PRIMARY KEY ("id"),
              CONSTRAINT "item_name_key" UNIQUE ("name")
            );
            ALTER SEQUENCE "item_seq" OWNED BY "item"."id";
            """);
    assertThat(SchemaScript.createMissing(SHELF))
        .startsWith("CREATE SEQUENCE IF NOT EXISTS \"shelf_seq\" AS smallint INCREMENT BY 8;");
    assertThat(SchemaScript.create(PART))
        .contains(
            "CREATE SEQUENCE \"the \"\"store\"\"\".\"Part's \"\"seq\"\".?\" AS integer INCREMENT BY 10;");
  }

  /** It increments by enough for both; the smaller blocks are then larger. */
  @Test
  void aSequenceOfTwoTables() {
    String create = "CREATE SEQUENCE \"item_seq\" AS bigint INCREMENT BY 50;\n";
    assertThat(SchemaScript.create(SchemaOfBlocksTest_SpareTable.SPARE, ITEM))
        .startsWith(create)
        .contains("CREATE SEQUENCE \"spare_number\" AS bigint;\n");

    conn.schema().create(ITEM, SchemaOfBlocksTest_SpareTable.SPARE);
    assertThat(conn.schema().validate(ITEM, SchemaOfBlocksTest_SpareTable.SPARE).isClean())
        .isTrue();
  }

  @Test
  void whatIsCreatedIsClean() {
    conn.schema().create(ITEM, PART, LABEL, SHELF);
    conn.schema().createMissing(ITEM, PART, LABEL, SHELF);

    assertThat(conn.schema().validate(ITEM, PART, LABEL, SHELF).isClean()).isTrue();
  }

  @Test
  void aSequenceThatCountsOnByLess() throws SQLException {
    execute("CREATE SEQUENCE item_seq");
    conn.schema().createMissing(ITEM);

    List<Difference> differences = conn.schema().validate(ITEM).differences();

    assertThat(differences)
        .containsExactly(
            new Difference(
                Severity.ERROR,
                "Sequence \"item_seq\"",
                "it increments by 1 in the database and 50 in the model",
                "Keys take more fetching, and a program that trusts the model would give some"
                    + " twice. Change it",
                "ALTER SEQUENCE \"item_seq\" INCREMENT BY 50"));
    execute(Objects.requireNonNull(differences.get(0).remedy()));
    assertThat(conn.schema().validate(ITEM).isClean()).isTrue();
  }

  /** To make it increment by less would give again what is left of the last block. */
  @Test
  void aSequenceThatCountsOnByMore() throws SQLException {
    conn.schema().create(ITEM);
    execute("ALTER SEQUENCE item_seq INCREMENT BY 100");

    assertThat(conn.schema().validate(ITEM).differences())
        .containsExactly(
            new Difference(
                Severity.NOTE,
                "Sequence \"item_seq\"",
                "it increments by 100 in the database and 50 in the model",
                "Say allocationSize = 100 in the model. It cannot be made less while programs may"
                    + " hold a block, which it would give again",
                null));
  }

  @Test
  void aSequenceThatIsMissing() throws SQLException {
    conn.schema().create(ITEM);
    execute("ALTER SEQUENCE item_seq RENAME TO other");

    assertThat(conn.schema().validate(ITEM).differences().get(0).remedy())
        .isEqualTo(
            "CREATE SEQUENCE \"item_seq\" AS bigint INCREMENT BY 50; SELECT"
                + " setval('\"item_seq\"', nullif(greatest(max(n), 0), 0)) FROM (SELECT max(\"id\")"
                + " AS n FROM \"item\") AS used");
    execute("DROP SEQUENCE other CASCADE");
  }

  /** What numbers other columns than keys may count as it likes. */
  @Test
  void aSequenceThatIsForNoKey() throws SQLException {
    conn.schema().create(SchemaOfBlocksTest_SpareTable.SPARE);
    execute("ALTER SEQUENCE spare_number INCREMENT BY 7");

    assertThat(conn.schema().validate(SchemaOfBlocksTest_SpareTable.SPARE).isClean()).isTrue();
  }
}
