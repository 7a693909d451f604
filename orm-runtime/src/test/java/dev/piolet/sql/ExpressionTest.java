package dev.piolet.sql;

import static dev.piolet.query.Sql.value;
import static dev.piolet.sample.EventTable.EVENT;
import static dev.piolet.sample.UserTable.USER;
import static dev.piolet.sql.Functions.avg;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.countDistinct;
import static dev.piolet.sql.Functions.length;
import static dev.piolet.sql.Functions.lower;
import static dev.piolet.sql.Functions.max;
import static dev.piolet.sql.Functions.min;
import static dev.piolet.sql.Functions.sum;
import static dev.piolet.sql.Functions.upper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.sample.Mood;
import dev.piolet.sample.UserTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact text and bound values of every expression. */
class ExpressionTest {
  private static final UserTable BOSS = USER.as("boss");
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  @ParameterizedTest
  @MethodSource({"comparisons", "tests", "texts", "junctions", "arithmetic", "functions", "values"})
  void isWrittenAs(Expression<?> expression, String sql, List<?> binds) {
    BoundSql bound = SqlWriter.alone(expression);

    assertThat(bound.sql()).isEqualTo(sql);
    assertThat(bound.values()).isEqualTo(binds);
  }

  static Stream<Arguments> comparisons() {
    return Stream.of(
        row(USER.id.eq(1L), "'user'.'id' = ?", 1L),
        row(USER.id.eq(BOSS.id), "'user'.'id' = 'boss'.'id'"),
        row(USER.name.ne("x"), "'user'.'name' <> ?", "x"),
        row(USER.name.ne(BOSS.name), "'user'.'name' <> 'boss'.'name'"),
        row(USER.score.lt(0.5), "'user'.'score' < ?", 0.5),
        row(USER.score.lt(BOSS.score), "'user'.'score' < 'boss'.'score'"),
        row(USER.born.le(DAY), "'user'.'born' <= ?", DAY),
        row(USER.born.le(BOSS.born), "'user'.'born' <= 'boss'.'born'"),
        row(USER.age.gt(30), "'user'.'age' > ?", 30),
        row(USER.age.gt(BOSS.age), "'user'.'age' > 'boss'.'age'"),
        row(USER.balance.ge(BigDecimal.TEN), "'user'.'balance' >= ?", BigDecimal.TEN),
        row(USER.balance.ge(BOSS.balance), "'user'.'balance' >= 'boss'.'balance'"),
        row(USER.mood.eq(Mood.SAD), "'user'.'mood' = ?::'mood'", Mood.SAD),
        row(USER.active.eq(true), "'user'.'active' = ?", true),
        row(USER.age.between(1, 9), "'user'.'age' BETWEEN ? AND ?", 1, 9),
        row(
            USER.age.between(BOSS.age.minus(1), BOSS.age),
            "'user'.'age' BETWEEN ('boss'.'age' - ?) AND 'boss'.'age'",
            1),
        row(USER.id.in(1L, 2L), "'user'.'id' = ANY(?)", List.of(1L, 2L)),
        row(USER.id.in(List.of(3L)), "'user'.'id' = ANY(?)", List.of(3L)),
        row(USER.id.in(List.of()), "'user'.'id' = ANY(?)", List.of()),
        row(USER.id.in(), "'user'.'id' = ANY(?)", List.of()),
        row(USER.mood.in(Mood.SAD), "'user'.'mood' = ANY(?::'mood'[])", List.of(Mood.SAD)),
        row(USER.name.notIn("a", "b"), "'user'.'name' <> ALL(?)", List.of("a", "b")),
        row(USER.name.notIn(List.of()), "'user'.'name' <> ALL(?)", List.of()),
        row(USER.age.plus(1).in(2, 3), "('user'.'age' + ?) = ANY(?)", 1, List.of(2, 3)));
  }

