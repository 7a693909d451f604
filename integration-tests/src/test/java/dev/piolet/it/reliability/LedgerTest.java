package dev.piolet.it.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.DirectAccess;
import dev.piolet.it.Sources;
import dev.piolet.it.network.FaultyNetwork;
import dev.piolet.test.PostgresServer;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Transactions of many threads, during which all goes wrong: what returned is stored, what threw is
 * not, whoever cannot know says so, and nothing is stored by half or left behind.
 *
 * <p>The system properties {@code piolet.test.transactions}, {@code piolet.test.threads}, {@code
 * piolet.test.faults.seed} and {@code piolet.test.faults.settings} (settings of the driver) make a
 * longer run of it; {@code piolet.test.pool.autoCommit} is that of the pool, and {@code
 * piolet.test.works} are the only kinds of transactions.
 */
@PostgresTest
@DisabledIfEnvironmentVariable(
    named = PostgresServer.URL_VARIABLE,
    matches = ".+",
    disabledReason = "It fills the disk of the server, which has to be on this machine")
class LedgerTest {
  private static final int TRANSACTIONS = Integer.getInteger("piolet.test.transactions", 400);
  private static final int THREADS = Integer.getInteger("piolet.test.threads", 8);
  private static final long SEED = Long.getLong("piolet.test.faults.seed", 42);
  private static final String SETTINGS = System.getProperty("piolet.test.faults.settings", "");
  private static final boolean AUTO_COMMIT =
      !"false".equals(System.getProperty("piolet.test.pool.autoCommit"));

  private static final int SOCKET_TIMEOUT_SECONDS = 1;
  private static final int STALL_MILLIS = 1_300;

  @Test
  void nothingIsLostOrStoredByHalf(DataSource schema) throws Exception {
    PGSimpleDataSource source = Sources.copy(schema);
    try (FaultyNetwork network =
            new FaultyNetwork(source.getServerNames()[0], source.getPortNumbers()[0]);
        Workload workload =
            new Workload(
                through(network, source), schema, THREADS, AUTO_COMMIT, works(), mishaps());
        Connection holder = PostgresServer.shared().dataSource().getConnection();
        Statement statement = holder.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(" + Mishap.LOCKED + ")");
      Saboteur saboteur =
          new Saboteur(
              network,
              new DirectAccess(PostgresServer.shared().dataSource()),
              Workload.APPLICATION,
              STALL_MILLIS,
              SEED);
      Figures figures =
          workload.run(TRANSACTIONS, THREADS, SEED, saboteur::disturbWhile, saboteur.fired());
      System.out.println(figures.fired() + "\n" + figures.row());

      assertThat(figures.wrong()).as("seed %d", SEED).isEmpty();
      List<String> all = new ArrayList<>();
      mishaps().forEach(mishap -> all.add(mishap.name()));
      EnumSet.allOf(Disturbance.class).forEach(kind -> all.add(kind.name()));
      assertThat(figures.fired()).containsKeys(all.toArray(String[]::new));
    }
  }

  @Test
  void threadsWaitForEachOther(DataSource schema) throws Exception {
    PGSimpleDataSource source = Sources.copy(schema);
    source.setApplicationName(Workload.APPLICATION);
    try (Workload workload =
        new Workload(source, schema, THREADS, true, List.of(Work.TRANSFER), List.of())) {
      Figures figures = workload.run(TRANSACTIONS / 2, THREADS, SEED, running -> {}, Map.of());
      System.out.println(figures.fired() + "\n" + figures.row());

      assertThat(figures.wrong()).isEmpty();
      assertThat(figures.fired()).containsOnlyKeys("DEADLOCK");
      assertThat(figures.threw()).isEqualTo(figures.firedInAll());
    }
  }

  private static List<Work> works() {
    String only = System.getProperty("piolet.test.works");
    return only == null
        ? List.copyOf(EnumSet.complementOf(EnumSet.of(Work.HUGE)))
        : Stream.of(only.split(",", -1)).map(Work::valueOf).toList();
  }

  private static List<Mishap> mishaps() {
    EnumSet<Mishap> mishaps = EnumSet.complementOf(EnumSet.of(Mishap.NONE));
    if (!Files.exists(Path.of("/dev/full"))) {
      mishaps.remove(Mishap.DISK_FULL);
    }
    return List.copyOf(mishaps);
  }

  private static PGSimpleDataSource through(FaultyNetwork network, PGSimpleDataSource source)
      throws SQLException, IOException {
    PGSimpleDataSource through = Sources.copy(source);
    through.setUrl(source.getUrl() + (SETTINGS.isEmpty() ? "" : "&" + SETTINGS));
    through.setServerNames(new String[] {"localhost"});
    through.setPortNumbers(new int[] {network.port()});
    through.setApplicationName(Workload.APPLICATION);
    through.setSslMode("disable");
    through.setSocketTimeout(SOCKET_TIMEOUT_SECONDS);
    return through;
  }
}
