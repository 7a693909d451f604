package dev.piolet.it.blocks;

import static dev.piolet.it.blocks.Stock_ItemTable.ITEM;
import static dev.piolet.it.blocks.Stock_LabelTable.LABEL;
import static dev.piolet.it.blocks.Stock_PartTable.PART;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.piolet.DBConnection;
import dev.piolet.error.PioletException;
import dev.piolet.error.QueryException;
import dev.piolet.it.NeedsSession;
import dev.piolet.it.blocks.Stock.Item;
import dev.piolet.it.blocks.Stock.Label;
import dev.piolet.it.blocks.Stock.LabelId;
import dev.piolet.it.blocks.Stock.Part;
import dev.piolet.it.blocks.Stock.Shelf;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** One object after another: what is sent, and which numbers they get. */
class SingleInsertTest extends BlocksFixture {
  private static final String FETCH =
      "WITH s AS MATERIALIZED (SELECT ?::text::regclass::oid AS id), n AS MATERIALIZED (SELECT"
          + " nextval(s.id) AS value, pg_catalog.pg_sequence_parameters(s.id) AS parameters, s.id"
          + " FROM s, generate_series(1, ?)) SELECT n.value, (n.parameters).increment,"
          + " (n.parameters).maximum_value, (n.parameters).cycle_option, n.id::bigint FROM n";

  private Item insert(String name) {
    return conn.insert(Item.of(name));
  }

  @Test
  void mostAreOneStatementThatGivesNothingBack() {
    assertThat(insert("a")).isEqualTo(new Item(1L, "a"));
    assertThat(recorder.sent()).containsExactly(FETCH, ITEM_INSERT);

    assertThat(conn.insert(ITEM, Item.of("b"))).isEqualTo(new Item(2L, "b"));
    assertThat(recorder.sent()).containsExactly(ITEM_INSERT);
    assertThat(conn.exec(select(ITEM).orderBy(ITEM.id)))
        .containsExactly(new Item(1L, "a"), new Item(2L, "b"));
  }

