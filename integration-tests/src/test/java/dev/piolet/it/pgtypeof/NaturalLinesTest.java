package dev.piolet.it.pgtypeof;

import static dev.piolet.it.pgtypeof.OperandTable.OPERAND;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.DBConnection;
import dev.piolet.query.CommonTable;
import dev.piolet.query.Statement;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.Conditions;
import dev.piolet.sql.DatePart;
import dev.piolet.sql.Window;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries as people write them, line by line, with what PostgreSQL answers. */
@PostgresTest
class NaturalLinesTest {
  private static final OperandTable OTHER = OPERAND.as("other");
  private static final OperandTable THIRD = OPERAND.as("third");

  private DBConnection conn;

  @BeforeEach
  void insert(DBConnection connection) {
    conn = connection;
    conn.schema().drop(OPERAND);
    conn.schema().create(OPERAND);
    conn.insert(List.of(Operand.ROW, Operand.ROW.withId(2)));
  }

  static Stream<Arguments> times() {
    return Stream.of(
        line(select(OPERAND.id).where(OPERAND.date.lt(Instant.now())), "1", "2"),
        line(select(OPERAND.id).where(OPERAND.date.eq(OPERAND.timestamp)), new String[0]),
        line(select(OPERAND.id).where(OPERAND.timestamp.ge(OPERAND.moment)).limit(1), "1"),
        line(select(OPERAND.moment.minus(OPERAND.instant).eq(Duration.ZERO)).limit(1), "true"),
        line(select(currentDate().minus(OPERAND.date).gt(365)).limit(1), "true"),
        line(select(days(currentDate(), OPERAND.date).gt(365L)).limit(1), "true"),
        line(select(now().minus(OPERAND.date).gt(Duration.ofDays(1))).limit(1), "true"),
        line(select(OPERAND.date.plus(OPERAND.span)).limit(1), "2024-01-02T01:00"),
        line(select(OPERAND.date.plus(OPERAND.time)).limit(1), "2024-01-02T12:00"),
        line(select(OPERAND.date.plus(Period.ofMonths(1))).limit(1), "2024-02-02"),
        line(select(OPERAND.date.plus(Duration.ofDays(1))).limit(1), "2024-01-03"),
        line(select(OPERAND.time.plus(Duration.ofMinutes(5))).limit(1), "12:05"),
        line(
            select(max(OPERAND.date).plus(OPERAND.span)).groupBy(OPERAND.span), "2024-01-02T01:00"),
        line(select(OPERAND.date.between(LocalDate.EPOCH, LocalDate.MAX)).limit(1), "true"),
        line(select(extract(DatePart.YEAR, OPERAND.date).eq(2024)).limit(1), "true"),
        line(
            select(dateTrunc(DatePart.MONTH, OPERAND.timestamp).plusDays(1)).limit(1),
            "2024-01-02T00:00"),
        line(select(OPERAND.dates.contains(LocalDate.EPOCH)).limit(1), "true"),
        line(
            select(coalesce(OPERAND.timestamp, LocalDateTime.MIN).minus(OPERAND.date)).limit(1),
            "+0 months +0 days +12:00:00.000000"));
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        line(select(count()).from(OPERAND).having(count().gt(1)), "2"),
        line(select(count().times(100).dividedBy(sum(OPERAND.anInt))), "25"),
        line(select(avg(OPERAND.anInt).gt(3)), "true"),
        line(select(avg(OPERAND.anInt).eq(sum(OPERAND.anInt).dividedBy(2))), "true"),
        line(select(OPERAND.anInt.between(OPERAND.aShort, OPERAND.aLong)).limit(1), "true"),
        line(select(OPERAND.aShort.in(3, 70_000)).limit(1), "true"),
        line(select(OPERAND.aLong.in(select(OTHER.anInt))).limit(1), "false"),
        line(select(OPERAND.anInt.times(OPERAND.numeric)).limit(1), "14.0"),
        line(select(OPERAND.anInt.times(OPERAND.aLong).plus(1)).limit(1), "21"),
        line(select(coalesce(OPERAND.numeric, 0).plus(OPERAND.aShort)).limit(1), "6.5"),
        line(select(coalesce(sum(OPERAND.aLong), 0)), "10"),
        line(select(greatest(OPERAND.anInt, 7)).limit(1), "7"),
        line(select(nullif(OPERAND.anInt, 4)).limit(1), "null"),
        line(
            select(round(avg(OPERAND.numeric), 1).plus(OPERAND.aByte)).groupBy(OPERAND.aByte),
            "5.5"),
        line(select(sum(OPERAND.anInt).filter(OPERAND.id.gt(1))), "4"),
        line(select(caseWhen(OPERAND.anInt.gt(9), OPERAND.anInt).otherwiseNull()).limit(1), "null"),
        line(
            select(sum(OPERAND.anInt).as("total")).orderBy(sum(OPERAND.anInt).as("total").desc()),
            "8"),
        line(
            select(OPERAND.anInt.castTo(PgTypes.NUMERIC).dividedBy(new BigDecimal(8))).limit(1),
            "0.50000000000000000000"));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        line(select(OPERAND.text.concat(OPERAND.anInt.castToText())).limit(1), "124"),
        line(select(concat(OPERAND.text, OPERAND.anInt, value("!"))).limit(1), "124!"),
        line(select(coalesce(nullif(OPERAND.text, "12"), OPERAND.varchar, "none")).limit(1), "abc"),
        line(select(stringAgg(OPERAND.text, ",").orderBy(OPERAND.id.desc())), "12,12"),
        line(select(OPERAND.texts.contains("a")).limit(1), "true"),
        line(select(value("a").eq(any(OPERAND.texts))).limit(1), "true"),
        line(select(OPERAND.text.castTo(PgTypes.INTEGER).plus(1)).limit(1), "13"),
        line(select(lower(OPERAND.varchar).startsWith("a")).limit(1), "true"),
        line(select(castToJsonb(value("{\"a\": 1}")).getText("a")).limit(1), "1"));
  }

  static Stream<Arguments> rows() {
    var doubled = OPERAND.anInt.times(2).as("doubled");
    var inner = select(OPERAND.id, doubled).as("inner_rows");
    CommonTable<Integer> steps =
        commonTable("steps", select(value(1).as("step")))
            .unionAll(
                found ->
                    select(found.get(value(1).as("step")).plus(1))
                        .where(found.get(value(1).as("step")).lt(4)));
    var names =
        values("names", rowValue(OPERAND.id, OPERAND.text), List.of(new Tuple2<>(1, "one")));
    var best =
        select(OTHER.anInt).where(OTHER.id.eq(OPERAND.id)).orderBy(OTHER.id).limit(1).as("best");
    return Stream.of(
        line(select(inner.get(doubled)).from(inner).orderBy(inner.get(doubled).desc()), "8", "8"),
        line(select(count()).from(OPERAND, OTHER, THIRD), "8"),
        line(select(max(steps.get(value(1).as("step")))).from(steps).with(steps), "4"),
        line(
            select(names.get(OPERAND.text)).join(OPERAND).on(OPERAND.id.eq(names.get(OPERAND.id))),
            "one"),
        line(
            select(OPERAND.id).where(exists(select(OTHER.id).where(OTHER.id.gt(OPERAND.id)))), "1"),
        line(
            select(OPERAND.id).where(notExists(select(OTHER.id).where(OTHER.id.gt(OPERAND.id)))),
            "2"),
        line(
            select(OPERAND.id)
                .where(rowValue(OPERAND.id, OPERAND.anInt).gt(rowValue(value(1), value(4)))),
            "2"),
        line(
            select(best.get(OTHER.anInt)).from(OPERAND).join(best.lateral()).on(value(true)),
            "4",
            "4"),
        line(select(generateSeries(1, 3)), "1", "2", "3"),
        line(
            select(lag(OPERAND.id, 1, 0).over(Window.ordered(OPERAND.id))).orderBy(OPERAND.id),
            "0",
            "1"),
        line(
            select(
                    sum(OPERAND.anInt)
                        .over(
                            Window.ordered(OPERAND.id)
                                .rows(Window.Bound.preceding(1), Window.Bound.currentRow())))
                .orderBy(OPERAND.id),
            "4",
            "8"),
        line(select(OPERAND.id).orderBy(OPERAND.id.desc().nullsLast()), "2", "1"),
        line(
            select(OPERAND.id)
                .where(Conditions.whenPresent(Optional.<Integer>empty(), OPERAND.id::eq))
                .where(Conditions.whenPresent(Optional.of(2), OPERAND.id::eq)),
            "2"),
        line(
            select(OPERAND.id)
                .union(select(OTHER.id))
                .intersect(select(THIRD.id))
                .orderBy(OPERAND.id),
            "1",
            "2"),
        line(select(OPERAND.id).orderBy(OPERAND.id).forUpdate().forShare(), "1", "2"));
  }

  private static Arguments line(Statement<? extends List<?>> query, String... answer) {
    return arguments(query, List.of(answer));
  }

  @ParameterizedTest
  @MethodSource({"times", "numbers", "texts", "rows"})
  void gives(Statement<? extends List<?>> query, List<String> answer) {
    assertThat(conn.exec(query).stream().map(String::valueOf).toList()).isEqualTo(answer);
  }
}
