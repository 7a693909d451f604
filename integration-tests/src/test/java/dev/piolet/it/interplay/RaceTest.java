package dev.piolet.it.interplay;

import static dev.piolet.it.interplay.ProductTable.PRODUCT;
import static dev.piolet.it.interplay.ShipmentTable.SHIPMENT;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.jsonbAgg;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.error.StaleObjectException;
import dev.piolet.it.interplay.Parts.Color;
import dev.piolet.it.interplay.Parts.Crate;
import dev.piolet.it.interplay.Parts.ProductId;
import dev.piolet.it.interplay.Parts.Size;
import dev.piolet.it.interplay.Parts.Sku;
import dev.piolet.query.Tuple8;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Connections that write at once, and what is asked of rich columns. */
class RaceTest extends InterplayFixture {
  /** Both read the same rows; whoever writes second loses all of them, and writes nothing. */
  @Test
  void ofTwoBulkUpdatesOneWins() throws InterruptedException, ExecutionException {
    conn.insert(IntStream.range(0, 2_000).mapToObj(i -> Product.of("c" + i)).toList());
    List<Future<Boolean>> results = inThreads(2, this::updateAll);
    List<Boolean> wins = new ArrayList<>();
    for (Future<Boolean> result : results) {
      wins.add(result.get());
    }
    assertThat(conn.exec(select(PRODUCT)))
        .hasSize(2_000)
        .allSatisfy(product -> assertThat(product.color).isEqualTo(new Color(1)))
        .extracting(product -> product.version)
        .containsOnly(wins.contains(false) ? 1 : 2);
    assertThat(wins).contains(true);
  }

  private boolean updateAll() throws SQLException {
    try (DBConnection own = new DBConnection(dataSource.getConnection())) {
      List<Product> products = own.exec(select(PRODUCT).orderBy(PRODUCT.id));
      products.forEach(product -> product.color = new Color(1));
      own.update(products, PRODUCT.color);
      return true;
    } catch (StaleObjectException e) {
      assertThat(e.getMessage()).contains("nothing was written now");
      return false;
    }
  }

  @Test
  void keysOfManyThreadsAreUnlikeAndSorted() throws InterruptedException, ExecutionException {
    List<Future<List<Product>>> results =
        inThreads(
            4,
            () -> {
              try (DBConnection own = new DBConnection(dataSource.getConnection())) {
                String thread = Thread.currentThread().getName();
                return own.insert(
                    IntStream.range(0, 1_000).mapToObj(i -> Product.of(thread + i)).toList());
              }
            });
    List<ProductId> all = new ArrayList<>();
    for (Future<List<Product>> result : results) {
      List<String> keys = result.get().stream().map(product -> String.valueOf(product.id)).toList();
      assertThat(keys).isSorted();
      result.get().forEach(product -> all.add(product.id));
    }
    assertThat(all).hasSize(4_000).doesNotHaveDuplicates().doesNotContainNull();
  }

  private static <T> List<Future<T>> inThreads(int count, Callable<T> task)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      return threads.invokeAll(IntStream.range(0, count).mapToObj(i -> task).toList());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void richColumnsInListsTuplesAndGroups() {
    Shipment full = conn.insert(Shipment.full("a"));
    Crate box = Objects.requireNonNull(full.box());
    Color color = Objects.requireNonNull(full.color());
    conn.insert(Shipment.of("b"));
    assertThat(
            conn.exec(
                select(
                        SHIPMENT.code,
                        SHIPMENT.sizes,
                        SHIPMENT.numbers,
                        SHIPMENT.grid,
                        SHIPMENT.ages,
                        SHIPMENT.box,
                        SHIPMENT.details,
                        row(Map::entry, SHIPMENT.color, SHIPMENT.price))
                    .where(SHIPMENT.code.in(List.of(new Sku("a"), new Sku("x"))))
                    .where(SHIPMENT.id.in(List.of(Objects.requireNonNull(full.id()))))
                    .where(SHIPMENT.ages.in(List.of(Range.closedOpen(1, 5))))
                    .where(SHIPMENT.box.in(List.of(box)))
                    .where(SHIPMENT.color.in(List.of(color)))
                    .where(SHIPMENT.price.in(List.of(new BigDecimal("12.34"))))))
        .containsExactly(
            new Tuple8<>(
                full.code(),
                full.sizes(),
                full.numbers(),
                full.grid(),
                full.ages(),
                full.box(),
                full.details(),
                Map.entry(color, new BigDecimal("12.34"))));
    assertThat(
            conn.exec(
                select(SHIPMENT.ages, SHIPMENT.price, SHIPMENT.color, count())
                    .groupBy(SHIPMENT.ages, SHIPMENT.price, SHIPMENT.color)
                    .orderBy(SHIPMENT.ages, SHIPMENT.price.desc(), SHIPMENT.color)))
        .hasSize(2);
    assertThat(
            conn.exec(
                select(
                    jsonbAgg(SHIPMENT.sizes),
                    jsonbAgg(SHIPMENT.box),
                    jsonbAgg(SHIPMENT.ages),
                    jsonbAgg(SHIPMENT.details))))
        .hasSize(1);
    Product product = Product.full("p");
    conn.insert(product);
    assertThat(conn.exec(select(PRODUCT.size).where(PRODUCT.size.in(Size.LARGE, Size.SMALL))))
        .containsExactly(Size.LARGE);
  }
}