  @Test
  void aThousandTakeTwentyBlocks() {
    List<Item> stored = LongStream.range(0, 1_000).mapToObj(i -> insert("item " + i)).toList();

    assertThat(stored)
        .extracting(Item::id)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 1_000).boxed().toList());
    List<String> sent = sent();
    assertThat(sent).hasSize(1_020);
    assertThat(Collections.frequency(sent, "BLOCKS")).isEqualTo(20);
    assertThat(Collections.frequency(sent, ITEM_INSERT)).isEqualTo(1_000);
  }

  @Test
  void withoutBlocksAllIsAsBefore() throws SQLException {
    try (DBConnection plain = new DBConnection(recorder.connection())) {
      assertThat(plain.insert(Item.of("a"))).isEqualTo(new Item(1L, "a"));
      assertThat(plain.insert(Item.of("b"))).isEqualTo(new Item(51L, "b"));
    }
    assertThat(sent())
        .containsOnly("INSERT INTO \"item\" (\"name\") VALUES (?) RETURNING \"item\".\"id\"");
  }

  @Test
  void whatElseTheDatabaseMakesComesBack() {
    Part part = conn.insert(Part.of("a"));
    sent();

    assertThat(conn.insert(new Label(null, 1, null)))
        .isEqualTo(new Label(new LabelId(1), 1, "new"));
    assertThat(conn.insert(new Label(null, 1, "old")))
        .isEqualTo(new Label(new LabelId(2), 1, "old"));
    assertThat(part.id).isEqualTo(1);
    assertThat(sent())
        .containsExactly(
            "BLOCKS",
            "BEGIN",
            "INSERT INTO \"label\" (\"id\", \"part_id\") VALUES (?, ?) RETURNING \"label\".\"id\","
                + " \"label\".\"state\"",
            "COMMIT",
            "BEGIN",
            "INSERT INTO \"label\" (\"id\", \"part_id\", \"state\") VALUES (?, ?, ?)",
            "COMMIT");
    assertThat(conn.exec(select(LABEL))).hasSize(2);
  }

  @Test
  void aKeyThatIsSetIsKept() {
    assertThat(conn.insert(new Item(7_000L, "a"))).isEqualTo(new Item(7_000L, "a"));

    assertThat(sent()).containsExactly(ITEM_INSERT);
  }

  /** The default gives the first number of a block that then nobody else has. */
  @Test
  void othersInsertWithTheDefault() {
    for (int i = 0; i < 120; i++) {
      insert("blocks " + i);
      execute("INSERT INTO item (name) VALUES ('default " + i + "')");
    }

    assertThat(rows("SELECT count(DISTINCT id) FROM item")).containsExactly("240");
    assertThat(rows("SELECT id FROM item WHERE name = 'default 0'")).containsExactly("51");
  }

  @Test
  void theDatabaseSaysHowLargeABlockIs() {
    execute("ALTER SEQUENCE item_seq INCREMENT BY 1");
    for (int i = 0; i < 5; i++) {
      insert("blocks " + i);
      execute("INSERT INTO item (name) VALUES ('default " + i + "')");
    }

    assertThat(sent()).hasSize(10).startsWith("BLOCKS", ITEM_INSERT, "BLOCKS", ITEM_INSERT);
    assertThat(rows("SELECT max(id) FROM item")).containsExactly("10");
  }

  @Test
  void aSequenceThatCountsDownGivesSingleNumbers() {
    execute("DROP SEQUENCE item_seq CASCADE; CREATE SEQUENCE item_seq INCREMENT BY -5");

    assertThat(insert("a").id()).isEqualTo(-1);
    assertThat(insert("b").id()).isEqualTo(-6);
  }

  @Test
  void aSequenceThatBeginsAgainGivesSingleNumbers() {
    execute("ALTER SEQUENCE item_seq MAXVALUE 60 CYCLE");

    assertThat(insert("a").id()).isEqualTo(1);
    assertThat(insert("b").id()).isEqualTo(51);
    assertThatThrownBy(() -> insert("c")).isInstanceOf(QueryException.class);
  }

  @Test
  void aBlockEndsWhereTheSequenceDoes() {
    execute("ALTER SEQUENCE item_seq MAXVALUE 3");
    insert("a");
    insert("b");
    insert("c");

    QueryException failure = catchThrowableOfType(QueryException.class, () -> insert("d"));

    assertThat(failure.sqlState()).isEqualTo("2200H");
    assertThat(failure.sql()).isEqualTo(FETCH);
    assertThat(failure.values().toString()).contains("\"item_seq\"");
  }

  @Test
  void aNumberThatDoesNotFitIsRefused() {
    execute("ALTER SEQUENCE shelf_seq AS bigint RESTART WITH 32766 NO MAXVALUE");
    Shelf shelf = conn.insert(new Shelf());
    conn.insert(new Shelf());
    Shelf tooMany = new Shelf();

    assertThatThrownBy(() -> conn.insert(tooMany))
        .isExactlyInstanceOf(PioletException.class)
        .hasMessage(
            "The sequence \"shelf_seq\" gave the number 32768, which does not fit the column"
                + " \"shelf\".\"id\", whose type in the model is smallint. Make both the property and"
                + " the column larger, or end the sequence where the type does: ALTER SEQUENCE ..."
                + " MAXVALUE ...");
    assertThat(shelf.id).isEqualTo((short) 32_766);
    assertThat(tooMany.id).isNull();
  }

  @Test
  void norOneThatDoesNotFitAnIntegerOrItsWrapper() {
    execute(
        "ALTER SEQUENCE \"the \"\"store\"\"\".\"Part's \"\"seq\"\".?\" AS bigint"
            + " RESTART WITH 3000000000 NO MAXVALUE;"
            + " ALTER SEQUENCE label_seq AS bigint RESTART WITH 3000000000 NO MAXVALUE");
    Part part = Part.of("a");

    assertThatThrownBy(() -> conn.insert(List.of(Part.of("b"), part)))
        .isExactlyInstanceOf(PioletException.class)
        .hasMessageContaining("gave the number 3000000000, which does not fit")
        .hasMessageContaining("integer");
    assertThat(part.id).isNull();
    assertThatThrownBy(() -> conn.insert(new Label(null, 1, null)))
        .isExactlyInstanceOf(PioletException.class)
        .hasMessageContaining("gave the number 3000000000, which does not fit");
  }

  @Test
  void trackedObjectsAreKnownAsTheyAreStored() {
    Part part = conn.insert(Part.of("a"));
    sent();

    assertThat(conn.update(part)).isZero();
    part.weight = 3;
    assertThat(conn.update(part)).isOne();
    assertThat(sent())
        .containsExactly(
            "UPDATE \"the \"\"store\"\"\".\"Part's\" SET \"weight\" = ? WHERE \"id\" = ?");
    assertThat(conn.get(PART, 1)).map(stored -> stored.weight).contains(3);
  }

  @Test
  @NeedsSession("a search path that is set")
  void aSequenceThatIsMissingOrAnotherOne() throws SQLException {
    execute("ALTER SEQUENCE item_seq RENAME TO old");
    QueryException failure = catchThrowableOfType(QueryException.class, () -> insert("a"));
    assertThat(failure.sqlState()).isEqualTo("42P01");
    assertThat(failure).hasMessageContaining(FETCH);

    execute("ALTER SEQUENCE old RENAME TO item_seq");
    insert("b");
    execute("CREATE SCHEMA IF NOT EXISTS elsewhere");
    execute("CREATE TABLE elsewhere.item (LIKE item); CREATE SEQUENCE elsewhere.item_seq");
    try (DBConnection elsewhere = other()) {
      elsewhere.connection().setSchema("elsewhere");
      for (int i = 0; i < 49; i++) {
        elsewhere.insert(Item.of("c" + i));
      }
      assertThatThrownBy(() -> elsewhere.insert(Item.of("d")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "The sequence \"item_seq\" is another one than that whose numbers these KeyBlocks had."
                  + " Have KeyBlocks for each database and search_path, or name the schema in"
                  + " @Table; and call KeyBlocks.clear() after a sequence was created anew");
    } finally {
      execute("DROP SCHEMA elsewhere CASCADE");
    }
  }

  @Test
  void numbersInStoreCanBeForgotten() {
    insert("a");
    execute("TRUNCATE item; ALTER SEQUENCE item_seq RESTART");
    keys.clear();

    assertThat(insert("a").id()).isEqualTo(1);
  }

  /** The table's owner may use the sequence, but who writes cannot. */
  @Test
  @NeedsSession("a role that is set")
  void aSequenceThatMayNotBeUsed() throws SQLException {
    execute("DROP ROLE IF EXISTS blocks_writer; CREATE ROLE blocks_writer");
    try (DBConnection writer = other()) {
      String schema = writer.connection().getSchema();
      execute("GRANT USAGE ON SCHEMA \"" + schema + "\" TO blocks_writer");
      execute("GRANT ALL ON item TO blocks_writer");
      try (var statement = writer.connection().createStatement()) {
        statement.execute("SET ROLE blocks_writer");
      }
      assertThatThrownBy(() -> writer.insert(Item.of("a")))
          .isInstanceOfSatisfying(
              QueryException.class, failure -> assertThat(failure.sqlState()).isEqualTo("42501"));
    } finally {
      execute("DROP OWNED BY blocks_writer; DROP ROLE blocks_writer");
    }
    assertThat(rows("SELECT id FROM item")).isEmpty();
  }
}
