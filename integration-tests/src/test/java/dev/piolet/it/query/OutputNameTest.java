package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Grouping;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.sql.Window;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of what is selected: where they are written, and where the expression itself is. */
class OutputNameTest extends PeopleFixture {
  private static final PersonTable P = PERSON;
  private static final NumberExpression<BigDecimal> PAY = sum(P.salary).as("pay");

  @Test
  void isWhatThingsAreSortedBy() {
    assertThat(
            run(
                select(P.officeId, PAY)
                    .where(P.officeId.isNotNull())
                    .groupBy(P.officeId)
                    .orderBy(PAY.desc().nullsLast(), P.officeId),
                "SELECT 'user'.'office_id', sum('user'.'salary') AS 'pay' FROM 'user'"
                    + " WHERE 'user'.'office_id' IS NOT NULL GROUP BY 'user'.'office_id'"
                    + " ORDER BY 'pay' DESC NULLS LAST, 'user'.'office_id'"))
        .containsExactly(new Tuple2<>(1L, euros("180.50")), new Tuple2<>(2L, euros("80.00")));
  }

  @Test
  void isNoNameWithinAnotherExpression() {
    NumberExpression<Integer> age = P.age.plus(1).as("next age");
    assertThat(
            run(
                select(P.name, age)
                    .where(age.gt(21), age.isNotNull())
                    .orderBy(age.times(2).negate()),
                "SELECT 'user'.'name', 'user'.'age' + ? AS 'next age' FROM 'user'"
                    + " WHERE ('user'.'age' + ?) > ? AND ('user'.'age' + ?) IS NOT NULL"
                    + " ORDER BY -(('user'.'age' + ?) * ?)",
                1,
                1,
                21,
                1,
                1,
                2))
        .containsExactly(new Tuple2<>("Bob", 41), new Tuple2<>("Ann", 31));
  }

  @Test
  void isTheExpressionWhereItIsNotSelected() {
    NumberExpression<Integer> other = P.age.as("pay");
    assertThat(
            run(
                select(P.name, P.salary.as("pay")).where(P.age.isNotNull()).orderBy(other),
                "SELECT 'user'.'name', 'user'.'salary' AS 'pay' FROM 'user'"
                    + " WHERE 'user'.'age' IS NOT NULL ORDER BY 'user'.'age'"))
        .extracting(Tuple2::first)
        .containsExactly(DEE.name(), "Ann", "Bob");
    assertThat(
            run(
                select(P.name).orderBy(lower(P.name).as("n").desc()).limit(1),
                "SELECT 'user'.'name' FROM 'user' ORDER BY lower('user'.'name') DESC LIMIT ?",
                1L))
        .containsExactly(DEE.name());
  }

  @Test
  void groupsByTheExpressionAsAColumnMayHaveItsName() {
    var name = upper(P.name).as("name");
    assertThat(
            run(
                select(name, count().as("n")).where(P.id.lt(3L)).groupBy(name).orderBy(name.desc()),
                "SELECT upper('user'.'name') AS 'name', count(*) AS 'n' FROM 'user'"
                    + " WHERE 'user'.'id' < ? GROUP BY upper('user'.'name') ORDER BY 'name' DESC",
                3L))
        .containsExactly(new Tuple2<>("BOB", 1L), new Tuple2<>("ANN", 1L));
    var band = P.age.dividedBy(20).as("band");
    assertThat(
            run(
                select(band, count())
                    .where(P.age.isNotNull())
                    .groupBy(band)
                    .having(count().ge(1L))
                    .orderBy(band),
                "SELECT 'user'.'age' / ? AS 'band', count(*) FROM 'user'"
                    + " WHERE 'user'.'age' IS NOT NULL GROUP BY 1 HAVING count(*) >= ?"
                    + " ORDER BY 'band'",
                20,
                1L))
        .containsExactly(new Tuple2<>(1, 2L), new Tuple2<>(2, 1L));
    assertThat(
            conn.exec(
                select(band, count())
                    .where(P.age.isNotNull())
                    .groupBy(Grouping.rollup(band))
                    .having(band.isNull().or(band.gt(1)))
                    .orderBy(band.asc().nullsFirst())))
        .containsExactly(new Tuple2<>(null, 3L), new Tuple2<>(2, 1L));
  }

