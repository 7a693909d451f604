package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.it.query.RemarkTable.REMARK;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.rowValue;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.TooManyRowsException;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Tuple2;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plain SQL whose columns are not in the order of the model, or not those of it. */
class PlainSqlColumnsTest extends PeopleFixture {
  /** All columns of two that have the same type, the wrong way round. */
  private static final String SWAPPED =
      "SELECT text, person_id FROM remark WHERE person_id = 1 ORDER BY text";

  @Test
  void findsTheColumnsOfAModelByTheirLabels() {
    assertThat(conn.exec(sql(SWAPPED).into(REMARK))).containsExactly(BAD, GOOD);
    assertThat(
            conn.exec(
                sql("SELECT boss_id, office_id, hired, mood, salary, active, age, name, id FROM"
                        + " \"user\" ORDER BY id")
                    .into(PERSON)))
        .containsExactly(ANN, BOB, CID, DEE);
    assertThat(conn.exec(sql("SELECT * FROM office ORDER BY id").into(OFFICE)))
        .containsExactly(OSLO, ROME, NOWHERE);
    assertThat(conn.exec(sql("SELECT 'Bonn' AS city, 9::bigint AS id").into(OFFICE).one()))
        .isEqualTo(new Office(9, "Bonn"));
  }

  @Test
  void findsThoseOfRowsAndTuples() {
    assertThat(
            conn.exec(
                sql("SELECT city, id FROM office WHERE id = 1")
                    .into(row(Office::new, OFFICE.id, OFFICE.city))))
        .containsExactly(OSLO);
    assertThat(
            conn.exec(
                sql("SELECT count(*), city FROM office GROUP BY city ORDER BY city LIMIT 1")
                    .into(row(Tuple2::new, OFFICE.city, count()))))
        .containsExactly(new Tuple2<>("Nowhere", 1L));
    assertThat(
            conn.exec(
                sql("SELECT o.city, o.id, r.text, r.person_id FROM office o LEFT JOIN remark r"
                        + " ON r.person_id = 2 AND o.id = 1 WHERE o.id < 3 ORDER BY o.id")
                    .into(row(Tuple2::new, REMARK.nullable(), OFFICE))))
        .containsExactly(new Tuple2<>(EMPTY, OSLO), new Tuple2<>(null, ROME));
  }

  @Test
  void takesColumnsOfOneNameInTheirOrder() {
    assertThat(
            conn.exec(
                sql("SELECT city, p.id, name, o.id FROM \"user\" p JOIN office o"
                        + " ON o.id = p.office_id WHERE p.id = 4")
                    .into(row(List::<Object>of, PERSON.id, PERSON.name, OFFICE))
                    .one()))
        .isEqualTo(List.of(4L, DEE.name(), ROME));
  }

  @Test
  void isTheSameInStreamsCopiesAndPipelines() {
    RowStatement<Remark> swapped = sql(SWAPPED).into(REMARK);
    List<Remark> streamed = new ArrayList<>();
    conn.forEach(swapped, streamed::add);
    List<Remark> copied = new ArrayList<>();
    conn.copyOut(swapped, copied::add);

    assertThat(streamed).containsExactly(BAD, GOOD);
    assertThat(copied).containsExactly(BAD, GOOD);
    assertThat(conn.pipeline(swapped, select(count()).from(OFFICE)).first())
        .containsExactly(BAD, GOOD);
    assertThat(
            conn.exec(
                sql("INSERT INTO office VALUES (7, 'Bern') RETURNING city, id").into(OFFICE).one()))
        .isEqualTo(new Office(7, "Bern"));
  }

  @Test
  void isTheSameInsideOtherStatements() {
    var swapped = sql("SELECT city, id FROM office WHERE id = ?", 1L).into(OFFICE);
    var common = commonTable("c", swapped);
    var written =
        commonTable(
            "w",
            sql("UPDATE office SET city = 'Turin' WHERE id = 2 RETURNING city, id").into(OFFICE));

    assertThat(
            run(
                select(common).from(common).with(common),
                "WITH 'c' AS (SELECT city, id FROM office WHERE id = ?\n) SELECT 'c'.'id',"
                    + " 'c'.'city' FROM 'c'",
                1L))
        .containsExactly(OSLO);
    assertThat(conn.exec(select(written).from(written).with(written)))
        .containsExactly(new Office(2, "Turin"));
    var pairs =
        sql("SELECT text, person_id FROM remark")
            .into(row(Tuple2::new, REMARK.personId, REMARK.text));
    assertThat(
            conn.exec(
                select(REMARK.text)
                    .where(rowValue(REMARK.personId, REMARK.text).in(pairs))
                    .orderBy(REMARK.text)))
        .containsExactly("bad", "good");
  }

