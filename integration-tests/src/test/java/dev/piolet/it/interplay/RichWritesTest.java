package dev.piolet.it.interplay;

import static dev.piolet.it.interplay.ProductTable.PRODUCT;
import static dev.piolet.it.interplay.ShipmentTable.SHIPMENT;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.StaleObjectException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.it.interplay.Parts.Color;
import dev.piolet.it.interplay.Parts.Size;
import dev.piolet.it.interplay.Parts.Sku;
import dev.piolet.query.Upsert;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole models written and read in every way, with one row, two and many. */
class RichWritesTest extends InterplayFixture {
  private static List<Product> products(int count) {
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(i -> i % 2 == 0 ? Product.full("c" + i) : Product.of("c" + i))
            .toList());
  }

  private static List<Shipment> shipments(int count) {
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(i -> i % 2 == 0 ? Shipment.full("c" + i) : Shipment.of("c" + i))
            .toList());
  }

  private void requireStored(List<Product> products) {
    List<Product> read = conn.exec(select(PRODUCT).orderBy(PRODUCT.id));
    assertThat(read).hasSameSizeAs(products);
    for (int i = 0; i < read.size(); i++) {
      assertThat(differences(PRODUCT, products.get(i), read.get(i))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, MANY})
  void trackedObjects(int count) throws SQLException {
    List<Product> products = products(count);
    conn.insert(products);
    assertThat(products.get(0).upper).isEqualTo("C0");
    assertThat(products.get(0).state).isEqualTo("new");
    requireStored(products);

    products.forEach(product -> product.sizes.add(Size.LARGE));
    products.get(0).details = new Parts.Details(null, 2, List.of(), null);
    products.get(0).maker = null;
    assertThat(conn.update(products)).isEqualTo(count);
    assertThat(products).allSatisfy(product -> assertThat(product.version).isEqualTo(1));
    assertThat(conn.update(products)).isEqualTo(0);
    requireStored(products);

    products.forEach(product -> product.color = new Color(1));
    assertThat(conn.update(products, PRODUCT.color, PRODUCT.box, PRODUCT.grid)).isEqualTo(count);
    requireStored(products);

    execute("UPDATE product SET state = 'old', boxes = '{NULL}', version = version + 1");
    conn.refresh(products);
    assertThat(products.get(count - 1).boxes).containsExactly((Parts.Crate) null);
    assertThat(products.get(0).version).isEqualTo(3);
    requireStored(products);

    assertThat(conn.delete(products)).isEqualTo(count);
    assertThat(products).allSatisfy(product -> assertThat(product.deleted).isNotNull());
    assertThat(conn.exec(select(PRODUCT))).isEmpty();
    assertThat(text("SELECT count(*) FROM product WHERE version = 4"))
        .isEqualTo(Integer.toString(count));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, MANY})
  void records(int count) {
    List<Shipment> stored = conn.insert(shipments(count));
    assertThat(stored.get(0).upper()).isEqualTo("C0");
    assertThat(conn.exec(select(SHIPMENT).orderBy(SHIPMENT.id)).equals(stored)).isTrue();

    List<Shipment> changed =
        stored.stream().map(shipment -> shipment.withColor(new Color(7))).toList();
    assertThat(conn.update(changed)).isEqualTo(count);
    List<Shipment> refreshed = conn.refresh(changed);
    assertThat(refreshed).allSatisfy(shipment -> assertThat(shipment.version()).isEqualTo(1));
    assertThatThrownBy(() -> conn.update(changed)).isInstanceOf(StaleObjectException.class);

    Shipment before = refreshed.get(0);
    Shipment after = conn.updateAndGet(before, before.withBox(null));
    assertThat(after.version()).isEqualTo(2);
    assertThat(conn.refresh(after)).isEqualTo(after);

    assertThat(conn.delete(conn.refresh(refreshed))).isEqualTo(count);
    assertThat(conn.exec(select(SHIPMENT))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, MANY})
  void upserts(int count) {
    List<Product> first = products(count);
    Upsert<Product, Product> all = onConflict(PRODUCT.oneCode).doUpdateAll();
    assertThat(conn.upsert(first, all)).hasSize(count);
    requireStored(first);

    List<Product> again = products(count);
    again.forEach(product -> product.color = new Color(3));
    assertThat(conn.upsert(again, onConflict(PRODUCT.code).doUpdate(PRODUCT.color, PRODUCT.boxes)))
        .hasSize(count);
    assertThat(again.get(0).id).isEqualTo(first.get(0).id);
    assertThat(again).allSatisfy(product -> assertThat(product.version).isEqualTo(1));

    List<Product> more = products(count + 1);
    assertThat(conn.upsert(more, onConflict(PRODUCT.oneCode).doNothing()))
        .containsExactly(more.get(count));
    assertThat(conn.upsert(more, onConflict(PRODUCT.oneCode).doNothing())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, MANY})
  void rowsOfOtherObjects(int count) throws SQLException {
    List<Product> like = products(count);
    List<Product> inserted =
        conn.exec(
            insertInto(PRODUCT)
                .rows(like)
                .set(PRODUCT.id, product -> new Parts.ProductId(UUID.randomUUID()))
                .set(PRODUCT.code, product -> product.code)
                .set(PRODUCT.version, product -> 5)
                .set(PRODUCT.sizes, product -> product.sizes)
                .set(PRODUCT.labels, product -> product.labels)
                .set(PRODUCT.others, product -> product.others)
                .set(PRODUCT.palette, product -> product.palette)
                .set(PRODUCT.numbers, product -> product.numbers)
                .set(PRODUCT.grid, product -> product.grid)
                .set(PRODUCT.details, product -> product.details)
                .set(PRODUCT.box, product -> product.box)
                .set(PRODUCT.boxes, product -> product.boxes)
                .set(PRODUCT.ages, product -> product.ages)
                .set(PRODUCT.color, product -> product.color)
                .set(PRODUCT.size, product -> product.size)
                .set(PRODUCT.price, product -> product.price)
                .returning(PRODUCT));

    assertThat(inserted).hasSize(count);
    Product first = inserted.get(0);
    assertThat(first.version).isEqualTo(5);
    assertThat(differences(PRODUCT, first, like.get(0)))
        .containsExactlyInAnyOrder(
            "id",
            "version",
            "created",
            "updated",
            "maker_name",
            "maker_at_latitude",
            "upper",
            "state");
    first.size = Size.SMALL;
    assertThat(conn.update(first)).isEqualTo(1);
    assertThat(first.version).isEqualTo(6);
  }

  @Test
  void aVersionThatIsNotGivenByRowsIsTheFirst() {
    conn.exec(
        insertInto(SHIPMENT)
            .rows(List.of("a", "b"))
            .set(SHIPMENT.code, Sku::new)
            .set(SHIPMENT.sizes, code -> List.of())
            .set(SHIPMENT.labels, code -> List.of())
            .set(SHIPMENT.numbers, code -> Set.of()));
    List<Shipment> stored = conn.exec(select(SHIPMENT).orderBy(SHIPMENT.code));
    assertThat(stored).extracting(Shipment::version).containsExactly(0, 0);
    assertThat(conn.update(stored.get(0).withColor(new Color(1)))).isEqualTo(1);
  }

  @Test
  void severalModelsInOneList() {
    Product product = Product.full("p");
    List<Object> stored = conn.insert(List.of(product, Shipment.full("s"), Product.of("q")));

    assertThat(stored.get(0)).isSameAs(product);
    assertThat(((Shipment) stored.get(1)).upper()).isEqualTo("S");
    assertThat(conn.delete(stored)).isEqualTo(3);
  }

  @Test
  void aRolledBackTransactionRestoresObjects() {
    Product product = Product.full("p");
    conn.insert(product);
    Instant updated = product.updated;
    Product fresh = Product.full("fresh");

    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      product.sizes.clear();
                      conn.update(product);
                      conn.delete(product);
                      conn.insert(fresh);
                      conn.upsert(
                          List.of(Product.of("p"), Product.of("x")),
                          onConflict(PRODUCT.oneCode).doUpdateAll());
                      throw new IllegalStateException("stop");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(product.version).isEqualTo(0);
    assertThat(product.deleted).isNull();
    assertThat(product.updated).isEqualTo(updated);
    assertThat(fresh.id).isNull();
    assertThat(fresh.upper).isNull();
    assertThat(conn.update(product)).isEqualTo(1);
    conn.insert(fresh);
    assertThat(conn.exec(select(PRODUCT))).hasSize(2);
  }

  @Test
  void insertFromSelectAndUpdateFrom() {
    conn.insert(products(4));
    conn.exec(
        insertInto(SHIPMENT)
            .columns(
                SHIPMENT.code,
                SHIPMENT.productId,
                SHIPMENT.details,
                SHIPMENT.sizes,
                SHIPMENT.labels,
                SHIPMENT.numbers,
                SHIPMENT.color,
                SHIPMENT.price)
            .select(
                select(
                    PRODUCT.code,
                    PRODUCT.id,
                    PRODUCT.details,
                    PRODUCT.sizes,
                    PRODUCT.labels,
                    PRODUCT.numbers,
                    PRODUCT.color,
                    PRODUCT.price)));
    assertThat(conn.exec(select(SHIPMENT).where(SHIPMENT.price.isNotNull())))
        .hasSize(2)
        .allSatisfy(
            shipment -> {
              assertThat(shipment.version()).isEqualTo(0);
              assertThat(shipment.sizes()).containsExactly(Size.SMALL, null);
              assertThat(shipment.created()).isNotNull();
            });

    assertThat(
            conn.exec(
                update(SHIPMENT)
                    .set(SHIPMENT.box, PRODUCT.box)
                    .set(SHIPMENT.grid, PRODUCT.grid)
                    .set(SHIPMENT.ages, PRODUCT.ages)
                    .from(PRODUCT)
                    .where(SHIPMENT.productId.eq(PRODUCT.id))))
        .isEqualTo(4);
    assertThat(conn.exec(select(SHIPMENT).where(SHIPMENT.ages.contains(2)))).hasSize(2);
  }

  @Test
  void aDeletedRowStillClashes() {
    Product product = Product.full("p");
    conn.insert(product);
    conn.delete(product);

    assertThatThrownBy(() -> conn.insert(Product.of("p")))
        .isInstanceOf(UniqueViolationException.class);
    Product again = Product.of("p");
    assertThat(conn.upsert(again, onConflict(PRODUCT.oneCode).doNothing())).isEmpty();
    assertThat(conn.upsert(again, onConflict(PRODUCT.oneCode).doUpdateAll())).contains(again);
    assertThat(again.version).isEqualTo(2);
    assertThat(again.id).isEqualTo(product.id);
    assertThat(again.deleted).isNull();
    assertThat(conn.exec(select(PRODUCT))).hasSize(1);
  }
}