  @Test
  void isAPositionWhereSomethingElseMayHaveTheName() {
    var pay = sum(P.salary).as("count");
    assertThat(
            run(
                select(P.officeId, count(), pay).groupBy(P.officeId).orderBy(pay.desc()).limit(1),
                "SELECT 'user'.'office_id', count(*), sum('user'.'salary') AS 'count' FROM 'user'"
                    + " GROUP BY 'user'.'office_id' ORDER BY 3 DESC LIMIT ?",
                1L))
        .extracting(Tuple3::third)
        .containsExactly(euros("180.50"));
    var age = P.age.castTo(PgTypes.BIGINT);
    var called = P.id.as("int8");
    assertThat(conn.exec(select(age, called).orderBy(called.desc())))
        .extracting(Tuple2::second)
        .containsExactly(4L, 3L, 2L, 1L);
    var id = P.age.as("id");
    assertThat(conn.exec(select(P.id, id).where(P.age.isNotNull()).orderBy(id)))
        .extracting(Tuple2::first)
        .containsExactly(4L, 1L, 2L);
    var quoted = P.age.as("a\"b");
    assertThat(
            conn.exec(
                select(scalar(select(OFFICE.id.as("a\"b")).where(OFFICE.id.eq(1L))), quoted)
                    .from(P)
                    .where(P.age.isNotNull())
                    .orderBy(quoted.desc())))
        .extracting(Tuple2::second)
        .containsExactly(40, 30, 20);
  }

  @Test
  void isAKeyToPageBy() {
    var name = lower(P.name).as("lower");
    var byName = keyset(name.asc(), P.id.asc());
    var first = select(name, byName).seek(byName, 2);
    List<Tuple2<String, Tuple2<String, Long>>> rows =
        run(
            first,
            "SELECT lower('user'.'name') AS 'lower', lower('user'.'name'), 'user'.'id' FROM 'user'"
                + " ORDER BY 1 ASC, 'user'.'id' ASC LIMIT ?",
            2L);
    assertThat(rows).extracting(Tuple2::first).containsExactly("ann", "bob");
    assertThat(conn.exec(first.after(rows.get(1).second())))
        .extracting(Tuple2::first)
        .containsExactly("cid", lowered(DEE.name()));
    var label = P.age.plus(1).as("next");
    assertThat(conn.exec(select(label).where(P.age.isNotNull()).orderBy(label.desc()).page(0, 2)))
        .extracting(page -> page.rows())
        .isEqualTo(List.of(41, 31));
  }

  private static String lowered(String name) {
    return name.replace('D', 'd');
  }