  @Test
  void namesAColumnThatIsMissingTwiceOrTooMuch() {
    refuses("SELECT city FROM office", "No column of the rows is labelled \"id\"");
    refuses(
        "SELECT id, city AS town FROM office",
        "No column of the rows is labelled \"city\", as which \"office\".\"city\" is read: select"
            + " it, with AS \"city\" where it has another name. The labels are \"id\", \"town\"");
    refuses("SELECT id, id, city FROM office", "The rows have 2 columns labelled \"id\", and 1");
    refuses(
        "SELECT city, id, 1 AS extra FROM office",
        "The rows have 3 columns, and what they are read into has 2. Nothing reads \"extra\"");
    refuses("SELECT ID AS \"ID\", city FROM office", "labelled \"id\"");
    refuses("SELECT city FROM office WHERE false", "labelled \"id\"");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(
            () ->
                conn.exec(
                    sql("SELECT city AS name, id FROM office")
                        .into(row(Office::new, OFFICE.id, OFFICE.city))))
        .withMessageContaining("labelled \"city\"");
  }

  private void refuses(String text, String message) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(sql(text).into(OFFICE)))
        .withMessageContaining(message)
        .withMessageContaining("SQL: " + text);
  }

  @Test
  void aSingleExpressionIsTheOnlyColumn() {
    assertThat(conn.exec(sql("SELECT max(id) FROM office").into(OFFICE.id).one())).isEqualTo(3);
    assertThat(
            conn.exec(
                sql("SELECT upper(city), 1 AS id FROM office WHERE id = 1")
                    .into(row(Tuple2::new, OFFICE.id, value("")))))
        .containsExactly(new Tuple2<>(1L, "OSLO"));
  }

  @Test
  void oneRowIsReadFromTwo() {
    String numbers = "SELECT nextval('counted') FROM generate_series(1, 1000)";
    conn.exec(sql("CREATE SEQUENCE counted"));
    for (RowStatement<Long> many :
        List.of(sql(numbers).into(value(0L)), sql(numbers + " ORDER BY 1").into(value(0L)))) {
      assertThatExceptionOfType(TooManyRowsException.class)
          .isThrownBy(() -> conn.exec(many.one()))
          .withMessageContaining("there are more");
      assertThatExceptionOfType(TooManyRowsException.class)
          .isThrownBy(() -> conn.exec(many.optional()));
    }
    // Each of the first two stopped after two of the thousand; the sorted ones need all.
    assertThat(conn.exec(sql("SELECT last_value FROM counted").into(value(0L)).one()))
        .isEqualTo(2004);
    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.exec(sql("SELECT 1 WHERE false").into(value(0)).one()));
    conn.exec(sql("DROP SEQUENCE counted"));
  }

  @Test
  void aWriteOfMoreThanOneRowIsUndone() {
    assertThatExceptionOfType(TooManyRowsException.class)
        .isThrownBy(
            () ->
                conn.exec(sql("UPDATE office SET city = 'x' RETURNING id").into(value(0L)).one()));
    assertThat(conn.exec(select(count()).from(OFFICE).where(OFFICE.city.eq("x")).one())).isZero();
    long remarks = conn.exec(select(count()).from(REMARK).one());
    var emptied =
        sql("WITH gone AS (DELETE FROM remark RETURNING 1) SELECT 1 FROM gone").into(value(0));
    assertThatExceptionOfType(TooManyRowsException.class)
        .isThrownBy(() -> conn.exec(emptied.one()));
    assertThat(conn.exec(select(count()).from(REMARK).one())).isEqualTo(remarks).isPositive();
  }
}
