package dev.piolet.it.limits;

import static dev.piolet.it.limits.BranchTable.BRANCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Query;
import dev.piolet.test.PostgresTest;
import dev.piolet.value.BitString;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Three branches, each on the one before. */
@PostgresTest
abstract class LimitsFixture {
  static final LocalDateTime SEEN = LocalDateTime.of(2024, 1, 2, 3, 4, 5);

  DBConnection conn;

  static Branch branch(int id, @Nullable Integer parent, String data) {
    return new Branch(
        id,
        parent,
        "name " + id,
        "c" + id,
        new BigDecimal(id + ".50"),
        List.of("t" + id),
        SEEN.plusDays(id),
        BitString.parse("101"),
        new Branch.Title("title " + id),
        (short) id,
        id / 10f,
        List.of(id / 10f),
        data,
        "odd?");
  }

  @BeforeEach
  final void insert(DBConnection connection) {
    conn = connection;
    conn.schema().drop(BRANCH);
    conn.schema().create(BRANCH);
    conn.insert(
        List.of(
            branch(1, null, "{\"a\": 1}"), branch(2, 1, "{\"b\": 1}"), branch(3, 2, "{\"a\": 2}")));
  }

  final void gives(Query<?, ?> query, Object... rows) {
    assertThat(conn.exec(query)).isEqualTo(List.of(rows));
  }
}
