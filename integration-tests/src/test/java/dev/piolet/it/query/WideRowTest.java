package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.CommonTable;
import dev.piolet.query.Row;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.Expression;
import dev.piolet.sql.GroupKey;
import dev.piolet.sql.Selectable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows of any number of columns, each read by what was selected. */
class WideRowTest extends PeopleFixture {
  private static final PersonTable P = PERSON;

  /** A helper of a program: what it gives has a name. */
  private static Select<Row> all() {
    return select(
        P.id,
        P.name,
        P.age,
        P.active,
        P.salary,
        P.mood,
        P.hired,
        P.officeId,
        P.bossId,
        upper(P.name).as("shouted"));
  }

  @Test
  void readsMoreThanEightColumns() {
    List<Row> rows =
        run(
            all().where(P.id.le(2L)).orderBy(P.id),
            "SELECT 'user'.'id', 'user'.'name', 'user'.'age', 'user'.'active', 'user'.'salary',"
                + " 'user'.'mood', 'user'.'hired', 'user'.'office_id', 'user'.'boss_id',"
                + " upper('user'.'name') AS 'shouted' FROM 'user' WHERE 'user'.'id' <= ?"
                + " ORDER BY 'user'.'id'",
            2L);
    assertThat(rows).hasSize(2);
    Row bob = rows.get(1);
    long id = bob.get(P.id);
    String name = bob.get(P.name);
    BigDecimal salary = bob.get(P.salary);
    LocalDate hired = bob.get(P.hired);
    assertThat(id).isEqualTo(2);
    assertThat(name).isEqualTo("Bob");
    assertThat(salary).isEqualByComparingTo("80");
    assertThat(hired).isNull();
    assertThat(bob.get(P.active)).isTrue();
    assertThat(bob.get(upper(P.name).as("shouted"))).isEqualTo("BOB");
    assertThat(bob.get(upper(P.name))).isEqualTo("BOB");
    assertThat(bob.get(P.name.as("shouted"))).isEqualTo("BOB");
    assertThat(bob.values())
        .isEqualTo(
            Arrays.asList(2L, "Bob", 40, true, euros("80.00"), BOB.mood(), null, 1L, 1L, "BOB"));
    assertThat(bob).hasToString("Row[" + bob.toString().substring(4));
    assertThat(bob.toString()).startsWith("Row[\"user\".\"id\"=2, \"user\".\"name\"=Bob,");
    assertThat(bob.toString()).endsWith(", \"shouted\"=BOB]");
  }

