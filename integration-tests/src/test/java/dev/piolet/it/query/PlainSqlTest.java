package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.error.QueryException;
import dev.piolet.it.models.Mood;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import dev.piolet.sql.Expression;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** SQL as the program has it. */
class PlainSqlTest extends PeopleFixture {
  private static final Expression<String> TEXT = value("any text");

  @Test
  void changesRows() {
    assertThat(
            run(
                sql("UPDATE office SET city = ? WHERE id < ?", "x", 3),
                "UPDATE office SET city = ? WHERE id < ?",
                "x",
                3))
        .isEqualTo(2);
    assertThat(conn.exec(sql("CREATE TEMPORARY TABLE t (a int) ON COMMIT DROP"))).isZero();
  }

  @Test
  void readsRows() {
    assertThat(conn.exec(sql("SELECT * FROM office WHERE id = ?", 2L).into(OFFICE).one()))
        .isEqualTo(ROME);
    assertThat(
            conn.exec(
                sql("SELECT id, city FROM office ORDER BY id LIMIT 1")
                    .into(row(Tuple2::new, OFFICE.id, OFFICE.city))))
        .containsExactly(new Tuple2<>(1L, "Oslo"));
    assertThat(conn.exec(sql("SELECT count(*) FROM office").into(OFFICE.id).one())).isEqualTo(3);
    assertThat(
            conn.exec(
                sql(
                        "SELECT p.id, o.* FROM \"user\" p LEFT JOIN office o ON o.id = p.office_id"
                            + " WHERE p.id > ? ORDER BY 1",
                        2)
                    .into(row(Tuple2::new, PERSON.id, OFFICE.nullable()))))
        .containsExactly(new Tuple2<>(3L, null), new Tuple2<>(4L, ROME));
    assertThat(
            conn.exec(
                sql("INSERT INTO office VALUES (5, ?) RETURNING *", "Bern")
                    .into(OFFICE.optional())
                    .optional()))
        .contains(Optional.of(new Office(5, "Bern")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void bindsEveryType(Object value, String type, String text) {
    assertThat(
            conn.exec(
                sql("SELECT pg_typeof(?)::text, (?)::text, ? IS NULL", value, value, value)
                    .into(row(Tuple3::new, TEXT, TEXT, PERSON.active))
                    .one()))
        .isEqualTo(new Tuple3<>(type, text, false));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(true, "boolean", "true"),
        Arguments.of((byte) -1, "smallint", "-1"),
        Arguments.of((short) 2, "smallint", "2"),
        Arguments.of(3, "integer", "3"),
        Arguments.of(4L, "bigint", "4"),
        Arguments.of(0.1f, "real", "0.1"),
        Arguments.of(0.1, "double precision", "0.1"),
        Arguments.of(new BigDecimal("1.20"), "numeric", "1.20"),
        Arguments.of("té'x\"t", "character varying", "té'x\"t"),
        Arguments.of('c', "character varying", "c"),
        Arguments.of(new byte[] {1, -1}, "bytea", "\\x01ff"),
        Arguments.of(new UUID(0, 1), "uuid", "00000000-0000-0000-0000-000000000001"),
        Arguments.of(LocalDate.of(2024, 2, 29), "date", "2024-02-29"),
        Arguments.of(LocalTime.of(1, 2, 3), "time without time zone", "01:02:03"),
        Arguments.of(
            LocalDateTime.of(2024, 2, 29, 1, 2),
            "timestamp without time zone",
            "2024-02-29 01:02:00"),
        Arguments.of(List.of(1, 2), "integer[]", "{1,2}"),
        Arguments.of(Arrays.asList("a,b", null, "NULL"), "text[]", "{\"a,b\",NULL,\"NULL\"}"),
        Arguments.of(List.of(new BigDecimal("1.0")), "numeric[]", "{1.0}"));
  }

  @Test
  void bindsInstants() {
    Instant instant = Instant.parse("2024-02-29T01:02:03.000004Z");
    OffsetDateTime moment = instant.atOffset(ZoneOffset.ofHours(5));

    assertThat(
            conn.exec(
                sql(
                        "SELECT ? = ?, pg_typeof(?)::text, pg_typeof(?)::text",
                        instant,
                        moment,
                        instant,
                        moment)
                    .into(row(Tuple3::new, PERSON.active, TEXT, TEXT))
                    .one()))
        .isEqualTo(new Tuple3<>(true, "timestamp with time zone", "timestamp with time zone"));
  }

  @Test
  void bindsNullAndEnumsByWhereTheyStand() {
    assertThat(
            conn.exec(
                sql(
                    "UPDATE \"user\" SET age = ?, mood = ?, hired = ? WHERE id = 1",
                    null,
                    Mood.OK,
                    null)))
        .isEqualTo(1);
    assertThat(
            conn.exec(sql("SELECT mood FROM \"user\" WHERE mood = ?", Mood.OK).into(PERSON.mood)))
        .containsExactly(Mood.OK, Mood.OK);
    assertThat(
            conn.exec(
                sql("SELECT count(*) FROM \"user\" WHERE mood = ANY(?)", List.of(Mood.OK, Mood.SAD))
                    .into(PERSON.id)
                    .one()))
        .isEqualTo(3);
    assertThat(
            conn.exec(
                sql("SELECT count(*) FROM \"user\" WHERE id = ANY(?)", List.of())
                    .into(PERSON.id)
                    .one()))
        .isZero();
    assertThat(conn.exec(sql("SELECT ?", (Object) null).into(TEXT))).containsExactly((String) null);
    assertThat(conn.exec(select(value(Mood.HAPPY)).one())).isEqualTo(Mood.HAPPY);
    assertThat(conn.exec(sql("SELECT ?::mood::text", Mood.SAD).into(value(Mood.OK)).one()))
        .isEqualTo(Mood.SAD);
  }

  @Test
  void writesAnOperatorsQuestionMarkTwice() {
    assertThat(
            conn.exec(
                sql("SELECT '{\"a\": 1}'::jsonb ?? ?, '?' || ?", "a", "x")
                    .into(row(Tuple2::new, PERSON.active, TEXT))
                    .one()))
        .isEqualTo(new Tuple2<>(true, "?x"));
  }

  @Test
  void refusesRowsOfAnotherWidth() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(sql("SELECT 1, 2").into(PERSON.id)))
        .withMessageContaining("The rows have 2 columns, and what they are read into has 1")
        .withMessageContaining("SQL: SELECT 1, 2");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(sql("SELECT 1").into(OFFICE)))
        .withMessageContaining("The rows have 1 columns, and what they are read into has 2");
  }

  @Test
  void tellsWhatIsWrongWithIt() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(sql("SELEC ?", "x")))
        .withMessageContaining("syntax error at or near \"SELEC\"")
        .withMessageContaining("SQLSTATE: 42601")
        .satisfies(e -> assertThat(e.values()).containsExactly("x"));
    assertThatExceptionOfType(QueryException.class).isThrownBy(() -> conn.exec(sql("SELECT ?")));
    assertThatExceptionOfType(QueryException.class).isThrownBy(() -> conn.exec(sql("SELECT 1", 2)));
    assertThatExceptionOfType(QueryException.class).isThrownBy(() -> conn.exec(sql("SELECT 1")));
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(sql("SET LOCAL work_mem = '1MB'").into(PERSON.id)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sql("SELECT ?", new Object()))
        .withMessage("No PostgreSQL type is known for a value of java.lang.Object");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sql("SELECT ?", List.of(1, 2L)))
        .withMessageContaining("java.lang.Integer")
        .withMessageContaining("java.lang.Long");
  }
}
