package dev.piolet.it.reliability;

import static dev.piolet.it.reliability.JournalTable.JOURNAL;
import static dev.piolet.it.reliability.PostingTable.POSTING;
import static dev.piolet.it.reliability.TallyTable.TALLY;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.error.PioletException;
import dev.piolet.it.DirectAccess;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Transactions of many threads over a pool, each of which writes its number and its halves. */
final class Workload implements AutoCloseable {
  /** How the sessions of a workload are called. */
  static final String APPLICATION = "workload";

  private static final int CONNECTION_TIMEOUT_MILLIS = 20_000;

  /** One of so many transactions has a mishap, and one of so many changes an older journal. */
  private static final int MISHAPS = 5;

  private static final int CHANGES = 3;
  private static final int ATTEMPTS = 3;

  private final HikariDataSource pool;
  private final Database db;
  private final DirectAccess server;
  private final Ledger ledger = new Ledger();
  private final Map<String, Integer> fired = new ConcurrentSkipListMap<>();
  private final AtomicInteger attempts = new AtomicInteger();
  private final AtomicInteger threw = new AtomicInteger();
  private final AtomicInteger numbers = new AtomicInteger();
  private final List<Work> works;
  private final List<Mishap> mishaps;

  /**
   * A workload on the empty schema of a test.
   *
   * @param source gives the connections that things happen to
   * @param direct leads to the same tables, and nothing happens there
   * @param connections how many the pool has
   */
  Workload(
      DataSource source,
      DataSource direct,
      int connections,
      boolean isAutoCommit,
      List<Work> works,
      List<Mishap> mishaps) {
    this.server = new DirectAccess(direct);
    this.works = works;
    this.mishaps = mishaps;
    prepare();
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(connections);
    config.setAutoCommit(isAutoCommit);
    config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
    config.setInitializationFailTimeout(CONNECTION_TIMEOUT_MILLIS);
    this.pool = new HikariDataSource(config);
    this.db = Database.of(pool);
  }

  private void prepare() {
    try (DBConnection conn = connect()) {
      conn.schema().drop(POSTING, JOURNAL, TALLY);
      conn.schema().create(JOURNAL, POSTING, TALLY);
      List<Tally> unused =
          conn.insert(IntStream.range(0, Work.TALLIES).mapToObj(id -> new Tally(id, 0)).toList());
    }
  }

