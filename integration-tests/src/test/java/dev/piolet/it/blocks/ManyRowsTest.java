package dev.piolet.it.blocks;

import static dev.piolet.it.blocks.Stock_ItemTable.ITEM;
import static dev.piolet.it.blocks.Stock_LabelTable.LABEL;
import static dev.piolet.it.blocks.Stock_PartTable.PART;
import static dev.piolet.it.blocks.Stock_ShelfTable.SHELF;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.it.blocks.Stock.Item;
import dev.piolet.it.blocks.Stock.Label;
import dev.piolet.it.blocks.Stock.LabelId;
import dev.piolet.it.blocks.Stock.Part;
import dev.piolet.it.blocks.Stock.Shelf;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many objects in one call, upserts and units of work. */
class ManyRowsTest extends BlocksFixture {
  private static List<Item> items(int count) {
    return IntStream.range(0, count).mapToObj(i -> Item.of("item " + i)).toList();
  }

  private List<String> sentAlone() {
    return sent().stream().filter(sql -> !Set.of("BEGIN", "COMMIT").contains(sql)).toList();
  }

  @Test
  void asValues() {
    List<Item> stored = conn.insert(items(3));

    assertThat(stored).extracting(Item::id).containsExactly(1L, 2L, 3L);
    assertThat(sentAlone()).containsExactly("BLOCKS", ITEM_INSERT + ", (?, ?)".repeat(2));
  }

  /** Its key is set once it is numbered, and an object with a key keeps it. */
  @Test
  void theSameObjectTwiceHasOneKey() {
    Shelf shelf = new Shelf();

    assertThatThrownBy(() -> conn.insert(List.of(shelf, shelf)))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("shelf_pkey");

    assertThat(shelf.id).isNull();
    assertThat(conn.exec(select(SHELF))).isEmpty();
  }

