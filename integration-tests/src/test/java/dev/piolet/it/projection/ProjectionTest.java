package dev.piolet.it.projection;

import static dev.piolet.it.projection.OfficeTable.OFFICE;
import static dev.piolet.it.projection.PersonTable.PERSON;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.arrayAgg;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.upper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
    conn.schema().drop(PERSON, OFFICE);
    conn.schema().create(OFFICE, PERSON);
    conn.insert(new Office(7, "Lab", "Thun"));
    conn.insert(
        List.of(
            new Person(1L, "Ann", "ann@a.ch", 30, true, 1.5, "Main St 1", "Bern", "CH", 7L),
            new Person(2L, "Bob", null, null, false, 0, "Side St 2", "Bern", "CH", null)));
  }

  @Test
  void readsColumnsOfTheComponentsNames() {
    Select<Contact> query = select(ContactProjection.of(PERSON)).orderBy(PERSON.id);

    assertThat(query.sql())
        .isEqualTo(
            """
            SELECT "person"."id", "person"."name", "person"."age", "person"."street", "person"."city"\
             FROM "person" ORDER BY "person"."id\"""");
    assertThat(conn.exec(query))
        .containsExactly(
            new Contact(1, "Ann", 30, HOME),
            new Contact(2, "Bob", null, new Contact.Address("Side St 2", "Bern")));
  }

  @Test
  void readsAnAlias() {
    PersonTable other = PERSON.as("other");
    Select<Contact> query = select(ContactProjection.of(other)).where(other.id.eq(1L));

    assertThat(query.sql()).endsWith("FROM \"person\" AS \"other\" WHERE \"other\".\"id\" = ?");
    assertThat(conn.exec(query)).containsExactly(new Contact(1, "Ann", 30, HOME));
  }

  @Test
  void readsMoreComponentsThanTuplesHave() {
    Select<Report> query =
        select(
                ReportProjection.of(
                    PERSON.id,
                    PERSON.name,
                    PERSON.email,
                    PERSON.age,
                    PERSON.active,
                    PERSON.score,
                    upper(PERSON.name),
                    Contact_AddressProjection.of(PERSON),
                    PERSON.country,
                    coalesce(PERSON.age, 0)))
            .orderBy(PERSON.id);

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
            select(ContactProjection.of(PERSON), Contact_WorkplaceProjection.of(OFFICE))
                .join(OFFICE)
                .on(OFFICE.id.eq(PERSON.officeId)));

    assertThat(rows).containsExactly(new Tuple2<>(new Contact(1, "Ann", 30, HOME), LAB));
  }

  @Test
  void readsNestedProjectionsOfOtherTables() {
    assertThat(
            conn.exec(
                select(Contact_CommuterProjection.of(PERSON, OFFICE))
                    .join(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))))
        .containsExactly(new Contact.Commuter("Ann", HOME, LAB));
  }

  @Test
  void readsTheMissingRowOfAnOuterJoinAsNull() {
    assertThat(
            conn.exec(
                select(Contact_EmployeeProjection.of(PERSON, OFFICE))
                    .leftJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .orderBy(PERSON.id)))
        .containsExactly(new Contact.Employee("Ann", LAB), new Contact.Employee("Bob", null));
  }

  @Test
  void readsAMissingRowAsNullWhateverIsBesideIt() {
    assertThat(
            conn.exec(
                select(Contact_EmployeeProjection.of(PERSON, OFFICE))
                    .rightJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId).and(PERSON.name.eq("Bob")))))
        .containsExactly((Contact.Employee) null);
  }

  @Test
  void readsANestedModel() {
    assertThat(
            conn.exec(
                select(Contact_PostingProjection.of(PERSON, OFFICE))
                    .leftJoin(OFFICE)
                    .on(OFFICE.id.eq(PERSON.officeId))
                    .orderBy(PERSON.id)))
        .containsExactly(
            new Contact.Posting("Ann", new Office(7, "Lab", "Thun")),
            new Contact.Posting("Bob", null));
  }

  @Test
  void explainsAMissingRowThatCannotBeNull() {
    assertThatExceptionOfType(PioletException.class)
        .isThrownBy(
            () ->
                conn.exec(
                    select(Contact_CommuterProjection.of(PERSON, OFFICE))
                        .leftJoin(OFFICE)
                        .on(OFFICE.id.eq(PERSON.officeId))))
        .withMessageContaining("The constructor of Commuter does not take null")
        .withMessageContaining("NULL was read from \"office\".\"id\", \"office\".\"name\"");
  }

  @Test
  void explainsNullInAPrimitive() {
    assertThatExceptionOfType(PioletException.class)
        .isThrownBy(
            () ->
                conn.exec(
                    select(Report_AgesProjection.of(PERSON.age, PERSON.name, PERSON.email))
                        .where(PERSON.id.eq(2L))))
        .withMessageStartingWith(
            "The constructor of Ages does not take null, and NULL was read from \"person\".\"age\"");
  }

  @Test
  void explainsNullInAComponentThatIsNotNullable() {
    assertThatExceptionOfType(PioletException.class)
        .isThrownBy(
            () ->
                conn.exec(
                    select(
                            Report_AgesProjection.of(
                                coalesce(PERSON.age, 0), PERSON.email, PERSON.name))
                        .where(PERSON.id.eq(2L))))
        .withMessageStartingWith(
            "The constructor of Ages does not take null, and NULL was read from"
                + " \"person\".\"email\". Make the constructor's parameter @Nullable");
  }

  @Test
  void readsAList() {
    assertThat(
            conn.exec(
                select(
                        Report_NamesProjection.of(
                            PERSON.city, arrayAgg(PERSON.name), count(PERSON.id)))
                    .groupBy(PERSON.city)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.city()).isEqualTo("Bern");
              assertThat(row.names()).containsExactlyInAnyOrder("Ann", "Bob");
              assertThat(row.people()).isEqualTo(2);
            });
  }
}