  static Stream<Arguments> tests() {
    return Stream.of(
        row(USER.age.isNull(), "'user'.'age' IS NULL"),
        row(USER.age.isNotNull(), "'user'.'age' IS NOT NULL"),
        row(USER.age.plus(1).isNull(), "('user'.'age' + ?) IS NULL", 1),
        row(USER.age.eq(1).isNull(), "('user'.'age' = ?) IS NULL", 1),
        row(USER.age.isDistinctFrom(1), "'user'.'age' IS DISTINCT FROM ?", 1),
        row(USER.age.isDistinctFrom(BOSS.age), "'user'.'age' IS DISTINCT FROM 'boss'.'age'"),
        row(USER.age.isNotDistinctFrom(1), "'user'.'age' IS NOT DISTINCT FROM ?", 1),
        row(
            USER.age.isNotDistinctFrom(BOSS.age),
            "'user'.'age' IS NOT DISTINCT FROM 'boss'.'age'"));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row(USER.name.like("a_%"), "'user'.'name' LIKE ?", "a_%"),
        row(USER.name.like(BOSS.name), "'user'.'name' LIKE 'boss'.'name'"),
        row(USER.name.notLike("a%"), "'user'.'name' NOT LIKE ?", "a%"),
        row(USER.name.notLike(BOSS.name), "'user'.'name' NOT LIKE 'boss'.'name'"),
        row(USER.name.ilike("a%"), "'user'.'name' ILIKE ?", "a%"),
        row(USER.name.ilike(BOSS.name), "'user'.'name' ILIKE 'boss'.'name'"),
        row(USER.name.notIlike("a%"), "'user'.'name' NOT ILIKE ?", "a%"),
        row(USER.name.notIlike(BOSS.name), "'user'.'name' NOT ILIKE 'boss'.'name'"),
        row(USER.name.startsWith("50%_\\"), "'user'.'name' LIKE ?", "50\\%\\_\\\\%"),
        row(USER.name.endsWith("50%_\\"), "'user'.'name' LIKE ?", "%50\\%\\_\\\\"),
        row(USER.name.contains("50%_\\"), "'user'.'name' LIKE ?", "%50\\%\\_\\\\%"),
        row(USER.name.contains(""), "'user'.'name' LIKE ?", "%%"),
        row(USER.name.concat("!"), "'user'.'name' || ?", "!"),
        row(USER.name.concat(USER.email), "'user'.'name' || 'user'.'email'"),
        row(
            USER.name.concat(value(" ").concat(USER.email)).like("x"),
            "('user'.'name' || (? || 'user'.'email')) LIKE ?",
            " ",
            "x"));
  }

  static Stream<Arguments> junctions() {
    Condition a = USER.age.eq(1);
    Condition b = USER.active;
    Condition c = USER.name.eq("c");
    return Stream.of(
        row(USER.active, "'user'.'active'"),
        row(USER.active.not(), "NOT ('user'.'active')"),
        row(a.not().not(), "NOT (NOT ('user'.'age' = ?))", 1),
        row(a.and(b).and(c), "'user'.'age' = ? AND 'user'.'active' AND 'user'.'name' = ?", 1, "c"),
        row(a.and(b.and(c)), "'user'.'age' = ? AND 'user'.'active' AND 'user'.'name' = ?", 1, "c"),
        row(a.or(b).or(c), "'user'.'age' = ? OR 'user'.'active' OR 'user'.'name' = ?", 1, "c"),
        row(a.or(b.or(c)), "'user'.'age' = ? OR 'user'.'active' OR 'user'.'name' = ?", 1, "c"),
        row(a.and(b).or(c), "('user'.'age' = ? AND 'user'.'active') OR 'user'.'name' = ?", 1, "c"),
        row(a.and(b.or(c)), "'user'.'age' = ? AND ('user'.'active' OR 'user'.'name' = ?)", 1, "c"),
        row(a.or(b).and(c), "('user'.'age' = ? OR 'user'.'active') AND 'user'.'name' = ?", 1, "c"),
        row(a.and(b).not(), "NOT ('user'.'age' = ? AND 'user'.'active')", 1),
        row(a.not().and(b), "NOT ('user'.'age' = ?) AND 'user'.'active'", 1),
        row(b.not().eq(a), "(NOT ('user'.'active')) = ('user'.'age' = ?)", 1),
        row(a.or(b).isNull(), "('user'.'age' = ? OR 'user'.'active') IS NULL", 1),
        row(
            USER.age.between(1, 2).and(b),
            "'user'.'age' BETWEEN ? AND ? AND 'user'.'active'",
            1,
            2),
        row(value(true).and(b), "? AND 'user'.'active'", true));
  }

  static Stream<Arguments> arithmetic() {
    NumberExpression<Integer> a = USER.age;
    NumberExpression<Integer> b = BOSS.age;
    return Stream.of(
        row(a.plus(1), "'user'.'age' + ?", 1),
        row(a.plus(b), "'user'.'age' + 'boss'.'age'"),
        row(a.minus(1), "'user'.'age' - ?", 1),
        row(a.minus(b), "'user'.'age' - 'boss'.'age'"),
        row(a.times(2), "'user'.'age' * ?", 2),
        row(a.times(b), "'user'.'age' * 'boss'.'age'"),
        row(a.dividedBy(2), "'user'.'age' / ?", 2),
        row(a.dividedBy(b), "'user'.'age' / 'boss'.'age'"),
        row(a.mod(2), "'user'.'age' % ?", 2),
        row(a.mod(b), "'user'.'age' % 'boss'.'age'"),
        row(a.negate(), "-'user'.'age'"),
        row(a.plus(b).times(2), "('user'.'age' + 'boss'.'age') * ?", 2),
        row(a.times(2).plus(b), "('user'.'age' * ?) + 'boss'.'age'", 2),
        row(a.minus(b.minus(1)), "'user'.'age' - ('boss'.'age' - ?)", 1),
        row(a.minus(b).minus(1), "('user'.'age' - 'boss'.'age') - ?", 1),
        row(a.negate().negate(), "-(-'user'.'age')"),
        row(a.minus(b.negate()), "'user'.'age' - (-'boss'.'age')"),
        row(a.plus(b).negate(), "-('user'.'age' + 'boss'.'age')"),
        row(value(-1).negate(), "-?", -1),
        row(a.minus(-1), "'user'.'age' - ?", -1),
        row(a.plus(1).eq(b.plus(2)), "('user'.'age' + ?) = ('boss'.'age' + ?)", 1, 2));
  }

  static Stream<Arguments> functions() {
    return Stream.of(
        row(count(), "count(*)"),
        row(count(USER.age), "count('user'.'age')"),
        row(countDistinct(USER.age), "count(DISTINCT 'user'.'age')"),
        row(countDistinct(USER.age.plus(1)), "count(DISTINCT 'user'.'age' + ?)", 1),
        row(sum(USER.age), "sum('user'.'age')"),
        row(sum(USER.balance.times(USER.balance)), "sum('user'.'balance' * 'user'.'balance')"),
        row(avg(USER.score), "avg('user'.'score')"),
        row(min(USER.age), "min('user'.'age')"),
        row(min(USER.name), "min('user'.'name')"),
        row(min(USER.born), "min('user'.'born')"),
        row(min(USER.mood), "min('user'.'mood')"),
        row(max(USER.age), "max('user'.'age')"),
        row(max(USER.name), "max('user'.'name')"),
        row(max(USER.born), "max('user'.'born')"),
        row(max(USER.mood), "max('user'.'mood')"),
        row(lower(USER.name), "lower('user'.'name')"),
        row(upper(lower(USER.name)), "upper(lower('user'.'name'))"),
        row(length(USER.name).gt(3), "length('user'.'name') > ?", 3),
        row(sum(USER.age).plus(1L), "sum('user'.'age') + ?", 1L),
        row(coalesce(USER.mood, Mood.SAD), "coalesce('user'.'mood', ?::'mood')", Mood.SAD),
        row(coalesce(USER.mood, BOSS.mood), "coalesce('user'.'mood', 'boss'.'mood')"),
        row(coalesce(USER.age, 0).plus(1), "coalesce('user'.'age', ?) + ?", 0, 1),
        row(coalesce(USER.age, BOSS.age).plus(1), "coalesce('user'.'age', 'boss'.'age') + ?", 1),
        row(coalesce(USER.name, "-").like("x"), "coalesce('user'.'name', ?) LIKE ?", "-", "x"),
        row(
            coalesce(USER.name, BOSS.name).like("x"),
            "coalesce('user'.'name', 'boss'.'name') LIKE ?",
            "x"),
        row(coalesce(USER.born, DAY).lt(DAY), "coalesce('user'.'born', ?) < ?", DAY, DAY),
        row(coalesce(USER.born, BOSS.born), "coalesce('user'.'born', 'boss'.'born')"),
        row(coalesce(USER.active, false).not(), "NOT (coalesce('user'.'active', ?))", false));
  }

  static Stream<Arguments> values() {
    UUID uuid = new UUID(1, 2);
    return Stream.of(
        row(value(1), "?", 1),
        row(value("x").like("y"), "? LIKE ?", "x", "y"),
        row(value(DAY).lt(DAY), "? < ?", DAY, DAY),
        row(value(uuid).eq(uuid), "? = ?", uuid, uuid),
        row(value('c'), "?", 'c'),
        row(value(Mood.SAD), "?", Mood.SAD),
        row(EVENT.at.lt(value(Instant.EPOCH)), "'event'.'at' < ?", Instant.EPOCH));
  }

  /** Double quotes are written as single ones here, to be legible. */
  private static Arguments row(Expression<?> expression, String sql, Object... binds) {
    return arguments(expression, sql.replace('\'', '"'), List.of(binds));
  }

  @Test
  void aChainOfConditionsIsFlatHoweverLongAndFromWhicheverEndItWasBuilt() {
    Condition fromLeft = USER.age.eq(0);
    Condition fromRight = USER.age.eq(50_000);
    for (int i = 1; i <= 50_000; i++) {
      fromLeft = fromLeft.or(USER.age.eq(i));
      fromRight = USER.age.eq(50_000 - i).or(fromRight);
    }
    String sql = SqlWriter.alone(fromLeft).sql();

    assertThat(sql).hasSize(50_001 * "'user'.'age' = ?".length() + 50_000 * " OR ".length());
    assertThat(sql).doesNotContain("(");
    assertThat(SqlWriter.alone(fromRight)).isEqualTo(SqlWriter.alone(fromLeft));
  }

  @Test
  void refusesNullWhereSqlWouldMatchNothing() {
    Integer none = null;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> USER.age.eq(none))
        .withMessage("A comparison with null is never true in SQL; use isNull() or isNotNull()");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> USER.age.in(1, none))
        .withMessage("An element of in(...) is null, which SQL matches with nothing; use isNull()");
    assertThatIllegalArgumentException().isThrownBy(() -> USER.age.between(none, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> coalesce(USER.age, none));
  }

  @Test
  void keepsTheValuesThatInWasGiven() {
    List<Long> ids = new ArrayList<>(List.of(1L, 2L));
    Long[] array = {3L};
    Condition ofList = USER.id.in(ids);
    Condition ofArray = USER.id.in(array);

    ids.clear();
    array[0] = 4L;

    assertThat(SqlWriter.alone(ofList).values()).isEqualTo(List.of(List.of(1L, 2L)));
    assertThat(SqlWriter.alone(ofArray).values()).isEqualTo(List.of(List.of(3L)));
  }

  @Test
  void refusesAValueOfAnUnknownClass() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(new StringBuilder()))
        .withMessage("No PostgreSQL type is known for a value of java.lang.StringBuilder");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(Arrays.asList(new StringBuilder(), null)));
  }

  @Test
  void ordersWithDirectionAndNulls() {
    assertThat(
            Stream.of(
                    USER.age.asc(),
                    USER.age.desc(),
                    USER.age.asc().nullsFirst(),
                    USER.age.desc().nullsLast(),
                    USER.age.plus(1).desc())
                .map(order -> SqlWriter.alone(order).sql().replace('"', '\'')))
        .containsExactly(
            "'user'.'age' ASC",
            "'user'.'age' DESC",
            "'user'.'age' ASC NULLS FIRST",
            "'user'.'age' DESC NULLS LAST",
            "'user'.'age' + ? DESC");
  }
}
