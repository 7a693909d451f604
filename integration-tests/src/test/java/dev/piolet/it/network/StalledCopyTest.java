package dev.piolet.it.network;

import static dev.piolet.it.network.ItemTable.ITEM;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.it.Sources;
import dev.piolet.test.PostgresTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The answers to a copy that takes too long to begin still come: nobody may take them for his. */
@PostgresTest
class StalledCopyTest {
  private static final int STALL_MILLIS = 400;
  private static final int PATIENCE_MILLIS = 100;

  @Test
  void itsConnectionIsGivenToNobody(DataSource schema, DBConnection conn) throws Exception {
    conn.schema().drop(ITEM);
    conn.schema().create(ITEM);
    PGSimpleDataSource source = Sources.copy(schema);
    try (FaultyNetwork network =
        new FaultyNetwork(source.getServerNames()[0], source.getPortNumbers()[0])) {
      source.setServerNames(new String[] {"localhost"});
      source.setPortNumbers(new int[] {network.port()});
      source.setSslMode("disable");
      check(network, source, copied -> copied.copyIn(ITEM, List.of(Item.of(1, "a"))));
      check(network, source, copied -> copied.copyOut(select(ITEM), item -> {}));
    }
    assertThat(conn.exec(select(ITEM))).isEmpty();
  }

  private interface Copying {
    void run(DBConnection conn);
  }

  private static void check(FaultyNetwork network, PGSimpleDataSource source, Copying copying)
      throws Exception {
    try (Connection connection = source.getConnection()) {
      connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
      network.arm(
          new Strike(
              Side.CLIENT,
              StalledCopyTest::beforeCopy,
              link -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(STALL_MILLIS))));
      ThrowingCallable call = () -> copying.run(new DBConnection(connection));

      assertThatThrownBy(call).isInstanceOf(QueryException.class);
      assertThat(network.disarm()).isTrue();
      assertThat(connection.isClosed()).isTrue();
    }
  }

  private static int beforeCopy(byte[] chunk, int length) {
    return new String(chunk, 0, length, StandardCharsets.ISO_8859_1).contains("COPY ") ? 0 : -1;
  }
}
