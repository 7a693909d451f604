package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.scalar;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.arrayAppend;
import static dev.piolet.sql.Functions.arrayOf;
import static dev.piolet.sql.Functions.caseWhen;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.function;
import static dev.piolet.sql.Functions.jsonb;
import static dev.piolet.sql.Functions.max;
import static dev.piolet.sql.Functions.nullif;
import static dev.piolet.sql.Functions.rank;
import static dev.piolet.sql.Functions.rowNumber;
import static dev.piolet.sql.Functions.typedValue;
import static dev.piolet.sql.Functions.upper;
import static dev.piolet.sql.Grouping.cube;
import static dev.piolet.sql.Grouping.grouping;
import static dev.piolet.sql.Grouping.groupingSets;
import static dev.piolet.sql.Grouping.rollup;
import static dev.piolet.sql.Grouping.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.models.Mood;
import dev.piolet.query.Page;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import dev.piolet.sql.Expression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.sql.Window;
import dev.piolet.type.PgTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys of GROUP BY and DISTINCT ON with values in them, used again in other clauses. */
class ValueKeyTest extends PeopleFixture {
  private static final PersonTable P = PERSON;

  /** 30, 40 and 20 years, and none. */
  private static final NumberExpression<Integer> SCORE = P.age.dividedBy(20);

  private static final TextExpression CITY = coalesce(OFFICE.city, "none");

  @Test
  void inHaving() {
    assertThat(
            run(
                select(SCORE, count())
                    .where(P.id.gt(0L))
                    .groupBy(SCORE)
                    .having(SCORE.gt(1), count().gt(0L))
                    .orderBy(SCORE),
                "SELECT 'user'.'age' / 'given'.'given1', count(*) FROM 'user'"
                    + " CROSS JOIN (SELECT ?::integer AS 'given1') AS 'given'"
                    + " WHERE 'user'.'id' > ?"
                    + " GROUP BY 'user'.'age' / 'given'.'given1'"
                    + " HAVING ('user'.'age' / 'given'.'given1') > ? AND count(*) > ?"
                    + " ORDER BY 'user'.'age' / 'given'.'given1'",
                20,
                0L,
                1,
                0L))
        .containsExactly(new Tuple2<>(2, 1L));
  }

  @Test
  void inWindows() {
    var byScore = Window.partitionBy(SCORE).orderBy(count().desc()).named("w");
    assertThat(
            conn.exec(
                select(SCORE, rank().over(Window.ordered(SCORE)), rowNumber().over(byScore))
                    .where(P.age.isNotNull())
                    .groupBy(SCORE)
                    .window(byScore)
                    .orderBy(SCORE.desc())))
        .containsExactly(new Tuple3<>(2, 2L, 1L), new Tuple3<>(1, 1L, 1L));
  }

  @Test
  void inOtherExpressions() {
    assertThat(conn.exec(select(SCORE.plus(100), max(SCORE)).groupBy(SCORE).orderBy(SCORE)))
        .containsExactly(new Tuple2<>(101, 1), new Tuple2<>(102, 2), new Tuple2<>(null, null));
    assertThat(
            conn.exec(select(SCORE, SCORE).groupBy(SCORE).orderBy(SCORE.plus(1).desc()).limit(1)))
        .containsExactly(new Tuple2<>(null, null));
    assertThat(conn.exec(select(upper(CITY)).from(OFFICE).groupBy(CITY).orderBy(upper(CITY))))
        .containsExactly("NOWHERE", "OSLO", "ROME");
    var odd = caseWhen(P.age.gt(25), "old").otherwise("young");
    assertThat(
            conn.exec(
                select(odd.concat("!"), count()).groupBy(odd).having(odd.ne("x")).orderBy(odd)))
        .containsExactly(new Tuple2<>("old!", 2L), new Tuple2<>("young!", 2L));
  }

