package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.query.Tuple2;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Grouping;
import dev.piolet.sql.Window;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticFunctionsTest extends FunctionFixture {
  @Test
  void measuresOneNumber() {
    givesOfAll(round(stddev(SAMPLE.age), 3), dec("10.000"), "round(stddev(s.age), ?)", 3);
    givesOfAll(round(stddevPop(SAMPLE.age), 3), dec("8.165"), "round(stddev_pop(s.age), ?)", 3);
    givesOfAll(round(variance(SAMPLE.age), 3), dec("100.000"), "round(variance(s.age), ?)", 3);
    givesOfAll(round(varPop(SAMPLE.age), 3), dec("66.667"), "round(var_pop(s.age), ?)", 3);
  }

  @Test
  void measuresPairs() {
    givesOfAll(regrCount(SAMPLE.age, SAMPLE.size), 2L, "regr_count(s.age, s.size)");
    givesOfAll(corr(SAMPLE.age, SAMPLE.size), 1.0, "corr(s.age, s.size)");
    givesOfAll(covarPop(SAMPLE.age, SAMPLE.size), 20.0, "covar_pop(s.age, s.size)");
    givesOfAll(covarSamp(SAMPLE.age, SAMPLE.size), 40.0, "covar_samp(s.age, s.size)");
    givesOfAll(regrSlope(SAMPLE.age, SAMPLE.size), 5.0, "regr_slope(s.age, s.size)");
    givesOfAll(regrIntercept(SAMPLE.age, SAMPLE.size), 5.0, "regr_intercept(s.age, s.size)");
    givesOfAll(regrR2(SAMPLE.age, SAMPLE.size), 1.0, "regr_r2(s.age, s.size)");
    givesOfAll(regrAvgx(SAMPLE.age, SAMPLE.size), 5.0, "regr_avgx(s.age, s.size)");
    givesOfAll(regrAvgy(SAMPLE.age, SAMPLE.size), 30.0, "regr_avgy(s.age, s.size)");
    givesOfAll(regrSxx(SAMPLE.age, SAMPLE.size), 8.0, "regr_sxx(s.age, s.size)");
    givesOfAll(regrSyy(SAMPLE.age, SAMPLE.size), 200.0, "regr_syy(s.age, s.size)");
    givesOfAll(regrSxy(SAMPLE.age, SAMPLE.size), 40.0, "regr_sxy(s.age, s.size)");
  }

  @Test
  void combinesBitsAndConditions() {
    givesOfAll(bitAnd(SAMPLE.size), 3, "bit_and(s.size)");
    givesOfAll(bitOr(SAMPLE.size), 7, "bit_or(s.size)");
    givesOfAll(
        bitXor(SAMPLE.size).filter(SAMPLE.id.eq(3L)),
        7,
        "bit_xor(s.size) FILTER (WHERE s.id = ?)",
        3L);
    givesOfAll(every(SAMPLE.active), false, "every(s.active)");
  }

  @Test
  void tellsGroupingSetsApart() {
    assertThat(
            conn.exec(
                select(grouping(SAMPLE.active), count())
                    .from(SAMPLE)
                    .groupBy(Grouping.rollup(SAMPLE.active))
                    .orderBy(grouping(SAMPLE.active).asc(), count().asc())))
        .containsExactly(new Tuple2<>(0, 1L), new Tuple2<>(0, 2L), new Tuple2<>(1, 3L));
  }

  @Test
  void looksAtOtherRows() {
    Window byId = Window.ordered(SAMPLE.id);
    givesAll(
        lag(SAMPLE.age, 1, 0).over(byId).plus(1),
        List.of(1, 31, 21),
        "lag(s.age, ?, ?) OVER (ORDER BY s.id) + ?",
        1,
        0,
        1);
    givesAll(
        lead(SAMPLE.price, 1, 0).over(byId).gt(6),
        List.of(false, true, false),
        "lead(s.price, ?, ?) OVER (ORDER BY s.id) > ?",
        1,
        dec("0"),
        dec("6"));
    givesAll(
        lag(SAMPLE.name, 1, "none").over(byId).like("%e"),
        List.of(true, true, false),
        "lag(s.name, ?, ?) OVER (ORDER BY s.id) LIKE ?",
        1,
        "none",
        "%e");
    givesAll(
        lag(SAMPLE.born, 1, BORN).over(byId).plusDays(1),
        List.of(BORN.plusDays(1), BORN.plusDays(1), BORN.plusDays(1)),
        "lag(s.born, ?, ?) OVER (ORDER BY s.id) + ?",
        1,
        BORN,
        1);
    givesAll(
        firstValue(SAMPLE.name).over(byId).concat("!"),
        List.of("Alice!", "Alice!", "Alice!"),
        "first_value(s.name) OVER (ORDER BY s.id) || ?",
        "!");
    givesAll(
        lastValue(SAMPLE.name).over(byId).contains("b"),
        List.of(false, true, false),
        "last_value(s.name) OVER (ORDER BY s.id) LIKE ?",
        "%b%");
    givesAll(
        nthValue(SAMPLE.at, 1).over(byId).minusDays(1),
        Collections.nCopies(3, AT.minus(Duration.ofDays(1))),
        "nth_value(s.at, ?) OVER (ORDER BY s.id) - make_interval(days => ?)",
        1,
        1);
  }

  private void givesAll(Expression<?> expression, List<?> answers, String sql, Object... binds) {
    isWritten(expression, sql, binds);
    assertThat(conn.exec(select(expression).from(SAMPLE).orderBy(SAMPLE.id)))
        .describedAs(sql)
        .isEqualTo(answers);
  }
}
