package dev.piolet.it.model;

import static dev.piolet.it.model.EverythingTable.EVERYTHING;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.NullColumnException;
import dev.piolet.schema.Column;
import dev.piolet.test.PostgresTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes and reads values of every type. */
@PostgresTest
final class ModelTypesTest {
  private static final Everything NOTHING =
      new Everything(
          0, false, (byte) 0, (short) 0, 0, 0, 0, 0, ' ', null, null, null, null, null, null, null,
          null, null, null, null, null, null, null, null, null, null, null);

  private static final Everything SMALLEST =
      new Everything(
          1,
          false,
          Byte.MIN_VALUE,
          Short.MIN_VALUE,
          Integer.MIN_VALUE,
          Long.MIN_VALUE,
          -Float.MAX_VALUE,
          -Double.MAX_VALUE,
          '\t',
          false,
          (byte) 0,
          (short) 0,
          0,
          0L,
          Float.NaN,
          Double.NEGATIVE_INFINITY,
          '\'',
          "",
          new BigDecimal("-0.000000000000000000001"),
          new UUID(0, 0),
          new byte[0],
          LocalDate.of(1, 1, 1),
          LocalTime.MIDNIGHT,
          LocalDateTime.of(1, 1, 1, 0, 0),
          OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
          Instant.EPOCH,
          Everything.Weather.SUNNY);

  private static final Everything LARGEST =
      new Everything(
          2,
          true,
          Byte.MAX_VALUE,
          Short.MAX_VALUE,
          Integer.MAX_VALUE,
          Long.MAX_VALUE,
          Float.MIN_VALUE,
          Double.MIN_VALUE,
          '名',
          true,
          Byte.MAX_VALUE,
          Short.MAX_VALUE,
          Integer.MAX_VALUE,
          Long.MAX_VALUE,
          Float.POSITIVE_INFINITY,
          Double.NaN,
          'ß',
          "quote ' \" \\ {,} 😀 \n NULL",
          new BigDecimal("123456789012345678901234567890.12"),
          new UUID(-1, -1),
          new byte[] {0, -1, 92, 39},
          LocalDate.of(9999, 12, 31),
          LocalTime.of(23, 59, 59, 999_999_000),
          LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000),
          OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 1_000, ZoneOffset.UTC),
          Instant.parse("2024-02-29T12:00:00.000001Z"),
          Everything.Weather.RAINY);

  private DBConnection conn;

  @BeforeEach
  void createTable(DBConnection connection) {
    conn = connection;
    conn.schema().drop(EVERYTHING);
    conn.schema().create(EVERYTHING);
  }

  @Test
  void oneByOne() {
    for (Everything one : List.of(NOTHING, SMALLEST, LARGEST)) {
      conn.insert(one);

      assertThat(conn.get(EVERYTHING, one.id()).orElseThrow().isSameAs(one)).as("%s", one).isTrue();
    }
  }

  @Test
  void manyAtOnce() {
    List<Everything> all = List.of(NOTHING, SMALLEST, LARGEST);
    conn.insert(all);

    List<Everything> read = conn.exec(select(EVERYTHING).orderBy(EVERYTHING.id.asc()));

    assertThat(read).usingElementComparator((a, b) -> a.isSameAs(b) ? 0 : 1).isEqualTo(all);
  }

  static List<Column<Everything, ?>> notNullColumns() {
    return EVERYTHING.columns().stream().filter(column -> !column.options().nullable()).toList();
  }

  @ParameterizedTest
  @MethodSource("notNullColumns")
  void nullIsNeverReadAsZero(Column<Everything, ?> column, Connection other) throws SQLException {
    conn.insert(SMALLEST);
    String name = '"' + column.name() + '"';
    try (Statement statement = other.createStatement()) {
      statement.execute("ALTER TABLE everything DROP CONSTRAINT everything_pkey");
      statement.execute("ALTER TABLE everything ALTER " + name + " DROP NOT NULL");
      statement.execute("UPDATE everything SET " + name + " = NULL");
    }

    assertThatThrownBy(() -> conn.exec(select(EVERYTHING)))
        .isInstanceOfSatisfying(
            NullColumnException.class,
            e -> {
              assertThat(e.table()).isEqualTo("everything");
              assertThat(e.column()).isEqualTo(column.name());
            });
  }
}
