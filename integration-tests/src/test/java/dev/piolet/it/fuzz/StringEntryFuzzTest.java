package dev.piolet.it.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.piolet.DBConnection;
import dev.piolet.test.PostgresServer;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * What {@link StringEntryTest} holds, with texts that the fuzzer finds by what they reach. With
 * {@code JAZZER_FUZZ=1} in the environment it looks for new ones; otherwise those that were found
 * before, in the resources of this class, are tried again.
 */
class StringEntryFuzzTest {
  private static DBConnection conn;
  private static EntryCheck check;

  @BeforeAll
  static void open() throws SQLException {
    conn = new DBConnection(PostgresServer.shared().dataSource().getConnection());
    check = new EntryCheck(conn);
  }

  @AfterAll
  static void close() {
    check.close();
    conn.close();
  }

  @FuzzTest(maxDuration = "10m")
  void keepsTextsApartFromSql(FuzzedDataProvider data) {
    StringEntry entry = data.pickValue(EntryCheck.ENTRIES);
    String text = data.consumeRemainingAsString();
    assertThat(check.wrong(entry, text)).isNull();
  }
}