  @Test
  void inAnOrderThatIsNotSelected() {
    assertThat(
            run(
                select(count()).from(P).groupBy(SCORE).orderBy(SCORE.desc().nullsLast()),
                "SELECT count(*) FROM 'user' CROSS JOIN (SELECT ?::integer AS 'given1') AS 'given'"
                    + " GROUP BY 'user'.'age' / 'given'.'given1'"
                    + " ORDER BY 'user'.'age' / 'given'.'given1' DESC NULLS LAST",
                20))
        .containsExactly(1L, 2L, 1L);
  }

  @Test
  void inGroupingSets() {
    var none = P.age.isNull();
    var active = P.active.eq(true);
    for (var grouping :
        List.of(
            rollup(active, SCORE),
            cube(active, SCORE),
            groupingSets(set(active, SCORE), set(SCORE), set()))) {
      assertThat(
              conn.exec(
                  select(SCORE, grouping(SCORE), grouping(active), count())
                      .where(none.not())
                      .groupBy(grouping)
                      .having(grouping(SCORE).eq(1))
                      .orderBy(SCORE, grouping(active))))
          .last()
          .satisfies(last -> assertThat(last.fourth()).isEqualTo(3L));
    }
    assertThat(
            conn.exec(
                select(count()).from(P).where(P.id.eq(0L)).groupBy(rollup(SCORE)).orderBy(SCORE)))
        .containsExactly(0L);
  }

  @Test
  void inDistinctOn() {
    assertThat(
            run(
                select(P.name).distinctOn(SCORE).orderBy(SCORE, P.id),
                "SELECT DISTINCT ON ('user'.'age' / 'given'.'given1') 'user'.'name' FROM 'user'"
                    + " CROSS JOIN (SELECT ?::integer AS 'given1') AS 'given'"
                    + " ORDER BY 'user'.'age' / 'given'.'given1', 'user'.'id'",
                20))
        .containsExactly("Ann", "Bob", "Cid");
    assertThat(
            run(
                select(SCORE, P.name).distinctOn(SCORE).orderBy(SCORE, P.id),
                "SELECT DISTINCT ON (1) 'user'.'age' / ?, 'user'.'name' FROM 'user'"
                    + " ORDER BY 1, 'user'.'id'",
                20))
        .hasSize(3);
  }

  @Test
  void inQueriesWithinOthers() {
    var grouped = select(SCORE, count()).groupBy(SCORE).having(SCORE.isNotNull());
    var derived = grouped.as("derived");
    assertThat(conn.exec(select(derived.get(SCORE)).orderBy(derived.get(SCORE))))
        .containsExactly(1, 2);
    var common = commonTable("given", grouped);
    assertThat(
            conn.exec(select(common.get(count())).with(common).orderBy(common.get(SCORE).desc())))
        .containsExactly(1L, 2L);
    assertThat(conn.exec(grouped.unionAll(grouped).orderBy(SCORE, count()))).hasSize(4);
    var given = OFFICE.as("given");
    var cities = coalesce(given.city, "none");
    assertThat(
            run(
                select(upper(cities))
                    .from(given)
                    .rightJoin(P)
                    .on(P.officeId.eq(given.id))
                    .groupBy(cities)
                    .having(cities.ne("x"))
                    .orderBy(cities),
                "SELECT upper(coalesce('given'.'city', 'given2'.'given1')) FROM 'office' AS 'given'"
                    + " RIGHT JOIN 'user' ON 'user'.'office_id' = 'given'.'id'"
                    + " CROSS JOIN (SELECT ?::text AS 'given1') AS 'given2'"
                    + " GROUP BY coalesce('given'.'city', 'given2'.'given1')"
                    + " HAVING coalesce('given'.'city', 'given2'.'given1') <> ?"
                    + " ORDER BY coalesce('given'.'city', 'given2'.'given1')",
                "none",
                "x"))
        .containsExactlyInAnyOrder("NONE", "OSLO", "ROME");
    var inner =
        select(max(SCORE)).where(P.officeId.eq(OFFICE.id)).groupBy(SCORE).having(SCORE.gt(1));
    assertThat(conn.exec(select(OFFICE.city, scalar(inner)).orderBy(OFFICE.id)))
        .containsExactly(
            new Tuple2<>("Oslo", 2), new Tuple2<>("Rome", null), new Tuple2<>("Nowhere", null));
  }