  @Test
  void asArraysAndWithAllBlocksInOneStatement() {
    List<Item> stored = conn.insert(items(120));

    assertThat(stored)
        .extracting(Item::id)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 120).boxed().toList());
    assertThat(sentAlone())
        .containsExactly(
            "BLOCKS",
            "INSERT INTO \"item\" (\"id\", \"name\") SELECT r.c1, r.c2 FROM unnest(?, ?) WITH"
                + " ORDINALITY AS r(c1, c2, ord) ORDER BY r.ord");
    assertThat(conn.exec(select(ITEM).orderBy(ITEM.id))).isEqualTo(stored);
    assertThat(conn.insert(Item.of("next")).id()).isEqualTo(121);
  }

  @Test
  void byCopy() {
    List<Item> stored = conn.insert(items(10_000));

    assertThat(sentAlone())
        .noneMatch(sql -> sql.startsWith("INSERT") || sql.contains("SELECT nextval((SELECT"))
        .containsOnlyOnce("BLOCKS");
    assertThat(conn.exec(select(ITEM).orderBy(ITEM.id))).isEqualTo(stored);
    assertThat(rows("SELECT last_value FROM item_seq")).containsExactly("9951");
  }

  @Test
  void byCopyWithoutBlocks() throws SQLException {
    try (DBConnection plain = new DBConnection(recorder.connection())) {
      List<Item> stored = plain.insert(items(10_000));

      assertThat(stored.get(1).id()).isEqualTo(51);
      assertThat(plain.exec(select(ITEM).orderBy(ITEM.id))).isEqualTo(stored);
    }
  }

  @Test
  void blocksOfOne() {
    execute("ALTER SEQUENCE item_seq INCREMENT BY 1");

    conn.insert(items(1_000));

    assertThat(sent()).filteredOn("BLOCKS"::equals).hasSize(2);
    assertThat(rows("SELECT max(id) FROM item")).containsExactly("1000");
  }

  @Test
  void keysOfSome() {
    List<Item> items = new ArrayList<>(items(20));
    items.replaceAll(item -> item.name().endsWith("5") ? new Item(500L, item.name()) : item);
    items.set(5, new Item(400L, "item 5"));

    List<Item> stored = conn.insert(items);

    assertThat(stored.get(5)).isEqualTo(new Item(400L, "item 5"));
    assertThat(stored.get(15)).isEqualTo(new Item(500L, "item 15"));
    assertThat(stored.get(6)).isEqualTo(new Item(6L, "item 6"));
    assertThat(stored.get(19)).isEqualTo(new Item(18L, "item 19"));
    assertThat(sentAlone()).hasSize(2);
    assertThat(conn.exec(select(ITEM))).containsExactlyInAnyOrderElementsOf(stored);
  }

  @Test
  void severalTables() {
    conn.insert(Part.of("a"));
    Part part = Part.of("b");

    List<Object> stored =
        conn.insert(List.of(Item.of("x"), part, new Label(null, 1, null), Item.of("y")));

    assertThat(part.id).isEqualTo(2);
    assertThat(stored)
        .containsExactly(
            new Item(1L, "x"), part, new Label(new LabelId(1), 1, "new"), new Item(2L, "y"));
    assertThat(conn.exec(select(LABEL))).containsExactly((Label) stored.get(2));
  }

  @Test
  void aParentAndThenItsChild() {
    Part part = Part.of("a");
    List<Supplier<Label>> labels = new ArrayList<>();

    conn.flush(
        work -> {
          work.insert(part);
          work.then(() -> labels.add(work.insert(new Label(null, id(part), "first"))));
          work.then(() -> labels.add(work.insert(new Label(null, id(part), null))));
        });

    assertThat(part.id).isEqualTo(1);
    assertThat(labels.get(0).get()).isEqualTo(new Label(new LabelId(1), 1, "first"));
    assertThat(labels.get(1).get()).isEqualTo(new Label(new LabelId(2), 1, "new"));
    assertThat(conn.exec(select(LABEL))).hasSize(2);
    part.weight = 2;
    assertThat(conn.update(part)).isOne();
  }

  /** Sent through the driver itself, several statements together. */
  @Test
  void aUnitInFewTrips() throws SQLException {
    try (DBConnection direct = other()) {
      Part part = Part.of("a");
      List<Supplier<Item>> items = new ArrayList<>();
      direct.flush(
          work -> {
            work.insert(part);
            items.add(work.insert(Item.of("x")));
            items.add(work.insert(Item.of("y")));
          });

      assertThat(part.id).isEqualTo(1);
      assertThat(items.get(1).get()).isEqualTo(new Item(2L, "y"));
      assertThat(direct.exec(select(ITEM))).hasSize(2);
    }
  }

  @Test
  void upsertsByTheKeyAreNumbered() {
    Part stored = conn.insert(Part.of("a"));
    stored.weight = 5;
    Part fresh = Part.of("b");
    sent();

    assertThat(conn.upsert(List.of(stored, fresh), onConflict(PART.id).doUpdateAll()))
        .containsExactly(stored, fresh);

    assertThat(fresh.id).isEqualTo(2);
    assertThat(sentAlone()).singleElement().asString().doesNotContain("RETURNING");
    assertThat(conn.get(PART, 1)).map(part -> part.weight).contains(5);
    assertThat(conn.update(fresh)).isZero();
  }

  /** The row that is there has another key than the next number. */
  @Test
  void upsertsBySomethingElseAreTheDatabases() {
    Item stored = conn.insert(Item.of("a"));
    conn.insert(Item.of("other"));

    assertThat(conn.upsert(Item.of("a"), onConflict(ITEM.name).doUpdate(ITEM.name)))
        .contains(stored);
    assertThat(conn.upsert(Item.of("a"), onConflict(ITEM.name).doNothing())).isEmpty();
    assertThat(conn.upsert(Item.of("c"), onConflict(ITEM.id).doNothing().returning(ITEM.name)))
        .contains("c");
    assertThat(rows("SELECT id FROM item WHERE name = 'c'").get(0)).endsWith("1");
  }

  @Test
  void copyInAndPlainInsertsUseTheDefault() {
    conn.copyIn(ITEM, items(3));

    assertThat(rows("SELECT id FROM item ORDER BY id")).containsExactly("1", "51", "101");
    assertThat(conn.insert(Item.of("next")).id()).isEqualTo(151);
  }

  private static int id(Part part) {
    return part.id == null ? 0 : part.id;
  }
}
