package dev.piolet.it.lists;

import static dev.piolet.it.lists.LeftKeysTable.LEFT_KEYS;
import static dev.piolet.it.lists.RightKeysTable.RIGHT_KEYS;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.it.models.Mood;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.Expression;
import dev.piolet.test.PostgresTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys are equal where PostgreSQL says so, whatever Java has of it. */
@PostgresTest
class KeyTypesTest {
  private static final UUID ID = UUID.fromString("0d2ad9a6-8a4a-4f1e-9a9a-0123456789ab");

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.exec(sql("CREATE EXTENSION IF NOT EXISTS citext"));
    owner.schema().create(LEFT_KEYS, RIGHT_KEYS);
  }

  @BeforeEach
  void insertRows(DBConnection conn) {
    conn.exec(sql("TRUNCATE left_keys, right_keys"));
    conn.insert(
        List.of(
            new LeftKeys(
                1L,
                7,
                ID,
                new BigDecimal("1.5"),
                "ab",
                "word",
                "it's \"ü\"",
                LocalDate.EPOCH,
                Mood.SAD,
                List.of(1, 2),
                1.5),
            new LeftKeys(2L, null, null, null, null, null, null, null, null, null, null),
            new RightKeys(
                1L,
                7,
                ID,
                new BigDecimal("1.50"),
                "ab ",
                "WORD",
                "it's \"ü\"",
                LocalDate.EPOCH,
                Mood.SAD,
                List.of(1, 2),
                1.5),
            new RightKeys(2L, null, null, null, null, null, null, null, null, null, null)));
  }

  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of("integer", LEFT_KEYS.whole, RIGHT_KEYS.whole),
        Arguments.of("uuid", LEFT_KEYS.uuid, RIGHT_KEYS.uuid),
        Arguments.of("numeric", LEFT_KEYS.amount, RIGHT_KEYS.amount),
        Arguments.of("char", LEFT_KEYS.padded, RIGHT_KEYS.padded),
        Arguments.of("citext", LEFT_KEYS.word, RIGHT_KEYS.word),
        Arguments.of("text", LEFT_KEYS.label, RIGHT_KEYS.label),
        Arguments.of("date", LEFT_KEYS.day, RIGHT_KEYS.day),
        Arguments.of("enum", LEFT_KEYS.mood, RIGHT_KEYS.mood),
        Arguments.of("array", LEFT_KEYS.numbers, RIGHT_KEYS.numbers),
        Arguments.of("double", LEFT_KEYS.ratio, RIGHT_KEYS.ratio));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  <T extends @Nullable Object> void meet(
      String name, Expression<T> left, Expression<T> right, DBConnection conn) {
    assertThat(
            conn.exec(
                select(LEFT_KEYS.id, list(select(RIGHT_KEYS.id).where(right.eq(left))))
                    .orderBy(LEFT_KEYS.id)))
        .containsExactly(new Tuple2<>(1L, List.of(1L)), new Tuple2<>(2L, List.of()));
    assertThat(
            conn.exec(
                select(
                        LEFT_KEYS.id,
                        list(
                            select(RIGHT_KEYS.id)
                                .where(right.isNotDistinctFrom(left))
                                .orderBy(RIGHT_KEYS.id)
                                .limit(5)))
                    .orderBy(LEFT_KEYS.id)))
        .containsExactly(new Tuple2<>(1L, List.of(1L)), new Tuple2<>(2L, List.of(2L)));
  }
}
