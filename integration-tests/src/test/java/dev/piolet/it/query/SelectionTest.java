package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.it.query.RemarkTable.REMARK;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.max;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.NoRowException;
import dev.piolet.error.NullColumnException;
import dev.piolet.error.PioletException;
import dev.piolet.error.TooManyRowsException;
import dev.piolet.it.models.Mood;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import dev.piolet.query.Tuple4;
import dev.piolet.query.Tuple5;
import dev.piolet.query.Tuple6;
import dev.piolet.query.Tuple7;
import dev.piolet.query.Tuple8;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What rows are read into. */
class SelectionTest extends PeopleFixture {
  private static final String ALL =
      "SELECT 'user'.'id', 'user'.'name', 'user'.'age', 'user'.'active', 'user'.'salary',"
          + " 'user'.'mood', 'user'.'hired', 'user'.'office_id', 'user'.'boss_id' FROM 'user'";

  record One(String a) {}

  record Two(long a, String b) {}

  record Three(Two a, @Nullable Integer b, One c) {}

  record Eight(
      long a,
      String b,
      @Nullable Integer c,
      boolean d,
      BigDecimal e,
      @Nullable Mood f,
      String g,
      @Nullable Person h) {}

  record Grown(String name, int age) {}

  @Test
  void tables() {
    assertThat(run(select(PERSON), ALL)).containsExactlyInAnyOrder(ANN, BOB, CID, DEE);
    assertThat(run(select(PERSON.as("p")), ALL.replace("'user'.", "'p'.") + " AS 'p'"))
        .containsExactlyInAnyOrder(ANN, BOB, CID, DEE);
    assertThat(run(select(REMARK), "SELECT 'remark'.'person_id', 'remark'.'text' FROM 'remark'"))
        .containsExactlyInAnyOrder(GOOD, BAD, EMPTY, LOST);
  }

  @Test
  void columnsAndExpressions() {
    assertThat(
            run(
                select(PERSON.age).orderBy(PERSON.id),
                "SELECT 'user'.'age' FROM 'user' ORDER BY 'user'.'id'"))
        .containsExactly(30, 40, null, 20);
    assertThat(
            run(
                select(PERSON.age.plus(1)).orderBy(PERSON.id),
                "SELECT 'user'.'age' + ? FROM 'user' ORDER BY 'user'.'id'",
                1))
        .containsExactly(31, 41, null, 21);
    assertThat(
            run(
                select(PERSON.age.gt(25)).orderBy(PERSON.id),
                "SELECT 'user'.'age' > ? FROM 'user' ORDER BY 'user'.'id'",
                25))
        .containsExactly(true, true, null, false);
    assertThat(
            run(
                select(PERSON.name.concat("!")).where(PERSON.active.not()),
                "SELECT 'user'.'name' || ? FROM 'user' WHERE NOT ('user'.'active')",
                "!"))
        .containsExactly("Cid!");
    assertThat(run(select(value(40).plus(2)), "SELECT ? + ?", 40, 2)).containsExactly(42);
    assertThat(conn.exec(select(value(1)).where(value(false)))).isEmpty();
    assertThat(conn.exec(select(value(1)).from(OFFICE))).containsExactly(1, 1, 1);
  }

