package dev.piolet.it.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.NeedsSession;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever goes wrong in a call of any kind: it is done whole or not at all, its objects agree with
 * the database, and the next borrower of the connection meets nothing of it.
 *
 * <p>The system property {@code piolet.test.faults} is the number of cases, {@code
 * piolet.test.faults.seed} gives their order, {@code piolet.test.faults.settings} are settings of
 * the driver, and {@code piolet.test.faults.case} is a single one, as a failure names it.
 */
@PostgresTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@NeedsSession("the server process that is behind a connection")
class FaultTest {
  private static final int CASES = 200;
  private static final long SEED = 42;
  private static final int MOST_TOLD = 20;
  private static final int STRIDE_OF_STALLS = 25;
  private static final int MOST_STALLS = 10;

  private FaultRun run;

  @BeforeAll
  void open(DataSource schema) throws SQLException, IOException {
    run = new FaultRun(schema, System.getProperty("piolet.test.faults.settings", ""));
  }

  @AfterAll
  void close() throws IOException {
    run.close();
  }

  @Test
  void nothingIsDoneByHalf() throws SQLException {
    long seed = Long.getLong("piolet.test.faults.seed", SEED);
    String single = System.getProperty("piolet.test.faults.case");
    List<FaultCase> cases =
        single == null
            ? FaultCases.of(run, seed, Integer.getInteger("piolet.test.faults", CASES))
            : List.of(FaultCase.parse(single));
    System.out.println(cases.size() + " faults, -Dpiolet.test.faults.seed=" + seed);

    assertThat(wrong(cases)).as("seed %d", seed).isEmpty();
  }

  /** The answers to all statements are there, and the driver waits for no more than this. */
  @ParameterizedTest
  @EnumSource
  void aConnectionMayBeLostBeforeTheLastMessage(Call call) throws SQLException {
    List<FaultCase> cases = new ArrayList<>();
    for (int i = 0; i < run.expected(call).ready(); i++) {
      cases.add(new FaultCase(call, Fault.CUT_BEFORE_READY, i));
    }

    assertThat(cases).isNotEmpty();
    assertThat(wrong(cases)).isEmpty();
  }

  /** The driver keeps a connection that stalls as a copy begins, with the answers under way. */
  @ParameterizedTest
  @EnumSource(names = {"COPY_IN", "COPY_OUT"})
  void aCopyMayStallWhereverItIs(Call call) throws SQLException {
    List<FaultCase> cases = new ArrayList<>();
    for (int position = 0; position < run.expected(call).sent(); position += STRIDE_OF_STALLS) {
      cases.add(new FaultCase(call, Fault.STALL, position));
    }

    assertThat(wrong(cases.subList(0, Math.min(cases.size(), MOST_STALLS)))).isEmpty();
  }

  private List<String> wrong(List<FaultCase> cases) throws SQLException {
    List<String> wrong = new ArrayList<>();
    for (FaultCase fault : cases) {
      String found = new FaultCheck(run, fault).wrong();
      if (found != null && wrong.size() < MOST_TOLD) {
        wrong.add(found);
      }
    }
    return wrong;
  }
}