  @Test
  void hasTheRangeOfIdentifiers() {
    for (String name : List.of("select", "Größe ☃", "a b", "'", "\\", "x".repeat(63), "?", "1")) {
      var age = P.age.as(name);
      var t = select(P.id, age).where(P.age.isNotNull()).orderBy(age.desc()).limit(2).as("t");
      assertThat(conn.exec(select(t.get(age)).orderBy(t.get(age))))
          .as(name)
          .containsExactly(30, 40);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> P.age.as(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> P.age.as("x".repeat(64)))
        .withMessageContaining("63 bytes");
    assertThatIllegalArgumentException().isThrownBy(() -> P.age.as("\0"));
  }

  @Test
  void sortsCombinedQueries() {
    var name = lower(P.name).as("what");
    var both = select(name).where(P.id.lt(3L)).union(select(lower(OFFICE.city)));
    assertThat(
            run(
                both.orderBy(name.desc()).limit(2),
                "SELECT lower('user'.'name') AS 'what' FROM 'user' WHERE 'user'.'id' < ?"
                    + " UNION SELECT lower('office'.'city') FROM 'office'"
                    + " ORDER BY 'what' DESC LIMIT ?",
                3L,
                2L))
        .containsExactly("rome", "oslo");
    assertThatIllegalStateException()
        .isThrownBy(() -> both.orderBy(count().as("n")).sql())
        .withMessage(
            "Combined queries are sorted by what the first of them selects, and it does not select"
                + " count(*): select it in each, or sort select(...).from(query.as(\"rows\"))");
  }

  @Test
  void keepsTheKindAndWhatItCannotBe() {
    TextExpression name = P.name.as("n");
    NumberExpression<Long> id = P.id.as("i");
    Condition active = P.active.as("a");
    var t = select(name, id, active, P.hired.as("h")).as("t");
    assertThat(
            run(
                select(upper(t.get(name)), t.get(id).plus(1L))
                    .where(t.get(active), t.get(name).startsWith("A"))
                    .from(t),
                "SELECT upper('t'.'n'), 't'.'i' + ? FROM (SELECT 'user'.'name' AS 'n',"
                    + " 'user'.'id' AS 'i', 'user'.'active' AS 'a', 'user'.'hired' AS 'h'"
                    + " FROM 'user') AS 't'('n', 'i', 'a', 'h')"
                    + " WHERE 't'.'a' AND 't'.'n' LIKE ?",
                1L,
                "A%"))
        .isNotEmpty();
  }

  @Test
  void keepsEveryKind() {
    var array = arrayAgg(P.name).as("array");
    var json = jsonbBuildArray(P.name).as("json");
    var range = range(P.age, P.age.plus(1)).as("range");
    var words = toTsvector(P.name).as("words");
    var length = age(P.hired, P.hired).as("length");
    var one = select(array).as("one");
    assertThat(conn.exec(select(cardinality(one.get(array))).one())).isEqualTo(4);
    var two = select(json, range, words, length, P.mood.as("mood")).where(P.id.eq(1L)).as("two");
    assertThat(
            conn.exec(
                select(two.get(json).getText(0), two.get(P.mood.as("mood")))
                    .where(
                        two.get(range).contains(30),
                        two.get(words).matches(toTsquery("ann")),
                        two.get(length).eq(two.get(length)))))
        .containsExactly(new Tuple2<>("Ann", ANN.mood()));
  }

  @Test
  void isNotNullWhereItsColumnIsNot() {
    var city = OFFICE.city.as("c");
    var select = select(P.name, city).leftJoin(OFFICE).on(OFFICE.id.eq(P.officeId));
    assertThatIllegalStateException()
        .isThrownBy(select::sql)
        .withMessageContaining("an outer join, or RETURNING, can leave it out");
    assertThat(
            conn.exec(
                select(P.name, city.nullable())
                    .leftJoin(OFFICE)
                    .on(OFFICE.id.eq(P.officeId))
                    .where(P.id.eq(3L))))
        .containsExactly(new Tuple2<>("Cid", null));
    var inside = select(OFFICE.id, city).as("o");
    var joined =
        select(P.name, inside.get(city)).leftJoin(inside).on(inside.get(OFFICE.id).eq(P.officeId));
    assertThatIllegalStateException()
        .isThrownBy(joined::sql)
        .withMessageContaining("The column \"o\".\"c\" cannot be null");
  }

  @Test
  void looksThroughWindowsAndAggregates() {
    var age = P.age.plus(0).as("age");
    var place = rowNumber().over(Window.ordered(age.desc())).as("place");
    var oldest = max(age).as("oldest");
    assertThat(
            run(
                select(P.name, place).where(P.age.isNotNull()).orderBy(place),
                "SELECT 'user'.'name', row_number() OVER (ORDER BY 'user'.'age' + ? DESC)"
                    + " AS 'place' FROM 'user' WHERE 'user'.'age' IS NOT NULL ORDER BY 'place'",
                0))
        .extracting(Tuple2::first)
        .containsExactly("Bob", "Ann", DEE.name());
    assertThat(conn.exec(select(oldest).one())).isEqualTo(40);
  }

  @Test
  void isGivenByReturning() {
    var label = P.name.concat("!").as("label");
    assertThat(
            run(
                update(P).set(P.active, false).where(P.id.eq(1L)).returning(P.id, label),
                "UPDATE 'user' SET 'active' = ? WHERE 'user'.'id' = ?"
                    + " RETURNING 'user'.'id', 'user'.'name' || ? AS 'label'",
                false,
                1L,
                "!"))
        .containsExactly(new Tuple2<>(1L, "Ann!"));
    var changed =
        commonTable(
            "changed", update(P).set(P.active, true).where(P.id.le(2L)).returning(P.id, label));
    assertThat(
            conn.exec(select(changed.get(label)).with(changed).orderBy(changed.get(label).desc())))
        .containsExactly("Bob!", "Ann!");
  }

  @Test
  void mustNotBeTakenTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(P.age.as("x"), P.id.as("x")).sql())
        .withMessage(
            "The name \"x\" is given to two things that one query selects: give one of them"
                + " another, with as(...)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(P.age.as("x"), P.id.as("x")).as("t"))
        .withMessageContaining("\"x\"");
    var t = select(P.age.as("name"), P.name).as("t");
    assertThat(t.get(P.name)).hasToString(t.get(P.name).toString());
    assertThat(conn.exec(select(t.get(P.name)).where(t.get(P.age).eq(20)))).hasSize(1);
    assertThat(select(t.get(P.name)).sql()).contains("AS \"t\"(\"name\", \"name_2\")");
  }

