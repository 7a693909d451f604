package dev.piolet.it.interplay;

import static dev.piolet.it.interplay.PaddedTable.PADDED;
import static dev.piolet.query.Sql.onConflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Upsert;
import dev.piolet.test.PostgresTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An upsert that does nothing finds the models of new rows, whatever is stored of their values. */
@PostgresTest
class StoredTextsTest {
  @BeforeEach
  void create(DBConnection conn) {
    conn.schema().drop(PADDED);
    conn.schema().create(PADDED);
  }

  private static Padded padded(String code, String price, String seen) {
    return new Padded(null, code, new BigDecimal(price), Instant.parse(seen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "price", "seen"})
  void whatIsStoredDiffers(String column, DBConnection conn) {
    Upsert<Padded, Padded> nothing =
        switch (column) {
          case "code" -> onConflict(PADDED.code).doNothing();
          case "price" -> onConflict(PADDED.price).doNothing();
          default -> onConflict(PADDED.seen).doNothing();
        };
    Padded first = padded("a", "1.005", "2026-01-01T00:00:00.6Z");
    assertThat(conn.upsert(first, nothing)).get().extracting(Padded::id).isEqualTo(1L);

    List<Padded> written =
        conn.upsert(
            List.of(
                padded("a ", "1.01", "2026-01-01T00:00:01Z"),
                padded("b", "2", "2026-01-02T00:00:00Z")),
            nothing);

    assertThat(written).extracting(Padded::code).containsExactly("b");
    assertThat(written.get(0).id()).isNotNull();
  }
}
