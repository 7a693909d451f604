package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.query.Tuple2;
import dev.piolet.sql.Grouping;
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
}
