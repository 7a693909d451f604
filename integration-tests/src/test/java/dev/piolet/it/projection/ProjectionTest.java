package dev.piolet.it.projection;

import static dev.piolet.it.projection.MemberTable.MEMBER;
import static dev.piolet.it.projection.OfficeTable.OFFICE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.arrayAgg;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.upper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.DBConnection;
import dev.piolet.error.PioletException;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL answers, read into records with {@code @Projection}. */
@PostgresTest
final class ProjectionTest {
  private static final Contact.Address HOME = new Contact.Address("Main St 1", "Bern");
  private static final Contact.Workplace LAB = new Contact.Workplace(7, "Lab");

  private DBConnection conn;

  @BeforeEach
  void fill(DBConnection connection) {
    conn = connection;
    conn.schema().drop(MEMBER, OFFICE);
    conn.schema().create(OFFICE, MEMBER);
    conn.insert(new Office(7, "Lab", "Thun"));
    conn.insert(
        List.of(
            new Member(1L, "Ann", "ann@a.ch", 30, true, 1.5, "Main St 1", "Bern", "CH", 7L),
            new Member(2L, "Bob", null, null, false, 0, "Side St 2", "Bern", "CH", null)));
  }

  @Test
  void readsColumnsOfTheComponentsNames() {
    Select<Contact> query = select(ContactProjection.of(MEMBER)).orderBy(MEMBER.id);

    assertThat(query.sql())
        .isEqualTo(
            """
            SELECT "member"."id", "member"."name", "member"."age", "member"."street", "member"."city"\
             FROM "member" ORDER BY "member"."id\"""");
    assertThat(conn.exec(query))
        .containsExactly(
            new Contact(1, "Ann", 30, HOME),
            new Contact(2, "Bob", null, new Contact.Address("Side St 2", "Bern")));
  }

  @Test
  void readsAnAlias() {
    MemberTable other = MEMBER.as("other");
    Select<Contact> query = select(ContactProjection.of(other)).where(other.id.eq(1L));

    assertThat(query.sql()).endsWith("FROM \"member\" AS \"other\" WHERE \"other\".\"id\" = ?");
    assertThat(conn.exec(query)).containsExactly(new Contact(1, "Ann", 30, HOME));
  }

  @Test
  void readsMoreComponentsThanTuplesHave() {
    Select<Report> query =
        select(
                ReportProjection.of(
                    MEMBER.id,
                    MEMBER.name,
                    MEMBER.email,
                    MEMBER.age,
                    MEMBER.active,
                    MEMBER.score,
                    upper(MEMBER.name),
                    Contact_AddressProjection.of(MEMBER),
                    MEMBER.country,
                    coalesce(MEMBER.age, 0)))
            .orderBy(MEMBER.id);

    assertThat(conn.exec(query))
        .containsExactly(
            new Report(1, "Ann", "ann@a.ch", 30, true, 1.5, "ANN", HOME, "CH", 30),
            new Report(
                2,
                "Bob",
                null,
                null,
                false,
                0,
                "BOB",
                new Contact.Address("Side St 2", "Bern"),
                "CH",
                0));
  }

  @Test
  void readsTwoProjectionsOfAJoin() {
    List<Tuple2<Contact, Contact.Workplace>> rows =
        conn.exec(
            select(ContactProjection.of(MEMBER), Contact_WorkplaceProjection.of(OFFICE))
                .join(OFFICE)
                .on(OFFICE.id.eq(MEMBER.officeId)));

    assertThat(rows).containsExactly(new Tuple2<>(new Contact(1, "Ann", 30, HOME), LAB));
  }

  @Test
  void readsAForeignKeysRow() {
    Select<Contact.Employee> query =
        select(Contact_EmployeeProjection.of(MEMBER)).orderBy(MEMBER.id);

    assertThat(query.sql())
        .isEqualTo(
            """
            SELECT "member"."name", "office"."id", "office"."name" FROM "member" LEFT JOIN "office"\
             ON "office"."id" = "member"."office_id" ORDER BY "member"."id\"""");
    assertThat(conn.exec(query))
        .containsExactly(new Contact.Employee("Ann", LAB), new Contact.Employee("Bob", null));
  }

  @Test
  void readsNestedProjectionsOfOtherTables() {
    assertThat(conn.exec(select(Contact_DeskProjection.of(OFFICE, MEMBER)).join(MEMBER.officeKey)))
        .containsExactly(new Contact.Desk("Lab", HOME));
  }

  @Test
  void readsTheMissingRowOfAnOuterJoinAsNull() {
    assertThat(
            conn.exec(
                select(Contact_SeatProjection.of(OFFICE, MEMBER))
                    .leftJoin(MEMBER)
                    .on(MEMBER.officeId.eq(OFFICE.id), MEMBER.name.eq("Bob"))))
        .containsExactly(new Contact.Seat("Lab", null));
  }

  @Test
  void readsAMissingRowAsNullWhateverIsBesideIt() {
    assertThat(
            conn.exec(
                select(Contact_SeatProjection.of(OFFICE, MEMBER).nullable())
                    .rightJoin(MEMBER)
                    .on(OFFICE.id.eq(MEMBER.officeId).and(MEMBER.name.eq("Bob")))
                    .orderBy(MEMBER.id)))
        .containsExactly(null, null);
  }

  @Test
  void readsANestedModel() {
    assertThat(
            conn.exec(
                select(Contact_PostingProjection.of(OFFICE, MEMBER))
                    .leftJoin(MEMBER)
                    .on(MEMBER.officeId.eq(OFFICE.id), MEMBER.name.eq("Bob"))))
        .containsExactly(new Contact.Posting("Lab", null));
  }

  @Test
  void explainsAMissingRowThatCannotBeNull() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                conn.exec(
                    select(Contact_DeskProjection.of(OFFICE, MEMBER)).leftJoin(MEMBER.officeKey)))
        .withMessageContaining("cannot be null, but there may be no row of \"member\"");
  }

  @Test
  void explainsNullInAPrimitive() {
    assertThatExceptionOfType(PioletException.class)
        .isThrownBy(
            () ->
                conn.exec(
                    select(Report_AgesProjection.of(MEMBER.age, MEMBER.name, MEMBER.email))
                        .where(MEMBER.id.eq(2L))))
        .withMessageStartingWith(
            "The constructor of Ages does not take null, and NULL was read from \"member\".\"age\"");
  }

  @Test
  void explainsNullInAComponentThatIsNotNullable() {
    assertThatExceptionOfType(PioletException.class)
        .isThrownBy(
            () ->
                conn.exec(
                    select(
                            Report_AgesProjection.of(
                                coalesce(MEMBER.age, 0), MEMBER.email, MEMBER.name))
                        .where(MEMBER.id.eq(2L))))
        .withMessageStartingWith(
            "The constructor of Ages does not take null, and NULL was read from"
                + " \"member\".\"email\". Make the constructor's parameter @Nullable");
  }

  @Test
  void readsAList() {
    assertThat(
            conn.exec(
                select(
                        Report_NamesProjection.of(
                            MEMBER.city, arrayAgg(MEMBER.name), count(MEMBER.id)))
                    .groupBy(MEMBER.city)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.city()).isEqualTo("Bern");
              assertThat(row.names()).containsExactlyInAnyOrder("Ann", "Bob");
              assertThat(row.people()).isEqualTo(2);
            });
  }
}
