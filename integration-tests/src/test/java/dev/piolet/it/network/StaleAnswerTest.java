package dev.piolet.it.network;

import static dev.piolet.it.network.ItemTable.ITEM;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.it.Sources;
import dev.piolet.query.InsertStatement;
import dev.piolet.test.PostgresTest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A pipeline meets an answer that was meant for somebody before it. */
@PostgresTest
class StaleAnswerTest {
  private static final String FAILURE = "SERROR\0C57014\0Mcanceling somebody's statement\0\0";
  private static final String IN_TRANSACTION = "T";

  @Test
  void whetherItIsDoneIsNotKnown(DataSource schema, DBConnection conn) throws Exception {
    conn.schema().drop(ITEM);
    conn.schema().create(ITEM);
    PGSimpleDataSource source = Sources.copy(schema);
    try (FaultyNetwork network =
        new FaultyNetwork(source.getServerNames()[0], source.getPortNumbers()[0])) {
      source.setServerNames(new String[] {"localhost"});
      source.setPortNumbers(new int[] {network.port()});
      source.setSslMode("disable");
      try (Connection connection = source.getConnection()) {
        network.arm(new Strike(Side.SERVER, Strike.behind(0), link -> link.answer(stale())));

        assertThatThrownBy(() -> new DBConnection(connection).pipeline(insert(1), insert(2)))
            .isInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(network.disarm()).isTrue();
        assertThat(connection.isClosed()).isTrue();
      }
    }
    assertThat(conn.exec(select(ITEM.place).orderBy(ITEM.place))).containsExactly(1, 2);
  }

  private static InsertStatement<Item> insert(int place) {
    return insertInto(ITEM).set(ITEM.place, place).set(ITEM.name, "a");
  }

  private static byte[] stale() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(message('E', FAILURE));
    all.writeBytes(message(Messages.READY, IN_TRANSACTION));
    return all.toByteArray();
  }

  private static byte[] message(char type, String text) {
    byte[] body = text.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(Messages.HEADER + body.length)
        .put((byte) type)
        .putInt(Integer.BYTES + body.length)
        .put(body)
        .array();
  }
}
