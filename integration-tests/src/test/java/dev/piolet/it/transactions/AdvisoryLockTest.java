package dev.piolet.it.transactions;

import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.AdvisoryLock;
import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.LockKey;
import dev.piolet.Session;
import dev.piolet.TransactionOptions;
import dev.piolet.error.DeadlineExceededException;
import dev.piolet.error.LockNotAvailableException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.it.NeedsSession;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AdvisoryLockTest extends TransactionsFixture {
  private static final LockKey JOB = LockKey.of("nightly \"job\" of José");

  @Test
  void oneIsHeldUntilItsTransactionEnds() {
    db.transaction(
        tx -> {
          tx.lock(JOB);
          tx.lock(JOB);
          assertThat(isFree(JOB)).isFalse();
          assertThat(isFree(LockKey.of("another"))).isTrue();
          assertThat(tx.tryLock(JOB)).isTrue();
        });
    assertThat(isFree(JOB)).isTrue();

    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      assertThat(tx.tryLock(JOB)).isTrue();
                      throw new IllegalStateException("no");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(isFree(JOB)).isTrue();
  }

  private boolean isFree(LockKey key) {
    return db.transactionResult(tx -> tx.tryLock(key));
  }

  private boolean isShareable(LockKey key) {
    return db.transactionResult(tx -> tx.tryLockShared(key));
  }

  @Test
  void aSavepointThatIsUndoneLetsItsOwnGo() {
    db.transaction(
        tx -> {
          assertThatThrownBy(
                  () ->
                      tx.savepoint(
                          () -> {
                            tx.lock(JOB);
                            throw new IllegalStateException("no");
                          }))
              .isInstanceOf(IllegalStateException.class);
          assertThat(isFree(JOB)).isTrue();
          tx.savepoint(() -> tx.lock(JOB));
          assertThat(isFree(JOB)).isFalse();
        });
  }

  @Test
  void sharedOnesShare() {
    db.transaction(
        tx -> {
          tx.lockShared(JOB);
          assertThat(isShareable(JOB)).isTrue();
          assertThat(isFree(JOB)).isFalse();
        });
    db.transaction(
        tx -> {
          tx.lock(JOB);
          assertThat(isShareable(JOB)).isFalse();
        });
  }

  @Test
  void waitingHasALimit() {
    TransactionOptions options = TransactionOptions.defaults().lockTimeout(Duration.ofMillis(50));
    db.transaction(
        tx -> {
          tx.lock(JOB);
          assertThatThrownBy(() -> db.transaction(options, other -> other.lock(JOB)))
              .isInstanceOf(LockNotAvailableException.class);
          assertThatThrownBy(() -> db.transaction(options, other -> other.lockShared(JOB)))
              .isInstanceOf(LockNotAvailableException.class);
          assertThatThrownBy(
                  () ->
                      db.within(
                          Duration.ofMillis(50),
                          limited -> limited.transaction(other -> other.lock(JOB))))
              .isInstanceOf(DeadlineExceededException.class);
        });
  }

  @Test
  void keysAreThoseOfSql() {
    db.transaction(
        tx -> {
          tx.lock(JOB);
          tx.lock(LockKey.of(-7L));
          tx.lock(LockKey.of(Long.MIN_VALUE));
          tx.lock(LockKey.of(3, -4));
          assertThat(
                  locked(
                      "('x' || left(encode(sha256(convert_to('nightly \"job\" of José', 'UTF8')),"
                          + " 'hex'), 16))::bit(64)::bigint"))
              .isTrue();
          assertThat(locked("-7")).isTrue();
          assertThat(locked("(-9223372036854775808)")).isTrue();
          assertThat(locked("3, -4")).isTrue();
          assertThat(locked("-4, 3")).isFalse();
          assertThat(locked("7")).isFalse();
        });
  }

  private boolean locked(String arguments) {
    return rows("SELECT pg_try_advisory_xact_lock(" + arguments + ")").equals(List.of("f"));
  }

  @Test
  void keysAreValues() {
    assertThat(LockKey.of("a")).isEqualTo(LockKey.of("a")).hasSameHashCodeAs(LockKey.of("a"));
    assertThat(LockKey.of("a")).isNotEqualTo(LockKey.of("b"));
    assertThat(LockKey.of(1, 2)).isEqualTo(LockKey.of(1, 2)).isNotEqualTo(LockKey.of(2, 1));
    assertThat(LockKey.of(0, 2)).isNotEqualTo(LockKey.of(2));
    assertThat(LockKey.of("")).isEqualTo(LockKey.of(""));
    assertThat(JOB).hasToString("LockKey(\"nightly \"job\" of José\")");
    assertThat(LockKey.of(1, 2)).hasToString("LockKey(1, 2)");
  }

  @Test
  void oneOfATransactionNeedsOne() throws SQLException {
    try (DBConnection conn = new DBConnection(source.getConnection())) {
      for (Session session : List.of(db, conn)) {
        assertThatThrownBy(() -> session.lock(JOB))
            .isInstanceOf(TransactionStateException.class)
            .hasMessageContaining("transaction(...)");
        assertThatThrownBy(() -> session.tryLock(JOB))
            .isInstanceOf(TransactionStateException.class);
        assertThatThrownBy(() -> session.lockShared(JOB))
            .isInstanceOf(TransactionStateException.class);
        assertThatThrownBy(() -> session.tryLockShared(JOB))
            .isInstanceOf(TransactionStateException.class);
      }
    }
  }

  @Test
  @NeedsSession("a lock that a session holds")
  void oneOfASessionIsHeldUntilItIsClosed() throws SQLException {
    try (DBConnection conn = new DBConnection(source.getConnection());
        DBConnection other = new DBConnection(source.getConnection())) {
      try (AdvisoryLock lock = conn.sessionLock(JOB)) {
        assertThat(lock.key()).isEqualTo(JOB);
        assertThat(lock).hasToString("Lock on " + JOB);
        conn.transaction(() -> conn.insert(new Player("Ann", 1)));
        assertThat(other.trySessionLock(JOB)).isEmpty();
        assertThat(other.trySessionLockShared(JOB)).isEmpty();
        assertThat(isFree(JOB)).isFalse();
        AdvisoryLock again = conn.trySessionLock(JOB).orElseThrow();
        again.close();
        again.close();
        assertThat(isFree(JOB)).isFalse();
        assertThatThrownBy(
                () ->
                    other.transaction(
                        TransactionOptions.defaults().lockTimeout(Duration.ofMillis(50)),
                        () -> other.sessionLock(JOB)))
            .isInstanceOf(LockNotAvailableException.class);
        assertThatThrownBy(() -> other.within(Duration.ofMillis(50), it -> other.sessionLock(JOB)))
            .isInstanceOf(DeadlineExceededException.class);
      }
      assertThat(isFree(JOB)).isTrue();
      try (AdvisoryLock one = conn.sessionLockShared(JOB);
          AdvisoryLock two = other.trySessionLockShared(JOB).orElseThrow()) {
        assertThat(List.of(one, two)).extracting(AdvisoryLock::key).containsExactly(JOB, JOB);
        assertThat(isFree(JOB)).isFalse();
        assertThat(isShareable(JOB)).isTrue();
      }
      assertThat(isFree(JOB)).isTrue();
    }
  }

  @Test
  @NeedsSession("a lock that a session holds")
  void oneThatIsNotClosedDoesNotStayWithThePoolsConnection() {
    try (var single = pool(1)) {
      Database one = Database.of(single);
      AdvisoryLock lock;
      try (DBConnection conn = one.connect()) {
        lock = conn.sessionLock(JOB);
        conn.begin();
      }
      assertThat(isFree(JOB)).isTrue();
      lock.close();
      assertThat(one.exec(sql("SELECT 1").into(value(0)).one())).isEqualTo(1);
    }
  }

  @Test
  @NeedsSession("a lock that a session holds")
  void oneThatTheSessionDoesNotHoldIsTold() throws SQLException {
    try (DBConnection conn = new DBConnection(source.getConnection())) {
      AdvisoryLock lock = conn.sessionLock(JOB);
      conn.exec(sql("SELECT pg_advisory_unlock_all()::text").into(value("")));
      assertThatThrownBy(lock::close)
          .isInstanceOf(TransactionStateException.class)
          .hasMessageContaining("PgBouncer");
    }
  }
}
