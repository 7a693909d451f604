package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.avg;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.countDistinct;
import static dev.piolet.sql.Functions.max;
import static dev.piolet.sql.Functions.min;
import static dev.piolet.sql.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.models.Mood;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import dev.piolet.query.Tuple4;
import dev.piolet.query.Tuple7;
import dev.piolet.sql.NumberExpression;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GROUP BY, HAVING, aggregates, DISTINCT, ORDER BY, LIMIT and OFFSET. */
class GroupingTest extends PeopleFixture {
  private static final PersonTable P = PERSON;

  @Test
  void groups() {
    assertThat(
            run(
                select(P.officeId, count(), count(P.age), sum(P.age))
                    .groupBy(P.officeId)
                    .orderBy(P.officeId.asc().nullsFirst()),
                "SELECT 'user'.'office_id', count(*), count('user'.'age'), sum('user'.'age')"
                    + " FROM 'user' GROUP BY 'user'.'office_id'"
                    + " ORDER BY 'user'.'office_id' ASC NULLS FIRST"))
        .containsExactly(
            new Tuple4<>(null, 1L, 0L, null),
            new Tuple4<>(1L, 2L, 2L, 70L),
            new Tuple4<>(2L, 1L, 1L, 20L));
    assertThat(
            run(
                select(P.active, P.officeId.isNull(), count())
                    .groupBy(P.active, P.officeId.isNull())
                    .orderBy(P.active),
                "SELECT 'user'.'active', 'user'.'office_id' IS NULL, count(*) FROM 'user'"
                    + " GROUP BY 'user'.'active', 'user'.'office_id' IS NULL ORDER BY 'user'.'active'"))
        .containsExactly(new Tuple3<>(false, true, 1L), new Tuple3<>(true, false, 3L));
  }

  @Test
  void groupsAcrossAJoin() {
    assertThat(
            run(
                select(OFFICE.city, count(P.id))
                    .leftJoin(P)
                    .on(P.officeId.eq(OFFICE.id))
                    .groupBy(OFFICE.city)
                    .having(count(P.id).ne(1L))
                    .orderBy(count(P.id).desc()),
                "SELECT 'office'.'city', count('user'.'id') FROM 'office'"
                    + " LEFT JOIN 'user' ON 'user'.'office_id' = 'office'.'id'"
                    + " GROUP BY 'office'.'city' HAVING count('user'.'id') <> ?"
                    + " ORDER BY count('user'.'id') DESC",
                1L))
        .containsExactly(new Tuple2<>("Oslo", 2L), new Tuple2<>("Nowhere", 0L));
  }

  @Test
  void groupsByAnExpressionWithValues() {
    NumberExpression<Integer> decade = P.age.dividedBy(20).times(20);

    assertThat(
            run(
                select(decade, count()).groupBy(decade).orderBy(decade.desc().nullsLast()),
                "SELECT ('user'.'age' / ?) * ?, count(*) FROM 'user' GROUP BY 1"
                    + " ORDER BY 1 DESC NULLS LAST",
                20,
                20))
        .containsExactly(new Tuple2<>(40, 1L), new Tuple2<>(20, 2L), new Tuple2<>(null, 1L));
    assertThat(
            run(
                select(P.age.plus(1)).distinct().orderBy(P.age.plus(1)),
                "SELECT DISTINCT 'user'.'age' + ? FROM 'user' ORDER BY 1",
                1))
        .containsExactly(21, 31, 41, null);
  }

  @Test
  void having() {
    assertThat(
            conn.exec(
                select(P.salary)
                    .where(P.active)
                    .groupBy(P.salary)
                    .having(count().gt(1L))
                    .having(min(P.name).startsWith("B").and(max(P.age).between(30, 50)))))
        .containsExactly(euros("80.00"));
    assertThat(conn.exec(select(count()).from(P).having(count().gt(4L)))).isEmpty();
  }

  @Test
  void aggregatesOfEveryKind() {
    assertThat(
            conn.exec(
                select(
                        row(
                            List::of,
                            count(),
                            count(P.age),
                            countDistinct(P.salary),
                            sum(P.salary),
                            avg(P.age),
                            sum(P.id),
                            sum(P.salary.times(P.salary)).plus(BigDecimal.ONE)))
                    .from(P)
                    .one()))
        .isEqualTo(
            List.of(
                4L,
                3L,
                3L,
                euros("260.50"),
                euros("30.0000000000000000"),
                BigDecimal.TEN,
                euros("22901.2500")));
    assertThat(
            conn.exec(
                select(
                        min(P.age),
                        max(P.name),
                        min(P.hired),
                        max(P.hired),
                        min(P.mood),
                        max(P.mood),
                        max(P.salary))
                    .one()))
        .isEqualTo(
            new Tuple7<>(
                20,
                "Dée 100%_\\",
                ANN.hired(),
                CID.hired(),
                Mood.SAD,
                Mood.HAPPY,
                euros("100.50")));
  }

  @Test
  void aggregatesOverNothing() {
    assertThat(
            conn.exec(
                select(
                        count(),
                        countDistinct(P.age),
                        sum(P.age),
                        avg(P.salary),
                        min(P.mood),
                        max(P.name),
                        max(P.hired))
                    .where(P.id.eq(0L))
                    .one()))
        .isEqualTo(new Tuple7<>(0L, 0L, null, null, null, null, null));
  }

  @Test
  void distinct() {
    assertThat(
            run(
                select(P.salary).distinct().orderBy(P.salary),
                "SELECT DISTINCT 'user'.'salary' FROM 'user' ORDER BY 'user'.'salary'"))
        .containsExactly(euros("0"), euros("80.00"), euros("100.50"));
  }

  @Test
  void order() {
    assertThat(ids(select(P.id).orderBy(P.age, P.id))).isEqualTo("4123");
    assertThat(ids(select(P.id).orderBy(P.age.desc()))).isEqualTo("3214");
    assertThat(ids(select(P.id).orderBy(P.age.desc().nullsLast()))).isEqualTo("2143");
    assertThat(ids(select(P.id).orderBy(P.age.asc().nullsFirst()))).isEqualTo("3412");
    assertThat(ids(select(P.id).orderBy(P.salary, P.id.desc()))).isEqualTo("3421");
    assertThat(ids(select(P.id).orderBy(P.active, P.mood))).isEqualTo("3241");
    assertThat(ids(select(P.id).orderBy(P.age.minus(25).times(P.age.minus(25)), P.id.desc())))
        .isEqualTo("4123");
    assertThat(ids(select(P.id).orderBy(P.hired.isNull().desc(), P.id))).isEqualTo("2134");
  }

  @Test
  void limitAndOffset() {
    Select<Long> ordered = select(P.id).orderBy(P.id);

    assertThat(
            run(
                ordered.limit(2).offset(1),
                "SELECT 'user'.'id' FROM 'user' ORDER BY 'user'.'id' LIMIT ? OFFSET ?",
                2L,
                1L))
        .containsExactly(2L, 3L);
    assertThat(ids(ordered.limit(0))).isEmpty();
    assertThat(ids(ordered.offset(3))).isEqualTo("4");
    assertThat(ids(ordered.offset(9))).isEmpty();
    assertThat(ids(ordered.limit(Long.MAX_VALUE))).isEqualTo("1234");
  }

  private String ids(Select<Long> select) {
    return String.join("", conn.exec(select).stream().map(String::valueOf).toList());
  }
}