  @Test
  void rowsOfOneToEightParts() {
    Select<Person> ann = select(PERSON).where(PERSON.id.eq(1L));
    String where = " FROM 'user' WHERE 'user'.'id' = ?";

    assertThat(
            run(
                select(row(One::new, PERSON.name)).where(PERSON.id.eq(1L)),
                "SELECT 'user'.'name'" + where,
                1L))
        .containsExactly(new One("Ann"));
    assertThat(conn.exec(select(row(Two::new, PERSON.id, PERSON.name)).where(PERSON.id.eq(1L))))
        .containsExactly(new Two(1, "Ann"));
    assertThat(
            conn.exec(
                select(row(List::of, PERSON.id, PERSON.id, PERSON.id)).where(PERSON.id.eq(1L))))
        .containsExactly(List.of(1L, 1L, 1L));
    assertThat(
            conn.exec(
                select(row(SelectionTest::list, PERSON.id, PERSON.name, PERSON.age, PERSON.active))
                    .where(PERSON.id.eq(1L))))
        .containsExactly(list(1L, "Ann", 30, true));
    assertThat(
            conn.exec(
                select(
                        row(
                            SelectionTest::list,
                            PERSON.id,
                            PERSON.name,
                            PERSON.age,
                            PERSON.active,
                            PERSON.mood))
                    .where(PERSON.id.eq(1L))))
        .containsExactly(list(1L, "Ann", 30, true, Mood.HAPPY));
    assertThat(
            conn.exec(
                select(
                        row(
                            SelectionTest::list,
                            PERSON.id,
                            PERSON.name,
                            PERSON.age,
                            PERSON.active,
                            PERSON.mood,
                            PERSON.officeId))
                    .where(PERSON.id.eq(1L))))
        .containsExactly(list(1L, "Ann", 30, true, Mood.HAPPY, 1L));
    assertThat(
            conn.exec(
                select(
                        row(
                            SelectionTest::list,
                            PERSON.id,
                            PERSON.name,
                            PERSON.age,
                            PERSON.active,
                            PERSON.mood,
                            PERSON.officeId,
                            PERSON.bossId))
                    .where(PERSON.id.eq(1L))))
        .containsExactly(list(1L, "Ann", 30, true, Mood.HAPPY, 1L, null));
    assertThat(
            run(
                select(
                        row(
                            Eight::new,
                            PERSON.id,
                            PERSON.name,
                            PERSON.age,
                            PERSON.active,
                            PERSON.salary,
                            PERSON.mood,
                            value("7"),
                            PERSON))
                    .where(PERSON.id.eq(1L)),
                "SELECT 'user'.'id', 'user'.'name', 'user'.'age', 'user'.'active', 'user'.'salary', 'user'.'mood', ?::text, "
                    + ALL.substring("SELECT ".length())
                    + " WHERE 'user'.'id' = ?",
                "7",
                1L))
        .containsExactly(
            new Eight(1, "Ann", 30, true, euros("100.50"), Mood.HAPPY, "7", conn.exec(ann.one())));
  }

