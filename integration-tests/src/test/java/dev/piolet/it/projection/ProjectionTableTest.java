package dev.piolet.it.projection;

import static dev.piolet.it.projection.MemberTable.MEMBER;
import static dev.piolet.it.projection.OfficeTable.OFFICE;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.DBConnection;
import dev.piolet.query.CommonTable;
import dev.piolet.query.QueryTable;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Derived and common tables of projections, with a column for each component of the record. */
@PostgresTest
final class ProjectionTableTest {
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
            new Member(2L, "Bob", null, null, false, 0, "Side St 2", "Bern", "CH", null),
            new Member(3L, "Cid", null, 40, true, 2, "Side St 3", "Rome", "IT", 7L)));
  }

  private static Select<Report.Total> totals() {
    return select(
            Report_TotalProjection.of(
                MEMBER.city, MEMBER.active, count(), max(MEMBER.age), arrayAgg(MEMBER.name)))
        .groupBy(MEMBER.city, MEMBER.active);
  }

  @Test
  void hasTypedColumns() {
    var total = Report_TotalProjection.table(totals().as("total"));
    var query =
        select(upper(total.city), total.people.plus(1L), total.oldest.minus(1))
            .where(total.active, total.names.contains(List.of("Ann")), total.city.startsWith("B"))
            .from(total);

    assertThat(query.sql())
        .isEqualTo(
            "SELECT upper(\"total\".\"city\"), \"total\".\"people\" + ?, \"total\".\"oldest\" - ?"
                + " FROM (SELECT \"member\".\"city\", \"member\".\"active\", count(*),"
                + " max(\"member\".\"age\"), array_agg(\"member\".\"name\") FROM \"member\""
                + " GROUP BY \"member\".\"city\", \"member\".\"active\")"
                + " AS \"total\"(\"city\", \"active\", \"people\", \"oldest\", \"names\")"
                + " WHERE \"total\".\"active\" AND \"total\".\"names\" @> ?"
                + " AND \"total\".\"city\" LIKE ?");
    assertThat(conn.exec(query).toString()).isEqualTo("[Tuple3[first=BERN, second=2, third=29]]");
  }

  @Test
  void isReadAsItsRecords() {
    var total = Report_TotalProjection.table(totals().as("total"));

    assertThat(conn.exec(select(total).where(total.oldest.isNull())))
        .containsExactly(new Report.Total("Bern", false, 1, null, List.of("Bob")));
    assertThat(conn.exec(select(total.people).orderBy(total.people.desc(), total.city).limit(1)))
        .containsExactly(1L);
  }

  @Test
  void joinsACommonTableToItself() {
    CommonTable<Report.Total> totals = commonTable("totals", totals());
    var one = Report_TotalProjection.table(totals.as("one"));
    var other = Report_TotalProjection.table(totals.as("other"));
    var query =
        select(one.city, one.oldest)
            .from(one)
            .with(totals)
            .join(other)
            .on(other.city.eq(one.city), other.active.not())
            .where(one.active);

    assertThat(query.sql())
        .startsWith("WITH \"totals\"(\"city\", \"active\", \"people\", \"oldest\", \"names\") AS (")
        .endsWith(
            " SELECT \"one\".\"city\", \"one\".\"oldest\" FROM \"totals\" AS \"one\" JOIN"
                + " \"totals\" AS \"other\" ON \"other\".\"city\" = \"one\".\"city\" AND NOT"
                + " (\"other\".\"active\") WHERE \"one\".\"active\"");
    assertThat(conn.exec(query)).containsExactly(new Tuple2<>("Bern", 30));
  }

  @Test
  void isEqualToTheTableThatItIsMadeOf() {
    QueryTable<Report.Total> derived = totals().as("total");
    var total = Report_TotalProjection.table(derived);
    var common = commonTable("total", totals());

    assertThat(derived).isEqualTo(total).hasSameHashCodeAs(total);
    assertThat(total).isEqualTo(derived).isEqualTo(Report_TotalProjection.table(derived));
    assertThat(total).isNotEqualTo(Report_TotalProjection.table(common)).isNotEqualTo("total");
    assertThat(common).isEqualTo(Report_TotalProjection.table(common));
    assertThat(conn.exec(select(total.city).from(derived))).hasSize(3);
    assertThat(conn.exec(select(derived.get(MEMBER.city)).from(total))).hasSize(3);
    assertThat(conn.exec(select(total.get(MEMBER.city)).where(total.get(count()).gt(0L))))
        .hasSize(3);
  }

  @Test
  void nestsAndCombines() {
    var both = totals().having(count().gt(0L)).unionAll(totals());
    var inner = Report_TotalProjection.table(both.as("inner"));
    var outer = Report_TotalProjection.table(select(inner).where(inner.people.gt(0L)).as("outer"));

    assertThat(conn.exec(select(sum(outer.people)).one()).longValue()).isEqualTo(6);
    assertThat(conn.exec(select(cardinality(outer.names)).limit(1))).containsExactly(1);
  }

  @Test
  void readsWhatAnOuterJoinLeavesOut() {
    var office =
        Contact_WorkplaceProjection.table(
            select(Contact_WorkplaceProjection.of(OFFICE)).as("office2"));
    var query =
        select(MEMBER.name, office.nullable())
            .leftJoin(office)
            .on(office.id.eq(MEMBER.officeId))
            .orderBy(MEMBER.id);

    assertThat(conn.exec(query))
        .containsExactly(
            new Tuple2<>("Ann", new Contact.Workplace(7, "Lab")),
            new Tuple2<>("Bob", null),
            new Tuple2<>("Cid", new Contact.Workplace(7, "Lab")));
    assertThat(
            conn.exec(
                select(office.name.nullable())
                    .from(MEMBER)
                    .leftJoin(office)
                    .on(office.id.eq(MEMBER.officeId))
                    .where(MEMBER.id.eq(2L))))
        .containsExactly((String) null);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                select(MEMBER.name, office.name)
                    .leftJoin(office)
                    .on(office.id.eq(MEMBER.officeId))
                    .sql())
        .withMessageContaining("The column \"office2\".\"name\" cannot be null");
  }

  @Test
  void hasNoColumnOfWhatIsPutTogether() {
    var rows =
        select(
                ReportProjection.of(
                    MEMBER.id,
                    MEMBER.name,
                    MEMBER.email,
                    MEMBER.age,
                    MEMBER.active,
                    MEMBER.score,
                    upper(MEMBER.name).as("loud"),
                    Contact_AddressProjection.of(MEMBER),
                    jsonbBuildArray(MEMBER.country).castToText(),
                    coalesce(MEMBER.age, 0)))
            .as("report");
    var report = ReportProjection.table(rows);

    assertThat(
            conn.exec(
                select(report.shouted, report.get(MEMBER.city), report.country)
                    .where(report.years.gt(30))))
        .hasSize(1);
    assertThat(select(report.id).sql())
        .contains(
            "AS \"report\"(\"id\", \"name\", \"email\", \"age\", \"active\", \"score\", \"loud\","
                + " \"street\", \"city\", \"country\", \"years\")");
  }

  @Test
  void makesATextOfOtherTypes() {
    var rows =
        select(Contact_WorkplaceProjection.of(OFFICE.id, jsonbBuildArray(OFFICE.name))).as("rows");
    var place = Contact_WorkplaceProjection.table(rows);

    assertThat(select(place.name).where(place.name.contains("L")).sql())
        .contains("CAST(\"rows\".\"name\" AS text) LIKE");
    assertThat(conn.exec(select(place.name).where(place.name.contains("L"))))
        .containsExactly("[\"Lab\"]");
  }

  @Test
  void refusesOtherQueries() {
    var other =
        select(row(Contact.Workplace::new, OFFICE.id, OFFICE.name.castToText())).as("other");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Contact_WorkplaceProjection.table(other))
        .withMessageStartingWith(
            "The columns of a Workplace are known where its projection is selected, as in"
                + " select(WorkplaceProjection.of(...)), and the query \"other\" selects");
    var computed =
        select(Contact_WorkplaceProjection.of(row(id -> id + 1, OFFICE.id), value(1).castToText()))
            .as("computed");
    assertThatIllegalStateException()
        .isThrownBy(() -> Contact_WorkplaceProjection.table(computed))
        .withMessage(
            "The component 1 of Workplace is put together of what is selected, and so is no column"
                + " of \"computed\": ask that for what is selected, by get(...)");
  }
}
