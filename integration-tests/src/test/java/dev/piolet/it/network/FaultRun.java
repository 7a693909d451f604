package dev.piolet.it.network;

import static dev.piolet.it.network.ItemTable.ITEM;
import static dev.piolet.it.network.ScratchTable.SCRATCH;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.piolet.DBConnection;
import dev.piolet.it.Sources;
import dev.piolet.query.Tuple2;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** Calls over a pool of two connections and a network to which things happen. */
final class FaultRun implements AutoCloseable {
  /** What stands for the table that is created, among the rows. */
  static final String SCRATCH_IS_THERE = "scratch";

  private static final String APPLICATION = "fault run";
  private static final int CONNECTIONS = 2;
  private static final int TIMEOUT_MILLIS = 10;
  private static final int DELAY_MILLIS = 25;
  private static final int STALL_MILLIS = 300;
  private static final int SHORT_PATIENCE_MILLIS = 120;
  private static final int PATIENCE_SECONDS = 10;

  private static final String ROWS =
      "SELECT place || ' ' || name FROM item UNION ALL SELECT '"
          + SCRATCH_IS_THERE
          + "' WHERE to_regclass('scratch') IS NOT NULL ORDER BY 1";

  private static final String REFUSAL =
      """
      CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END).place = TG_ARGV[0]::int THEN
          RAISE 'The row is refused';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$""";

  private final FaultyNetwork network;
  private final HikariDataSource pool;
  private final DBConnection direct;
  private final DBConnection killer;
  private final Map<Call, Expected> expected = new EnumMap<>(Call.class);

  /**
   * A run on the empty schema of a test.
   *
   * @param settings for the driver, as in a URL
   */
  FaultRun(DataSource schema, String settings) throws SQLException, IOException {
    PGSimpleDataSource source = Sources.copy(schema);
    network = new FaultyNetwork(source.getServerNames()[0], source.getPortNumbers()[0]);
    direct = new DBConnection(schema.getConnection());
    killer = new DBConnection(schema.getConnection());
    direct.schema().drop(ITEM, SCRATCH);
    direct.schema().create(ITEM);
    execute(REFUSAL);
    pool = new HikariDataSource(config(source, settings));
  }

