package dev.piolet.it.query;

import static dev.piolet.it.query.OfficeTable.OFFICE;
import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.it.query.RemarkTable.REMARK;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.error.NullColumnException;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Joins of every kind, and the rows that they leave out. */
class JoinTest extends PeopleFixture {
  private static final PersonTable BOSS = PERSON.as("boss");
  private static final PersonTable TOP = BOSS.as("top");

  record Desk(String name, @Nullable Office office) {}

  @Test
  void inner() {
    assertThat(
            run(
                select(PERSON.name, OFFICE.city)
                    .join(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .orderBy(PERSON.id),
                "SELECT 'user'.'name', 'office'.'city' FROM 'user'"
                    + " JOIN 'office' ON 'office'.'id' = 'user'.'office_id' ORDER BY 'user'.'id'"))
        .containsExactly(
            new Tuple2<>("Ann", "Oslo"),
            new Tuple2<>("Bob", "Oslo"),
            new Tuple2<>("Dée 100%_\\", "Rome"));
  }

  @Test
  void onAnyCondition() {
    assertThat(
            run(
                select(PERSON.id, OFFICE.id)
                    .join(OFFICE)
                    .on(
                        OFFICE
                            .id
                            .gt(PERSON.id)
                            .and(OFFICE.city.like("%o%").or(PERSON.active.not())))
                    .orderBy(PERSON.id, OFFICE.id),
                "SELECT 'user'.'id', 'office'.'id' FROM 'user' JOIN 'office'"
                    + " ON 'office'.'id' > 'user'.'id'"
                    + " AND ('office'.'city' LIKE ? OR NOT ('user'.'active'))"
                    + " ORDER BY 'user'.'id', 'office'.'id'",
                "%o%"))
        .containsExactly(new Tuple2<>(1L, 2L), new Tuple2<>(1L, 3L), new Tuple2<>(2L, 3L));
    assertThat(conn.exec(select(count()).from(PERSON).join(OFFICE).on(value(true)).one()))
        .isEqualTo(12);
  }

  @Test
  void left() {
    var joined =
        select(PERSON, OFFICE.nullable()).leftJoin(OFFICE).on(OFFICE.id.eq(PERSON.officeId));

    assertThat(joined.sql()).contains(" LEFT JOIN \"office\" ON ");
    assertThat(conn.exec(joined.orderBy(PERSON.id)))
        .containsExactly(
            new Tuple2<>(ANN, OSLO),
            new Tuple2<>(BOB, OSLO),
            new Tuple2<>(CID, null),
            new Tuple2<>(DEE, ROME));
    assertThat(
            conn.exec(
                select(row(Desk::new, PERSON.name, OFFICE.nullable()))
                    .leftJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .where(OFFICE.id.isNull())))
        .containsExactly(new Desk("Cid", null));
  }

  @Test
  void leftAsOptional() {
    assertThat(
            run(
                select(PERSON.id, OFFICE.optional(), OFFICE.city.nullable())
                    .leftJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .where(PERSON.id.in(2L, 3L))
                    .orderBy(PERSON.id),
                "SELECT 'user'.'id', 'office'.'id', 'office'.'city', 'office'.'city' FROM 'user'"
                    + " LEFT JOIN 'office' ON 'office'.'id' = 'user'.'office_id'"
                    + " WHERE 'user'.'id' = ANY(?) ORDER BY 'user'.'id'",
                List.of(2L, 3L)))
        .containsExactly(
            new Tuple3<>(2L, Optional.of(OSLO), "Oslo"), new Tuple3<>(3L, Optional.empty(), null));
    assertThat(conn.exec(select(OFFICE.optional()).where(OFFICE.id.eq(1L))))
        .containsExactly(Optional.of(OSLO));
  }

  @Test
  void leftOfATableWithOnlyNullableColumns() {
    conn.insert(new Remark(null, null));

    assertThat(
            conn.exec(
                select(PERSON.id, REMARK.nullable(), REMARK.optional(), REMARK.text)
                    .leftJoin(REMARK)
                    .on(REMARK.personId.eq(PERSON.id))
                    .where(PERSON.id.in(2L, 3L))
                    .orderBy(PERSON.id)))
        .extracting(Object::toString)
        .containsExactly(
            "Tuple4[first=2, second=Remark[personId=2, text=null],"
                + " third=Optional[Remark[personId=2, text=null]], fourth=null]",
            "Tuple4[first=3, second=null, third=Optional.empty, fourth=null]");
    // Not joined, a row of NULLs is a row.
    assertThat(conn.exec(select(REMARK).where(REMARK.personId.isNull().and(REMARK.text.isNull()))))
        .containsExactly(new Remark(null, null));
  }

  @Test
  void right() {
    assertThat(
            run(
                select(PERSON.nullable(), OFFICE)
                    .rightJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId).and(PERSON.id.ne(2L)))
                    .orderBy(OFFICE.id),
                select(PERSON, OFFICE)
                        .from(PERSON)
                        .crossJoin(OFFICE)
                        .sql()
                        .replace(" CROSS JOIN \"office\"", "")
                    + " RIGHT JOIN 'office'"
                    + " ON 'office'.'id' = 'user'.'office_id' AND 'user'.'id' <> ?"
                    + " ORDER BY 'office'.'id'",
                2L))
        .containsExactly(
            new Tuple2<>(ANN, OSLO), new Tuple2<>(DEE, ROME), new Tuple2<>(null, NOWHERE));
    assertThat(
            conn.exec(
                select(PERSON.nullable())
                    .from(PERSON)
                    .rightJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .where(OFFICE.id.eq(3L))))
        .containsExactly((Person) null);
  }

  @Test
  void full() {
    assertThat(
            conn.exec(
                select(PERSON.optional(), OFFICE.optional())
                    .fullJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .where(PERSON.id.isNull().or(PERSON.id.ge(3L)))
                    .orderBy(PERSON.id.asc().nullsLast())))
        .containsExactly(
            new Tuple2<>(Optional.of(CID), Optional.empty()),
            new Tuple2<>(Optional.of(DEE), Optional.of(ROME)),
            new Tuple2<>(Optional.empty(), Optional.of(NOWHERE)));
  }

  @Test
  void cross() {
    assertThat(
            run(
                select(PERSON.id, OFFICE.city)
                    .crossJoin(OFFICE)
                    .orderBy(PERSON.id, OFFICE.id)
                    .limit(4),
                "SELECT 'user'.'id', 'office'.'city' FROM 'user' CROSS JOIN 'office'"
                    + " ORDER BY 'user'.'id', 'office'.'id' LIMIT ?",
                4L))
        .containsExactly(
            new Tuple2<>(1L, "Oslo"),
            new Tuple2<>(1L, "Rome"),
            new Tuple2<>(1L, "Nowhere"),
            new Tuple2<>(2L, "Oslo"));
  }

  @Test
  void aTableWithItself() {
    assertThat(
            run(
                select(PERSON.name, BOSS.name.nullable(), TOP.name.nullable())
                    .leftJoin(BOSS)
                    .on(BOSS.id.eq(PERSON.bossId))
                    .leftJoin(TOP)
                    .on(TOP.id.eq(BOSS.bossId))
                    .orderBy(PERSON.id),
                "SELECT 'user'.'name', 'boss'.'name', 'top'.'name' FROM 'user'"
                    + " LEFT JOIN 'user' AS 'boss' ON 'boss'.'id' = 'user'.'boss_id'"
                    + " LEFT JOIN 'user' AS 'top' ON 'top'.'id' = 'boss'.'boss_id'"
                    + " ORDER BY 'user'.'id'"))
        .containsExactly(
            new Tuple3<>("Ann", null, null),
            new Tuple3<>("Bob", "Ann", null),
            new Tuple3<>("Cid", "Ann", null),
            new Tuple3<>("Dée 100%_\\", "Bob", "Ann"));
    assertThat(
            conn.exec(
                select(PERSON, BOSS, TOP.nullable())
                    .join(BOSS)
                    .on(BOSS.id.eq(PERSON.bossId))
                    .leftJoin(TOP)
                    .on(TOP.id.eq(BOSS.bossId))
                    .orderBy(PERSON.id.desc())
                    .limit(2)))
        .containsExactly(new Tuple3<>(DEE, BOB, ANN), new Tuple3<>(CID, ANN, null));
  }

  @Test
  void severalOfEachKind() {
    assertThat(
            conn.exec(
                select(
                        row(
                            List::of,
                            PERSON.id,
                            OFFICE.optional(),
                            REMARK.optional(),
                            BOSS.optional()))
                    .from(OFFICE)
                    .join(PERSON)
                    .on(PERSON.officeId.eq(OFFICE.id))
                    .leftJoin(REMARK)
                    .on(REMARK.personId.eq(PERSON.id).and(REMARK.text.ne("bad")))
                    .leftJoin(BOSS)
                    .on(BOSS.id.eq(PERSON.bossId))
                    .orderBy(PERSON.id)))
        .containsExactly(
            List.of(1L, Optional.of(OSLO), Optional.of(GOOD), Optional.empty()),
            List.of(2L, Optional.of(OSLO), Optional.empty(), Optional.of(ANN)),
            List.of(4L, Optional.of(ROME), Optional.empty(), Optional.of(BOB)));
  }

  @Test
  void aRightJoinLeavesOutAllTablesBeforeIt() {
    assertThat(
            conn.exec(
                select(PERSON.nullable(), BOSS.nullable(), OFFICE)
                    .join(BOSS)
                    .on(BOSS.id.eq(PERSON.bossId))
                    .rightJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .orderBy(OFFICE.id)))
        .containsExactly(
            new Tuple3<>(BOB, ANN, OSLO),
            new Tuple3<>(DEE, BOB, ROME),
            new Tuple3<>(null, null, NOWHERE));
  }

  @Test
  void aNullInAJoinedRowIsNoMissingRow() {
    conn.exec(sql("ALTER TABLE \"office\" DROP CONSTRAINT \"office_pkey\" CASCADE"));
    conn.exec(sql("ALTER TABLE \"office\" ALTER COLUMN \"id\" DROP NOT NULL"));
    try {
      conn.exec(sql("INSERT INTO \"office\" VALUES (NULL, 'Null')"));

      Assertions.assertThatExceptionOfType(NullColumnException.class)
          .isThrownBy(
              () ->
                  conn.exec(select(PERSON.id, OFFICE.nullable()).leftJoin(OFFICE).on(value(true))))
          .satisfies(e -> assertThat(e.table() + "." + e.column()).isEqualTo("office.id"));
    } finally {
      conn.exec(sql("DELETE FROM \"office\" WHERE \"id\" IS NULL"));
      conn.exec(sql("ALTER TABLE \"office\" ADD CONSTRAINT \"office_pkey\" PRIMARY KEY (\"id\")"));
    }
  }

  @Test
  void sendsNothingWhenATableIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(select(PERSON).where(OFFICE.city.eq("Oslo"))))
        .withMessageContaining("\"office\".\"city\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(select(PERSON).where(BOSS.id.eq(1L)).one()))
        .withMessageContaining("\"boss\".\"id\"");

    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void tablesInAList() {
    OfficeTable second = OFFICE.as("second");
    assertThat(
            run(
                select(PERSON.name)
                    .from(PERSON, OFFICE, second)
                    .where(OFFICE.id.eq(PERSON.officeId), second.id.eq(OFFICE.id))
                    .orderBy(PERSON.id),
                "SELECT 'user'.'name' FROM 'user', 'office', 'office' AS 'second'"
                    + " WHERE 'office'.'id' = 'user'.'office_id' AND 'second'.'id' = 'office'.'id'"
                    + " ORDER BY 'user'.'id'"))
        .isNotEmpty();
    // JOIN binds closer than a comma, so that its condition would not see the tables before.
    assertThat(
            select(PERSON.name)
                .from(PERSON, OFFICE)
                .join(second)
                .on(second.id.eq(PERSON.officeId))
                .sql())
        .isEqualTo(
            "SELECT \"user\".\"name\" FROM \"user\" CROSS JOIN \"office\""
                + " JOIN \"office\" AS \"second\" ON \"second\".\"id\" = \"user\".\"office_id\"");
  }
}
