package dev.piolet.it.whole;

import static dev.piolet.it.whole.PetTable.PET;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.Transaction;
import dev.piolet.error.ConcurrentUseException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a transaction is open, nobody else joins it. */
class OwnerTest extends WholeFixture {
  private ExecutorService other;

  @BeforeEach
  void start() {
    other = Executors.newSingleThreadExecutor(work -> new Thread(work, "the other"));
  }

  @AfterEach
  void stop() {
    other.shutdownNow();
  }

  /** Does something in another thread. */
  private void elsewhere(Runnable work) {
    try {
      other.submit(work).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void isRefused(Runnable work) {
    assertThatThrownBy(() -> elsewhere(work))
        .isInstanceOf(ConcurrentUseException.class)
        .hasMessageContaining("thread \"the other\"")
        .hasMessageContaining("has a transaction open");
  }

  @Test
  void anotherThreadIsRefusedBetweenTwoCalls() {
    conn.transaction(
        () -> {
          conn.insert(new Pet("a"));
          isRefused(() -> conn.insert(new Pet("b")));
          isRefused(() -> conn.exec(select(PET)));
          isRefused(() -> conn.savepoint(() -> {}));
          isRefused(() -> conn.ensureTransaction(() -> conn.insert(new Pet("c"))));
          isRefused(conn::close);
          conn.insert(new Pet("d"));
        });
    elsewhere(() -> conn.insert(new Pet("e")));
    assertThat(rows("SELECT name FROM pet ORDER BY name")).containsExactly("a", "d", "e");
  }

  @Test
  void nobodyElseEndsATransaction() {
    Transaction transaction = conn.begin();
    conn.insert(new Pet("a"));
    isRefused(transaction::commit);
    isRefused(transaction::rollback);
    isRefused(transaction::close);
    assertThat(rows("SELECT * FROM pet")).isEmpty();
    transaction.commit();
    assertThat(rows("SELECT name FROM pet")).containsExactly("a");
  }

  @Test
  void theTransactionOfAThreadThatHasEndedIsClosedByAnyone() throws InterruptedException {
    Thread lost = new Thread(() -> assertThat(conn.begin()).isNotNull());
    lost.start();
    lost.join();
    assertThatThrownBy(() -> conn.insert(new Pet("a"))).isInstanceOf(ConcurrentUseException.class);
    conn.close();
    assertThat(rows("SELECT * FROM pet")).isEmpty();
    conn.close();
  }

  @Test
  void closingIsRefusedDuringACall() {
    conn.insert(new Pet("a"));
    conn.forEach(
        select(PET),
        pet ->
            assertThatThrownBy(() -> elsewhere(conn::close))
                .isInstanceOf(ConcurrentUseException.class));
    assertThat(conn.exec(select(PET))).hasSize(1);
  }

  @Test
  void aFrameworkTellsWhoCalls() throws SQLException {
    ThreadLocal<String> job = new ThreadLocal<>();
    job.set("first");
    DBConnectionOptions options =
        DBConnectionOptions.defaults().caller(() -> String.valueOf(job.get()));
    try (DBConnection moving = new DBConnection(dataSource.getConnection(), options)) {
      moving.transaction(
          () -> {
            elsewhere(
                () -> {
                  job.set("first");
                  moving.insert(new Pet("a"));
                  job.set("second");
                  assertThatThrownBy(() -> moving.insert(new Pet("b")))
                      .isInstanceOf(ConcurrentUseException.class)
                      .hasMessageContaining("second")
                      .hasMessageContaining("first");
                });
          });
    }
    assertThat(rows("SELECT name FROM pet")).containsExactly("a");
  }
}