  private HikariConfig config(PGSimpleDataSource source, String settings) {
    source.setUrl(source.getUrl() + (settings.isEmpty() ? "" : "&" + settings));
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {network.port()});
    source.setApplicationName(APPLICATION);
    source.setSslMode("disable");
    source.setSocketTimeout(PATIENCE_SECONDS);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(CONNECTIONS);
    return config;
  }

  private void execute(String statement) {
    direct.exec(sql(statement));
  }

  private <T> List<T> ask(String query, T example) {
    return direct.exec(sql(query).into(value(example)));
  }

  /** The rows, and whether there is the table that is created. */
  List<String> rows() {
    return ask(ROWS, "");
  }

  /** The places of all rows by their keys. */
  Map<Long, Integer> places() {
    Map<Long, Integer> places = new HashMap<>();
    direct.forEach(
        select(row(Tuple2::new, ITEM.id, ITEM.place)),
        row -> places.put(row.first(), row.second()));
    return places;
  }

  Expected expected(Call call) throws SQLException {
    Expected known = expected.get(call);
    if (known == null) {
      known = expect(call);
      expected.put(call, known);
    }
    return known;
  }

  private Expected expect(Call call) throws SQLException {
    Items items = prepare(call);
    List<String> before = rows();
    try (Connection connection = borrow()) {
      network.arm(new Strike(Side.CLIENT, Strike.behind(Integer.MAX_VALUE), link -> {}));
      call.run(new DBConnection(connection), items);
    }
    network.disarm();
    return new Expected(
        before,
        rows(),
        items.told(),
        network.bytes(Side.CLIENT),
        network.bytes(Side.SERVER),
        network.ready());
  }

  /** The rows that are there before each call, and its objects. */
  Items prepare(Call call) {
    direct.schema().drop(SCRATCH);
    execute("TRUNCATE item RESTART IDENTITY");
    execute(
        "INSERT INTO item (place, name) SELECT i, 'old ' || i FROM generate_series(0, "
            + (Call.STORED - 1)
            + ") i");
    Items items = call.items(direct);
    if (call.isRefresh()) {
      execute("UPDATE item SET name = 'fresh ' || place");
    }
    return items;
  }

  /** One of two connections that are there: one that comes later is not hit. */
  private Connection borrow() throws SQLException {
    HikariPoolMXBean state = pool.getHikariPoolMXBean();
    await(() -> state.getIdleConnections() == CONNECTIONS);
    return pool.getConnection();
  }

  /**
   * How a call went.
   *
   * @param failure what it threw, or null
   * @param struck whether anything happened to the network
   */
  record Result(@Nullable Throwable failure, boolean struck) {}

  /** Runs a call, and waits until the server is done with it. */
  Result run(FaultCase fault, Items items) throws SQLException {
    refuseRow(fault);
    try (Connection connection = borrow()) {
      int process = connection.unwrap(PGConnection.class).getBackendPID();
      if (fault.fault() == Fault.TIMEOUT) {
        set(connection, "SET statement_timeout = " + TIMEOUT_MILLIS);
      }
      if (fault.fault() == Fault.STALL) {
        connection.setNetworkTimeout(Runnable::run, SHORT_PATIENCE_MILLIS);
      }
      network.arm(strike(fault, process));
      Throwable failure = call(fault.call(), connection, items);
      boolean struck = network.disarm();
      settle(struck && fault.fault().losesConnection() ? process : 0);
      return new Result(failure, struck);
    } finally {
      if (fault.fault().isOfRows()) {
        execute("DROP TRIGGER refuse ON item");
      }
    }
  }

  private static @Nullable Throwable call(Call call, Connection connection, Items items) {
    try {
      call.run(new DBConnection(connection), items);
      return null;
    } catch (Throwable e) {
      return e;
    }
  }

  private static void set(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(setting);
    }
  }

  private Strike strike(FaultCase fault, int process) {
    Side side = fault.fault() == Fault.CUT_SERVER ? Side.SERVER : Side.CLIENT;
    Consumer<FaultyNetwork.Link> act =
        switch (fault.fault()) {
          case TERMINATE -> link -> kill("pg_terminate_backend", process);
          case CANCEL -> link -> kill("pg_cancel_backend", process);
          case TIMEOUT, DELAY -> link -> pause(DELAY_MILLIS);
          case STALL -> link -> pause(STALL_MILLIS);
          case SPLIT -> link -> network.split(1);
          case RAISE, RAISE_AT_COMMIT -> link -> {};
          default -> FaultyNetwork.Link::cut;
        };
    return fault.fault() == Fault.CUT_BEFORE_READY
        ? new Strike(Side.SERVER, Strike.beforeReady(fault.position()), act)
        : new Strike(side, Strike.behind(fault.position()), act);
  }

  private void kill(String function, int process) {
    killer.exec(sql("SELECT " + function + "(" + process + ")").into(value(true)));
  }

  private void refuseRow(FaultCase fault) throws SQLException {
    if (fault.fault().isOfRows()) {
      int place = expected(fault.call()).changedPlaces().get(fault.position());
      boolean isLate = fault.fault() == Fault.RAISE_AT_COMMIT;
      execute(
          (isLate ? "CREATE CONSTRAINT TRIGGER refuse AFTER " : "CREATE TRIGGER refuse BEFORE ")
              + "INSERT OR UPDATE OR DELETE ON item "
              + (isLate ? "DEFERRABLE INITIALLY DEFERRED " : "")
              + "FOR EACH ROW EXECUTE FUNCTION refuse("
              + place
              + ")");
    }
  }

  /**
   * Waits until no session of the pool does anything.
   *
   * @param lost the server process that has to be gone, or 0
   */
  private void settle(int lost) {
    await(
        () ->
            ask(
                        "SELECT count(*) FROM pg_stat_activity WHERE application_name = '"
                            + APPLICATION
                            + "' AND (state <> 'idle' OR pid = "
                            + lost
                            + ")",
                        0L)
                    .get(0)
                == 0);
  }

  /**
   * Asks each connection of the pool for a number of its own.
   *
   * @return what is wrong with one, or null; one that is lost is not, as the pool gives out others
   */
  @Nullable String poolIsWrong() throws SQLException {
    int number = (int) System.nanoTime();
    for (int attempt = 0; attempt <= CONNECTIONS; attempt++) {
      try (Connection one = pool.getConnection();
          Connection other = pool.getConnection()) {
        String wrong = isWrong(one, number);
        return wrong == null ? isWrong(other, number + 1) : wrong;
      } catch (SQLException e) {
        if (e.getSQLState() == null || !e.getSQLState().matches("08.*|57P01")) {
          throw e;
        }
      }
    }
    return "the pool has only lost connections";
  }

  private static @Nullable String isWrong(Connection connection, int number) throws SQLException {
    if (!connection.getAutoCommit()) {
      return "auto-commit is off";
    }
    String answer = number + " true";
    try (Statement statement = connection.createStatement()) {
      statement.execute("RESET statement_timeout");
      try (var row =
          statement.executeQuery(
              "SELECT " + number + " || ' ' || (pg_current_xact_id_if_assigned() IS NULL)")) {
        return row.next() && answer.equals(row.getString(1)) ? null : "it answers something else";
      }
    }
  }

  /** Does a call again, over a connection to which nothing happens. */
  void again(Call call, Items items) {
    items.told().clear();
    call.run(direct, items);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("What has to happen did not happen in time");
      }
      pause(1);
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    pool.close();
    network.close();
    killer.close();
    direct.schema().drop(ITEM, SCRATCH);
    direct.close();
  }
}
