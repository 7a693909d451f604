package dev.piolet.it.blocks;

import static dev.piolet.it.blocks.Stock_ItemTable.ITEM;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.Transaction;
import dev.piolet.it.blocks.Stock.Item;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several connections that share the numbers in store. */
@Timeout(60)
class ManyThreadsTest extends BlocksFixture {
  private static final int THREADS = 6;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void stop() throws InterruptedException {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  private static <T> T done(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  /** One by one, in lists that take several blocks, and with the default. */
  private Callable<List<Item>> inserts(int thread) {
    return () -> {
      List<Item> stored = new ArrayList<>();
      try (DBConnection own = other();
          Connection plain = dataSource.getConnection();
          Statement statement = plain.createStatement()) {
        for (int i = 0; i < 150; i++) {
          String name = thread + " " + i;
          stored.add(own.insert(Item.of(name)));
          if (i % 10 == 0) {
            statement.execute("INSERT INTO item (name) VALUES ('plain " + name + "')");
            stored.addAll(
                own.insert(IntStream.range(0, 90).mapToObj(n -> Item.of(name + " " + n)).toList()));
          }
        }
      }
      return stored;
    };
  }

  @Test
  void everyNumberIsOneRowsOnly() throws InterruptedException {
    List<Future<List<Item>>> futures =
        IntStream.range(0, THREADS).mapToObj(thread -> threads.submit(inserts(thread))).toList();

    List<Item> stored = new ArrayList<>();
    for (Future<List<Item>> future : futures) {
      stored.addAll(done(future));
    }

    assertThat(stored).hasSize(THREADS * 1_500);
    assertThat(stored).extracting(Item::id).doesNotHaveDuplicates();
    assertThat(conn.exec(select(ITEM).where(ITEM.name.like("plain%").not())))
        .containsExactlyInAnyOrderElementsOf(stored);
    assertThat(rows("SELECT count(DISTINCT id) FROM item"))
        .containsExactly(String.valueOf(THREADS * 1_515));
  }

  /**
   * A fetch waits for whoever changes the sequence, and sees the change; it holds up nobody who
   * could let it go on.
   */
  @Test
  void aSequenceThatIsBeingChanged() throws SQLException, InterruptedException {
    try (DBConnection changing = other();
        Transaction transaction = changing.begin()) {
      try (Statement statement = changing.connection().createStatement()) {
        statement.execute("ALTER SEQUENCE item_seq INCREMENT BY 2");
      }
      Future<Item> waiting = threads.submit(() -> conn.insert(Item.of("waits")));
      awaitLock();
      assertThat(changing.insert(Item.of("changes")).id()).isEqualTo(1);
      assertThat(waiting).isNotDone();
      transaction.commit();
      assertThat(done(waiting).id()).isEqualTo(2);
    }
    for (int i = 0; i < 5; i++) {
      conn.insert(Item.of("next " + i));
      execute("INSERT INTO item (name) VALUES ('plain " + i + "')");
    }
    assertThat(rows("SELECT count(DISTINCT id) FROM item")).containsExactly("12");
  }

  private void awaitLock() throws InterruptedException {
    String query =
        "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'item_seq'::regclass";
    while (rows(query).contains("0")) {
      Thread.sleep(5);
    }
  }
}