  private static List<@Nullable Object> list(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  @Test
  void nestedRows() {
    assertThat(
            run(
                select(
                        row(
                            Three::new,
                            row(Two::new, PERSON.id, PERSON.name),
                            PERSON.age,
                            row(One::new, OFFICE.city)))
                    .join(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .orderBy(PERSON.id),
                "SELECT 'user'.'id', 'user'.'name', 'user'.'age', 'office'.'city' FROM 'user'"
                    + " JOIN 'office' ON 'office'.'id' = 'user'.'office_id' ORDER BY 'user'.'id'"))
        .containsExactly(
            new Three(new Two(1, "Ann"), 30, new One("Oslo")),
            new Three(new Two(2, "Bob"), 40, new One("Oslo")),
            new Three(new Two(4, "Dée 100%_\\"), 20, new One("Rome")));
    assertThat(
            conn.exec(
                select(row(Tuple2::new, row(Tuple2::new, PERSON, PERSON.name), PERSON.id))
                    .where(PERSON.id.eq(2L))))
        .containsExactly(new Tuple2<>(new Tuple2<>(BOB, "Bob"), 2L));
  }

  @Test
  void tuplesOfTwoToEightParts() {
    var p = PERSON;
    var two = select(p.id, p.name);
    var three = select(p.id, p.name, p.age);
    var four = select(p.id, p.name, p.age, p.active);
    var five = select(p.id, p.name, p.age, p.active, p.salary);
    var six = select(p.id, p.name, p.age, p.active, p.salary, p.mood);
    var seven = select(p.id, p.name, p.age, p.active, p.salary, p.mood, p.hired);
    var eight = select(p, p.name, p.age, p.active, p.salary, p.mood, p.hired, p.bossId);
    Tuple2<Long, String> pair = conn.exec(two.where(p.id.eq(3L)).one());
    BigDecimal zero = euros("0");

    assertThat(pair).isEqualTo(new Tuple2<>(3L, "Cid"));
    assertThat(conn.exec(three.where(p.id.eq(3L)).one())).isEqualTo(new Tuple3<>(3L, "Cid", null));
    assertThat(conn.exec(four.where(p.id.eq(3L)).one()))
        .isEqualTo(new Tuple4<>(3L, "Cid", null, false));
    assertThat(conn.exec(five.where(p.id.eq(3L)).one()))
        .isEqualTo(new Tuple5<>(3L, "Cid", null, false, zero));
    assertThat(conn.exec(six.where(p.id.eq(3L)).one()))
        .isEqualTo(new Tuple6<>(3L, "Cid", null, false, zero, null));
    assertThat(conn.exec(seven.where(p.id.eq(3L)).one()))
        .isEqualTo(new Tuple7<>(3L, "Cid", null, false, zero, null, CID.hired()));
    assertThat(conn.exec(eight.where(p.id.eq(3L)).one()))
        .isEqualTo(new Tuple8<>(CID, "Cid", null, false, zero, null, CID.hired(), 1L));
  }

  @Test
  void oneRow() {
    Select<Person> byName = select(PERSON).where(PERSON.name.eq("Ann"));
    Select<Person> nobody = select(PERSON).where(PERSON.name.eq("Zoe"));
    Select<Person> many = select(PERSON).where(PERSON.active);

    assertThat(conn.exec(byName.one())).isEqualTo(ANN);
    assertThat(conn.exec(byName.optional())).contains(ANN);
    assertThat(conn.exec(nobody.optional())).isEmpty();
    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.exec(nobody.one()))
        .withMessageContaining("One row is required and there is none")
        .withMessageContaining(nobody.sql());
    assertThatExceptionOfType(TooManyRowsException.class)
        .isThrownBy(() -> conn.exec(many.one()))
        .withMessageContaining("One row is required and there are more")
        .withMessageContaining(many.sql());
    assertThatExceptionOfType(TooManyRowsException.class)
        .isThrownBy(() -> conn.exec(many.optional()));
    assertThat(conn.exec(many.limit(1).orderBy(PERSON.id).one())).isEqualTo(ANN);
  }

  @Test
  void oneNull() {
    Select<Integer> none = select(max(PERSON.age)).where(PERSON.id.eq(0L));

    assertThat(conn.exec(none.one())).isNull();
    assertThat(conn.exec(none.optional())).isEmpty();
    assertThat(conn.exec(none)).containsExactly((Integer) null);
  }

  @Test
  void namesTheColumnWhoseNullAConstructorDoesNotTake() {
    Select<Grown> grown = select(row(Grown::new, PERSON.name, PERSON.age));

    assertThatExceptionOfType(PioletException.class)
        .isThrownBy(() -> conn.exec(grown))
        .withMessageContaining("NULL was read from \"user\".\"age\"")
        .withMessageContaining("coalesce(...)")
        .withCauseInstanceOf(NullPointerException.class);
    assertThatExceptionOfType(PioletException.class)
        .isThrownBy(() -> conn.exec(select(row(Grown::new, PERSON.name, PERSON.age.plus(1)))))
        .withMessageContaining("NULL was read from \"user\".\"age\" + ?");
    assertThatExceptionOfType(PioletException.class)
        .isThrownBy(
            () ->
                conn.exec(
                    select(row(Tuple2::new, row(Grown::new, PERSON.name, PERSON.age), PERSON.id))))
        .withMessageContaining("NULL was read from \"user\".\"age\"");
    assertThat(
            conn.exec(
                select(row(Grown::new, PERSON.name, coalesce(PERSON.age, -1))).orderBy(PERSON.id)))
        .contains(new Grown("Cid", -1));
  }

  @Test
  void leavesAConstructorsOwnFailureAsItIs() {
    assertThatThrownBy(
            () -> conn.exec(select(row(SelectionTest::failing, PERSON.id)).where(PERSON.id.eq(1L))))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("mine");
  }

  private static String failing(Long id) {
    throw new NullPointerException("mine");
  }

  @Test
  void namesTableAndColumnOfANullWhereTheModelHasNone() {
    conn.exec(sql("ALTER TABLE \"user\" ALTER COLUMN \"name\" DROP NOT NULL"));
    conn.exec(sql("ALTER TABLE \"user\" ALTER COLUMN \"active\" DROP NOT NULL"));
    try {
      conn.exec(sql("UPDATE \"user\" SET \"name\" = NULL WHERE \"id\" = 1"));
      conn.exec(sql("UPDATE \"user\" SET \"active\" = NULL WHERE \"id\" = 2"));

      assertThatExceptionOfType(NullColumnException.class)
          .isThrownBy(() -> conn.exec(select(PERSON).where(PERSON.id.eq(1L))))
          .satisfies(
              e -> {
                assertThat(e.table()).isEqualTo("user");
                assertThat(e.column()).isEqualTo("name");
              })
          .withMessageContaining("The column \"user\".\"name\" of table \"user\" holds NULL")
          .withMessageContaining("dev.piolet.it.query.Person");
      assertThatExceptionOfType(NullColumnException.class)
          .isThrownBy(
              () ->
                  conn.exec(
                      select(PERSON.as("p"), OFFICE)
                          .crossJoin(OFFICE)
                          .where(PERSON.as("p").id.eq(2L))))
          .satisfies(e -> assertThat(e.column()).isEqualTo("active"));
    } finally {
      conn.exec(sql("TRUNCATE \"user\", \"remark\""));
      conn.exec(sql("ALTER TABLE \"user\" ALTER COLUMN \"name\" SET NOT NULL"));
      conn.exec(sql("ALTER TABLE \"user\" ALTER COLUMN \"active\" SET NOT NULL"));
    }
  }
}