  @Test
  void withoutATable() {
    var key = value(1).plus(2);
    assertThat(
            run(
                select(key, key.times(10)).groupBy(key),
                "SELECT 'given'.'given1' + 'given'.'given2', ('given'.'given1' + 'given'.'given2') * ?"
                    + " FROM (SELECT ?::integer AS 'given1', ?::integer AS 'given2') AS 'given'"
                    + " GROUP BY 'given'.'given1' + 'given'.'given2'",
                10,
                1,
                2))
        .containsExactly(new Tuple2<>(3, 30));
  }

  @Test
  void onPages() {
    Page<Tuple2<Integer, Long>> page =
        conn.exec(
            select(SCORE, count()).groupBy(SCORE).having(SCORE.gt(0)).orderBy(SCORE).page(0, 1));
    assertThat(page.total()).isEqualTo(2);
    assertThat(
            conn.exec(
                    select(SCORE, count())
                        .groupBy(SCORE)
                        .having(SCORE.gt(0))
                        .orderBy(SCORE)
                        .page(7, 1))
                .total())
        .isEqualTo(2);
  }

  static Stream<Expression<?>> keys() {
    return Stream.of(
        function("date_trunc", PgTypes.INSTANT, value("month"), P.hired),
        coalesce(P.mood, Mood.OK),
        coalesce(P.hired, LocalDate.EPOCH),
        nullif(P.age, 30),
        caseWhen(P.active, Mood.SAD).otherwise(Mood.HAPPY),
        arrayAppend(arrayOf(P.age), 3),
        arrayAppend(arrayOf(P.age), 3).concat(List.of(1, 2)),
        jsonb("{\"a\": 1}").get("a"),
        coalesce(P.age, typedValue(PgTypes.INTEGER, null)),
        P.name.concat("x").concat("x"),
        P.age.in(30, 40),
        P.name.like("A%").or(P.active.eq(false)),
        value("x"));
  }

  @ParameterizedTest
  @MethodSource("keys")
  <T> void ofEveryType(Expression<T> key) {
    assertThat(
            conn.exec(
                select(row(Tuple2::new, key.nullable(), count()))
                    .from(P)
                    .groupBy(key, P.name)
                    .having(key.isNotDistinctFrom(key))
                    .orderBy(rank().over(Window.partitionBy(key).orderBy(P.name)), key.desc())))
        .hasSize(4);
    assertThat(conn.exec(select(count()).from(P).groupBy(rollup(key)).having(grouping(key).eq(1))))
        .containsExactly(4L);
  }

  @Test
  void areToldApartByTheirValues() {
    var tens = P.age.dividedBy(10);
    assertThat(
            run(
                select(tens, SCORE)
                    .where(P.age.isNotNull())
                    .groupBy(tens, SCORE)
                    .having(tens.gt(SCORE), tens.lt(100)),
                "SELECT 'user'.'age' / 'given'.'given1', 'user'.'age' / 'given'.'given2' FROM 'user'"
                    + " CROSS JOIN (SELECT ?::integer AS 'given1', ?::integer AS 'given2') AS 'given'"
                    + " WHERE 'user'.'age' IS NOT NULL"
                    + " GROUP BY 'user'.'age' / 'given'.'given1', 'user'.'age' / 'given'.'given2'"
                    + " HAVING ('user'.'age' / 'given'.'given1') > ('user'.'age' / 'given'.'given2')"
                    + " AND ('user'.'age' / 'given'.'given1') < ?",
                10,
                20,
                100))
        .hasSize(3);
  }
}
