package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.it.query.RemarkTable.REMARK;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.upper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.error.NoRowException;
import dev.piolet.error.NotNullViolationException;
import dev.piolet.it.models.Mood;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple8;
import java.util.List;
import org.junit.jupiter.api.Test;

/** INSERT, UPDATE and DELETE of columns, with and without RETURNING. */
class WriteStatementsTest extends PeopleFixture {
  record Place(long id, String city) {}

  @Test
  void inserts() {
    assertThat(
            run(
                insertInto(OFFICE).set(OFFICE.id, 9L).set(OFFICE.city, "Bern"),
                "INSERT INTO 'office' ('id', 'city') VALUES (?, ?)",
                9L,
                "Bern"))
        .isEqualTo(1);
    assertThat(
            run(
                insertInto(OFFICE)
                    .set(OFFICE.id, value(5L).plus(5L))
                    .set(OFFICE.city, upper(value("x")))
                    .returning(OFFICE),
                "INSERT INTO 'office' ('id', 'city') VALUES (? + ?, upper(?))"
                    + " RETURNING 'office'.'id', 'office'.'city'",
                5L,
                5L,
                "x"))
        .containsExactly(new Office(10, "X"));
    assertThat(run(insertInto(REMARK).defaultValues(), "INSERT INTO 'remark' DEFAULT VALUES"))
        .isEqualTo(1);
    assertThat(
            run(
                insertInto(REMARK)
                    .setNull(REMARK.personId)
                    .set(REMARK.text, "x")
                    .returning(REMARK)
                    .one(),
                "INSERT INTO 'remark' ('person_id', 'text') VALUES (?, ?)"
                    + " RETURNING 'remark'.'person_id', 'remark'.'text'",
                null,
                "x"))
        .isEqualTo(new Remark(null, "x"));
    assertThat(
            run(
                insertInto(REMARK.as("r")).set(REMARK.text, "x").returning(REMARK.as("r").text),
                "INSERT INTO 'remark' AS 'r' ('text') VALUES (?) RETURNING 'r'.'text'",
                "x"))
        .containsExactly("x");
    assertThatExceptionOfType(NotNullViolationException.class)
        .isThrownBy(() -> conn.exec(insertInto(OFFICE).set(OFFICE.id, 11L)))
        .satisfies(e -> assertThat(e.column()).isEqualTo("city"));
  }

  @Test
  void insertsEveryKindOfValue() {
    var p = PERSON;

    assertThat(
            conn.exec(
                insertInto(p)
                    .set(p.id, 7L)
                    .set(p.name, "'); DROP TABLE \"user\"; --")
                    .setNull(p.age)
                    .set(p.active, true)
                    .set(p.salary, euros("1.23"))
                    .set(p.mood, Mood.OK)
                    .set(p.hired, ANN.hired())
                    .returning(p.id, p.name, p.age, p.active, p.salary, p.mood, p.hired, p.bossId)
                    .one()))
        .isEqualTo(
            new Tuple8<>(
                7L,
                "'); DROP TABLE \"user\"; --",
                null,
                true,
                euros("1.23"),
                Mood.OK,
                ANN.hired(),
                null));
  }

  @Test
  void updates() {
    assertThat(
            run(
                update(PERSON)
                    .set(PERSON.age, PERSON.age.plus(1))
                    .set(PERSON.mood, Mood.OK)
                    .setNull(PERSON.bossId)
                    .where(PERSON.active),
                "UPDATE 'user' SET 'age' = 'user'.'age' + ?, 'mood' = ?::'mood', 'boss_id' = ?"
                    + " WHERE 'user'.'active'",
                1,
                Mood.OK,
                null))
        .isEqualTo(3);
    assertThat(conn.exec(select(PERSON.age, PERSON.mood).where(PERSON.id.eq(2L))))
        .containsExactly(new Tuple2<>(41, Mood.OK));
    assertThat(
            run(
                update(PERSON).set(PERSON.name, "x").where(PERSON.id.eq(0L)),
                "UPDATE 'user' SET 'name' = ? WHERE 'user'.'id' = ?",
                "x",
                0L))
        .isZero();
    assertThat(
            run(update(REMARK).set(REMARK.text, "x").all(), "UPDATE 'remark' SET 'text' = ?", "x"))
        .isEqualTo(4);
  }

  @Test
  void updatesReturning() {
    var p = PERSON.as("p");
    var raise = update(p).set(p.salary, p.salary.times(euros("2"))).where(p.id.le(2L));

    assertThat(conn.exec(raise.returning(p.salary)))
        .containsExactlyInAnyOrder(euros("201.00"), euros("160.00"));
    assertThat(conn.exec(raise.returning(p.id, p.salary)))
        .containsExactlyInAnyOrder(
            new Tuple2<>(1L, euros("402.00")), new Tuple2<>(2L, euros("320.00")));
    assertThat(conn.exec(raise.where(p.id.eq(1L)).returning(p).one()).salary())
        .isEqualTo(euros("804.00"));
    assertThat(conn.exec(raise.where(p.id.eq(0L)).returning(p).optional())).isEmpty();
    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.exec(raise.where(p.id.eq(0L)).returning(p).one()));
    assertThat(
            run(
                update(OFFICE)
                    .set(OFFICE.city, OFFICE.city.concat("!"))
                    .where(OFFICE.id.eq(1L))
                    .returning(row(Place::new, OFFICE.id, OFFICE.city)),
                "UPDATE 'office' SET 'city' = 'office'.'city' || ? WHERE 'office'.'id' = ?"
                    + " RETURNING 'office'.'id', 'office'.'city'",
                "!",
                1L))
        .containsExactly(new Place(1, "Oslo!"));
  }

  @Test
  void deletes() {
    assertThat(
            run(
                deleteFrom(REMARK).where(REMARK.text.in("good", "bad")),
                "DELETE FROM 'remark' WHERE 'remark'.'text' = ANY(?)",
                List.of("good", "bad")))
        .isEqualTo(2);
    assertThat(
            run(
                deleteFrom(REMARK).where(REMARK.text.isNull()).returning(REMARK, REMARK.personId),
                "DELETE FROM 'remark' WHERE 'remark'.'text' IS NULL"
                    + " RETURNING 'remark'.'person_id', 'remark'.'text', 'remark'.'person_id'"))
        .containsExactly(new Tuple2<>(EMPTY, 2L));
    assertThat(conn.exec(deleteFrom(REMARK).all())).isEqualTo(1);
    assertThat(conn.exec(deleteFrom(REMARK).all().returning(REMARK))).isEmpty();
  }

  @Test
  void sendsNothingThatIsIncomplete() {
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(update(PERSON).set(PERSON.name, "x")));
    assertThatIllegalStateException().isThrownBy(() -> conn.exec(deleteFrom(PERSON)));
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(insertInto(OFFICE).set(OFFICE.city, OFFICE.city)));

    assertThat(recorder.sent()).isEmpty();
  }
}