  private DBConnection connect() {
    try {
      return new DBConnection(server.dataSource().getConnection());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Database db() {
    return db;
  }

  /** Lets the pool replace connections that were lost while nobody had them. */
  void replaceConnections() {
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  DirectAccess server() {
    return server;
  }

  /**
   * Runs transactions.
   *
   * @param count how many numbers there are; some are tried more than once
   * @param disturbing is done meanwhile, and told whether they still run
   * @param disturbances how often what was done meanwhile has hit something, known at the end
   */
  Figures run(
      int count,
      int threads,
      long seed,
      Consumer<BooleanSupplier> disturbing,
      Map<?, Integer> disturbances)
      throws Exception {
    AtomicBoolean isRunning = new AtomicBoolean(true);
    ExecutorService executor = Executors.newFixedThreadPool(threads + 1);
    try {
      Future<?> disturbance = executor.submit(() -> disturbing.accept(isRunning::get));
      List<Callable<Void>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Random random = new Random(seed + i);
        workers.add(() -> work(random, count));
      }
      for (Future<Void> worker : executor.invokeAll(workers)) {
        worker.get();
      }
      isRunning.set(false);
      disturbance.get();
    } finally {
      isRunning.set(false);
      executor.shutdownNow();
    }
    finish();
    disturbances.forEach((kind, times) -> fired.put(kind.toString(), times));
    return figures();
  }

  /** Lets threads begin no more transactions. */
  void finish() {
    numbers.set(Integer.MAX_VALUE / 2);
  }

  private Figures figures() throws SQLException {
    List<String> leaked = new ArrayList<>(leaks());
    pool.close();
    awaitEnd();
    try (DBConnection conn = connect()) {
      return ledger.compare(server, conn, attempts.get(), fired, threw.get(), leaked);
    }
  }

  private @Nullable Void work(Random random, int count) {
    List<Journal> older = new ArrayList<>();
    for (int number = numbers.incrementAndGet();
        number <= count;
        number = numbers.incrementAndGet()) {
      Work work = works.get(random.nextInt(works.size()));
      Deed deed = new Deed(number, work);
      ledger.add(deed);
      boolean hasMishap = !mishaps.isEmpty() && random.nextInt(MISHAPS) == 0;
      Mishap mishap =
          work.hasMiddle() && hasMishap ? mishaps.get(random.nextInt(mishaps.size())) : Mishap.NONE;
      attempt(deed, mishap);
      for (int i = 1; i < ATTEMPTS && deed.outcome() == Deed.Outcome.THREW; i++) {
        attempt(deed, Mishap.NONE);
      }
      deed.forgetPostings();
      if (deed.outcome() == Deed.Outcome.RETURNED && work.givesKeys()) {
        older.add(deed.journal);
      }
      if (!older.isEmpty() && random.nextInt(CHANGES) == 0) {
        change(older, random.nextInt(older.size()), number);
      }
    }
    return null;
  }

  private void attempt(Deed deed, Mishap mishap) {
    attempts.incrementAndGet();
    Throwable failure = failure(() -> deed.work.run(db, deed, mishap));
    if (failure != null) {
      threw.incrementAndGet();
    }
    if (mishap.isReasonOf(failure)) {
      fired.merge(mishap.name(), 1, Integer::sum);
    } else if (Mishap.isDeadlock(failure)) {
      fired.merge("DEADLOCK", 1, Integer::sum);
    }
    if (!deed.end(failure)) {
      ledger.wrongModel(deed, "its objects and its end differ");
    }
    if (failure == null && mishap != Mishap.NONE) {
      ledger.wrongModel(deed, "it had a mishap, and returned");
    }
    if (failure != null && !(failure instanceof PioletException)) {
      ledger.wrongModel(
          deed, "the exception is not ours, from " + List.of(failure.getStackTrace()));
    }
  }

  /** Changes a journal that is stored; where that fails, its object has to know. */
  private void change(List<Journal> older, int index, int number) {
    Journal journal = older.get(index);
    journal.text = "changed by " + number;
    Throwable failure = failure(() -> db.transaction(tx -> tx.update(List.of(journal))));
    if (failure instanceof CommitOutcomeUnknownException) {
      older.remove(index);
      ledger.addUnknown(journal);
    }
  }

  /** What a call throws, or null. */
  static @Nullable Throwable failure(Runnable call) {
    try {
      call.run();
      return null;
    } catch (Throwable e) {
      return e;
    }
  }

  /** What is left: connections that nobody gave back, transactions that nobody ended. */
  private List<String> leaks() throws SQLException {
    List<String> leaks = new ArrayList<>();
    int lent = pool.getHikariPoolMXBean().getActiveConnections();
    if (lent > 0) {
      leaks.add(lent + " connections");
    }
    for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
      try (Connection connection = pool.getConnection()) {
        if (connection.getAutoCommit() != pool.isAutoCommit() || connection.isReadOnly()) {
          leaks.add("the state of a connection");
        }
      }
    }
    leaks.addAll(
        server.rows(
            "SELECT state || ': ' || query FROM pg_stat_activity WHERE application_name = '"
                + APPLICATION
                + "' AND state LIKE 'idle in%' AND state_change < now() - interval '3 s'"));
    return leaks;
  }

  /** Waits until the server has noticed that clients are gone, and what it did for them is done. */
  private void awaitEnd() {
    String sessions =
        "SELECT 1 FROM pg_stat_activity WHERE application_name = '" + APPLICATION + "'";
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(CONNECTION_TIMEOUT_MILLIS);
    while (!server.rows(sessions + " AND state <> 'idle'").isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Sessions do not end");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  @Override
  public void close() {
    pool.close();
    try (DBConnection conn = connect()) {
      conn.schema().drop(POSTING, JOURNAL, TALLY);
    }
  }
}