  @Test
  void readsWhatIsChosenAtRunTime() {
    List<Selectable<?>> chosen = new ArrayList<>(List.of(P, OFFICE.city.nullable()));
    chosen.add(OFFICE.optional());
    Select<Row> select = select(chosen).leftJoin(OFFICE).on(OFFICE.id.eq(P.officeId)).orderBy(P.id);
    chosen.clear();
    List<Row> rows = conn.exec(select);
    assertThat(rows).extracting(row -> row.get(P)).containsExactly(ANN, BOB, CID, DEE);
    assertThat(rows)
        .extracting(row -> row.get(OFFICE.city))
        .containsExactly("Oslo", "Oslo", null, "Rome");
    assertThat(rows.get(2).get(OFFICE.optional())).isEqualTo(Optional.empty());
    assertThat(rows.get(3).get(OFFICE.optional())).contains(ROME);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.get(0).get(OFFICE))
        .withMessageStartingWith("The row has no");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.get(0).get(P.name))
        .withMessageStartingWith("The row has no \"user\".\"name\", but ");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(List.of()))
        .withMessage("Nothing is selected: name at least one thing");
    Select<Row> select = select(List.of(P.id, OFFICE.city)).leftJoin(OFFICE).on(value(true));
    assertThatIllegalStateException()
        .isThrownBy(select::sql)
        .withMessageContaining("The column \"office\".\"city\" cannot be null");
    PersonTable boss = P.as("boss");
    Row row =
        conn.exec(
            select(List.of(P.name, boss.name))
                .join(boss)
                .on(boss.id.eq(P.bossId))
                .where(P.id.eq(4L))
                .one());
    assertThat(row.get(boss.name)).isEqualTo("Bob");
    assertThatIllegalArgumentException().isThrownBy(() -> row.get(P.as("other").name));
    Row same = conn.exec(select(List.of(P.id.as("x"), P.name)).where(P.id.eq(1L)).one());
    assertThatIllegalArgumentException().isThrownBy(() -> same.get(P.name.as("x")));
  }

  @Test
  void groupsAndSortsByLists() {
    List<Expression<?>> keys = List.of(P.officeId, P.active);
    List<Selectable<?>> selected = new ArrayList<>(keys);
    var number = count().as("number");
    selected.add(number);
    List<GroupKey> grouped = List.copyOf(keys);
    List<Row> rows =
        run(
            select(selected).groupBy(grouped).orderBy(List.of(number.desc(), P.active)),
            "SELECT 'user'.'office_id', 'user'.'active', count(*) AS 'number' FROM 'user'"
                + " GROUP BY 'user'.'office_id', 'user'.'active'"
                + " ORDER BY 'number' DESC, 'user'.'active'");
    assertThat(rows).extracting(row -> row.get(number)).containsExactly(2L, 1L, 1L);
    assertThat(rows.get(1).get(P.active)).isFalse();
    assertThat(
            run(
                select(selected).groupBy(List.of()).groupBy(keys).distinctOn(List.of(P.officeId)),
                "SELECT DISTINCT ON ('user'.'office_id') 'user'.'office_id', 'user'.'active',"
                    + " count(*) AS 'number' FROM 'user'"
                    + " GROUP BY 'user'.'office_id', 'user'.'active'"))
        .hasSize(3);
  }

  @Test
  void combinesQueriesAndNamesThem() {
    var both = all().where(P.id.eq(1L)).unionAll(all().where(P.id.eq(2L)));
    CommonTable<Row> people = commonTable("people", both);
    var query =
        select(people.get(P.name), people.get(upper(P.name).as("shouted")))
            .with(people)
            .where(people.get(P.age).gt(10))
            .orderBy(people.get(P.id).desc());
    assertThat(conn.exec(query))
        .containsExactly(new Tuple2<>("Bob", "BOB"), new Tuple2<>("Ann", "ANN"));
    List<Row> whole = conn.exec(select(people).with(people).orderBy(people.get(P.id)));
    assertThat(whole).extracting(row -> row.get(P.name)).containsExactly("Ann", "Bob");
    assertThat(whole).isEqualTo(conn.exec(both.orderBy(P.id)));
    assertThat(whole.get(0)).hasSameHashCodeAs(conn.exec(both.orderBy(P.id)).get(0));
    assertThat(whole.get(0)).isNotEqualTo(whole.get(1)).isNotEqualTo("Ann");
  }

  @Test
  void combinesOnlyWhatIsAlike() {
    Select<Row> two = select(List.of(P.id, P.name));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two.union(select(List.of(P.id))))
        .withMessageStartingWith("UNION takes queries of as many columns, and these have 2 and 1:");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two.exceptAll(select(List.of(P.id, P.age))))
        .withMessage(
            "EXCEPT ALL would make one column of \"user\".\"name\", which is text, and"
                + " \"user\".\"age\", which is integer: cast one of them to the type of the other");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(List.of(P.age)).union(select(List.of(P.id))))
        .withMessageContaining("integer");
    assertThat(conn.exec(two.intersect(select(List.of(OFFICE.id, OFFICE.city))))).isEmpty();
    record Name(String name) {}
    record Names(String name, String other) {
      Names(String name) {
        this(name, "");
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> select(row(Names::new, P.name, P.name)).union(select(row(Names::new, P.name))))
        .withMessageStartingWith("UNION takes queries of as many columns");
    assertThat(new Name("x").name()).isEqualTo("x");
  }

  @Test
  void isAPartOfOtherRows() {
    var wide = row(List.of(P.id, P.name));
    List<Tuple2<Row, Long>> rows =
        conn.exec(select(wide, count()).groupBy(P.id).orderBy(P.id).limit(1));
    assertThat(rows.get(0).first().get(P.name)).isEqualTo("Ann");
    assertThat(rows.get(0).second()).isEqualTo(1);
    Row outer = conn.exec(select(List.of(wide, P.age)).where(P.id.eq(2L)).one());
    assertThat(outer.get(wide).get(P.id)).isEqualTo(2);
    assertThat(outer.get(P.age)).isEqualTo(40);
  }

  @Test
  void isGivenByReturning() {
    Row changed =
        conn.exec(
                update(P)
                    .set(P.age, 31)
                    .where(P.id.eq(1L))
                    .returning(
                        P.id,
                        P.name,
                        P.age,
                        P.active,
                        P.salary,
                        P.mood,
                        P.hired,
                        P.officeId,
                        P.bossId))
            .get(0);
    assertThat(changed.get(P.age)).isEqualTo(31);
    Row some =
        conn.exec(update(P).set(P.age, 32).where(P.id.eq(1L)).returning(List.of(P.age, P.name)))
            .get(0);
    assertThat(some.values()).isEqualTo(List.of(32, "Ann"));
    List<Row> stored =
        conn.upsert(
            List.of(OSLO),
            onConflict(OFFICE.id).doUpdate(OFFICE.city).returning(List.of(OFFICE.id)));
    assertThat(stored).extracting(row -> row.get(OFFICE.id)).containsExactly(1L);
  }

  @Test
  void takesHundredsOfColumns() {
    List<Expression<Integer>> numbers =
        IntStream.range(0, 400)
            .<Expression<Integer>>mapToObj(i -> P.age.plus(i).as("c" + i))
            .toList();
    Row row = conn.exec(select(numbers).where(P.id.eq(1L)).one());
    assertThat(row.get(numbers.get(399))).isEqualTo(429);
    assertThat(row.get(P.age.plus(0).as("c7"))).isEqualTo(37);
    var t = select(numbers).where(P.id.eq(1L)).as("t");
    assertThat(conn.exec(select(t.get(numbers.get(300))).one())).isEqualTo(330);
  }
}
