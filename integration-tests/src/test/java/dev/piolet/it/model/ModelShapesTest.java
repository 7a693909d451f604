package dev.piolet.it.model;

import static dev.piolet.it.model.AwkwardTable.AWKWARD;
import static dev.piolet.it.model.DocumentTable.DOCUMENT;
import static dev.piolet.it.model.MoneyTable.MONEY;
import static dev.piolet.it.model.SettingTable.SETTING;
import static dev.piolet.it.model.Shop_OrderLineTable.ORDER_LINE;
import static dev.piolet.it.model.Shop_OrderTable.ORDER;
import static dev.piolet.it.model.TagTable.TAG;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import dev.piolet.test.PostgresTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes and reads models of every shape. */
@PostgresTest
final class ModelShapesTest {
  private static final Table<?>[] TABLES = {
    MONEY, TAG, DOCUMENT, ORDER, ORDER_LINE, AWKWARD, SETTING
  };

  private DBConnection conn;

  @BeforeEach
  void createTables(DBConnection connection) {
    conn = connection;
    conn.schema().drop(TABLES);
    conn.schema().create(TABLES);
  }

  @Test
  void immutableClass() {
    Money stored = conn.insert(new Money("EUR", new BigDecimal("12.50"), null));

    assertThat(stored.id()).isNotNull();
    assertThat(stored.currency).isEqualTo("EUR");
    Money read = conn.get(MONEY, stored.id()).orElseThrow();
    assertThat(read.getAmount()).isEqualTo("12.50");
    assertThat(conn.refresh(stored)).isNotSameAs(stored);
  }

  @Test
  void recordWithMoreThanItsComponentsAskFor() {
    Setting stored = conn.insert(new Setting("volume", 3));

    assertThat(conn.get(SETTING, "volume")).contains(stored);
    assertThat(conn.update(stored, new Setting(4, "volume"))).isEqualTo(1);
    assertThat(conn.exec(select(SETTING).one())).isEqualTo(new Setting("volume", 4));
  }

  @Test
  void fluentAccessors() {
    Tag tag = conn.insert(new Tag().label("new").weight(3));
    assertThat(conn.update(tag.weight(0))).isEqualTo(1);

    assertThat(conn.get(TAG, "new").orElseThrow().weight()).isZero();
  }

  @Test
  void inheritedColumns() {
    Document document = new Document();
    document.id = UUID.randomUUID();
    document.content = new byte[] {1, 2};
    document.open = true;
    conn.insert(document);

    document.content[1] = 3;
    document.deletedAt = Instant.EPOCH;
    assertThat(conn.update(document)).isEqualTo(1);

    Document read = conn.get(DOCUMENT, document.id).orElseThrow();
    assertThat(read.content).containsExactly(1, 3);
    assertThat(read.deletedAt).isEqualTo(Instant.EPOCH);
    assertThat(read.open).isFalse();
    assertThat(conn.update(document)).isZero();
  }

  @Test
  void nestedModelsWithCompositeKey() {
    Shop.Order order = conn.insert(new Shop.Order(UUID.randomUUID()));
    Shop.OrderLine line = new Shop.OrderLine();
    line.orderNumber = order.number();
    line.position = Shop.Position.SECOND;
    line.quantity = 7;
    conn.insert(List.of(line));

    Shop_OrderLineTable.Key key = new Shop_OrderLineTable.Key(order.number(), Shop.Position.SECOND);
    assertThat(conn.get(ORDER_LINE, key).orElseThrow().quantity).isEqualTo(7);
    assertThat(conn.get(ORDER_LINE, new Shop_OrderLineTable.Key(order.number(), line.position)))
        .isPresent();
    conn.delete(order);
    assertThat(conn.get(ORDER_LINE, key)).isEmpty();
  }

  @Test
  void awkwardNames() {
    Awkward awkward = new Awkward();
    awkward.first = "?";
    awkward.size = "XL";
    awkward.copy = new byte[] {-1};
    conn.insert(awkward);
    awkward.class_ = "$1";
    assertThat(conn.update(awkward)).isEqualTo(1);

    AwkwardTable other = AWKWARD.as("the \"other\"");
    List<Awkward> read =
        conn.exec(select(other).where(other.size.eq("XL").and(other.first.eq("?"))));

    assertThat(read)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.row).isEqualTo(awkward.row);
              assertThat(one.columns).isNull();
              assertThat(one.class_).isEqualTo("$1");
              assertThat(one.copy).containsExactly(-1);
            });
  }

  @Test
  void everyTableIsFoundByItsModel() {
    for (Table<?> table : TABLES) {
      assertThat(Tables.of(table.model())).isSameAs(table);
    }
  }
}