  @Test
  void aConditionOnRowsTakesNoAggregate() {
    assertThatIllegalStateException()
        .isThrownBy(() -> select(P.officeId, PAY).where(PAY.gt(BigDecimal.ONE)).sql())
        .withMessageStartingWith(
            "sum(\"user\".\"salary\") looks at the rows of a group, and WHERE is worked out before"
                + " there are groups: say having(...)");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(PAY).groupBy(PAY).sql())
        .withMessageContaining("GROUP BY is worked out before");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(P.id).join(OFFICE).on(count().gt(1L)).sql())
        .withMessageContaining("count(*) looks at the rows of a group, and ON is");
    assertThatIllegalStateException()
        .isThrownBy(() -> update(P).set(P.age, 1).where(count().gt(1L)).sql())
        .withMessageContaining("and WHERE is worked out before there are groups");
    var place = rank().over(Window.ordered(P.age)).as("place");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(P.id, place).where(place.eq(1L)).sql())
        .withMessage(
            "rank() OVER (ORDER BY \"user\".\"age\") looks at the rows that a query gives, and"
                + " WHERE is worked out before: select it with as(name), and say so of"
                + " select(...).from(query.as(\"rows\"))");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(P.id).groupBy(P.id).having(place.eq(1L)).sql())
        .withMessageContaining("and HAVING is worked out before");
    assertThat(
            run(
                select(P.officeId, PAY).groupBy(P.officeId).having(PAY.gt(euros("100"))),
                "SELECT 'user'.'office_id', sum('user'.'salary') AS 'pay' FROM 'user'"
                    + " GROUP BY 'user'.'office_id' HAVING sum('user'.'salary') > ?",
                euros("100")))
        .containsExactly(new Tuple2<>(1L, euros("180.50")));
  }

  @Test
  void anAggregateTakesNoOther() {
    assertThatIllegalStateException()
        .isThrownBy(() -> select(max(PAY)).sql())
        .withMessageStartingWith(
            "sum(\"user\".\"salary\") looks at the rows of a group, and what another aggregate"
                + " takes is worked out before there are groups:");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(count().filter(PAY.gt(BigDecimal.ONE))).from(P).sql())
        .withMessageContaining("what another aggregate takes is worked out before");
    var windowed = rank().over(Window.ordered(P.id)).as("place");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(max(windowed)).sql())
        .withMessageContaining("what another aggregate takes is worked out before: select it");
    assertThat(conn.exec(select(sum(PAY).over()).one())).isEqualByComparingTo("260.50");
    var inner = number(select(max(OFFICE.id)).from(OFFICE));
    assertThat(conn.exec(select(max(inner)).from(P).one())).isEqualTo(3);
  }

  @Test
  void anAggregateOfTheOuterQueryStandsInAConditionInside() {
    var most = max(P.officeId);
    assertThat(
            conn.exec(
                select(scalar(select(OFFICE.city).from(OFFICE).where(OFFICE.id.eq(most)))).from(P)))
        .containsExactly("Rome");
  }

  @Test
  void isWithoutParenthesesLost() {
    var either = P.age.gt(35).or(P.age.lt(25)).as("either");
    assertThat(
            run(
                select(P.id).where(either.and(P.active), P.active.and(either)),
                "SELECT 'user'.'id' FROM 'user' WHERE ('user'.'age' > ? OR 'user'.'age' < ?)"
                    + " AND 'user'.'active' AND 'user'.'active'"
                    + " AND ('user'.'age' > ? OR 'user'.'age' < ?)",
                35,
                25,
                35,
                25))
        .containsExactlyInAnyOrder(2L, 4L);
    var next = P.age.plus(1).as("next");
    assertThat(conn.exec(select(next.times(2).times(next)).where(P.id.eq(4L)).one()))
        .isEqualTo(21 * 2 * 21);
  }

  @Test
  void typesWhatHasNoType() {
    var word = value("x").as("word");
    assertThat(conn.exec(select(word, value(1).as("one")).from(P).limit(1)))
        .containsExactly(new Tuple2<>("x", 1));
    var t = select(word).as("t");
    assertThat(conn.exec(select(t.get(word).concat("y")).from(t))).containsExactly("xy");
  }
}
