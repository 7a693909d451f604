package guide;

import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.DatePart;
import dev.piolet.sql.Expression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/expressions.md shows. */
@PostgresTest
class ExpressionGuideTest extends GuideFixture {
  ExpressionGuideTest(DBConnection conn) {
    super(conn, "expressions");
  }

  @Test
  void calculates() {
    // tag::arithmetic[]
    var query =
        select(
                upper(EMPLOYEE.name).concat(" (").concat(EMPLOYEE.skills).concat(")"),
                EMPLOYEE.salary.plus(100).times(12),
                round(sqrt(EMPLOYEE.salary), 1))
            .where(EMPLOYEE.id.eq(1L));
    // end::arithmetic[]
    assertThat(answer("arithmetic", query)).containsExactly("ANN (law) 12000 30.0");
  }

  @Test
  void computesAcrossWidths() {
    // tag::widths[]
    NumberExpression<BigDecimal> raised = EMPLOYEE.salary.times(value(new BigDecimal("1.05")));
    NumberExpression<Double> halved = EMPLOYEE.salary.times(value(0.5));
    NumberExpression<Long> product = EMPLOYEE.salary.times(EMPLOYEE.id);
    NumberExpression<Long> yearly = EMPLOYEE.salary.castTo(PgTypes.BIGINT).times(12);
    var query =
        select(raised, halved, product, yearly)
            .where(EMPLOYEE.id.eq(1), EMPLOYEE.salary.castTo(PgTypes.SMALLINT).lt(40_000));
    // end::widths[]
    assertThat(answer("widths", query)).containsExactly("945.00 450.0 900 10800");
  }

  @Test
  void choosesValues() {
    // tag::case[]
    var band =
        caseWhen(EMPLOYEE.salary.ge(800), "high")
            .when(EMPLOYEE.salary.ge(500), "middle")
            .otherwise("low");
    var bands = select(band, count()).groupBy(band).orderBy(band);
    // end::case[]
    assertThat(answer("case", bands)).containsExactly("high 1", "low 1", "middle 3");
    // tag::case-of[]
    var names =
        select(caseOf(DEPARTMENT.id).when(2L, "research").when(3L, "trade").otherwiseNull())
            .orderBy(DEPARTMENT.id);
    // end::case-of[]
    assertThat(run("case-of", names)).containsExactly(null, "research", "trade", null);
    // tag::coalesce[]
    var query =
        select(
                coalesce(EMPLOYEE.managerId, EMPLOYEE.departmentId, 0),
                nullif(EMPLOYEE.skills, "law"),
                greatest(EMPLOYEE.salary, 600),
                EMPLOYEE.salary.castToText())
            .where(EMPLOYEE.id.eq(1L));
    // end::coalesce[]
    assertThat(answer("coalesce", query)).containsExactly("1 null 900 900");
  }

  @Test
  void countsTime() {
    // tag::dates[]
    var query =
        select(
                EMPLOYEE.hired.plus(Period.ofMonths(6)).plusDays(1),
                dateTrunc(DatePart.YEAR, EMPLOYEE.hired),
                extract(DatePart.QUARTER, EMPLOYEE.hired),
                days(value(LocalDate.of(2016, 6, 1)), EMPLOYEE.hired),
                toChar(EMPLOYEE.hired, "DD.MM.YYYY"))
            .where(EMPLOYEE.name.eq("Bob"));
    // end::dates[]
    assertThat(answer("dates", query)).containsExactly("2016-11-11 2016-01-01 2 22 10.05.2016");
    // tag::ago[]
    var veterans =
        select(EMPLOYEE.name)
            .where(EMPLOYEE.hired.lt(currentDate().minus(Period.ofYears(8))))
            .orderBy(EMPLOYEE.id);
    // end::ago[]
    assertThat(run("ago", veterans)).contains("Ann", "Bob");
    // tag::range[]
    var year = range(value(LocalDate.of(2020, 1, 1)), value(LocalDate.of(2021, 1, 1)));
    var in2020 = select(EMPLOYEE.name).where(year.contains(EMPLOYEE.hired)).orderBy(EMPLOYEE.id);
    // end::range[]
    assertThat(run("range", in2020)).containsExactly("Cid", "Dee");
    // tag::zone[]
    var local = select(atTimeZone(value(Instant.EPOCH), ZoneId.of("Asia/Tokyo"))).one();
    // end::zone[]
    assertThat(run("zone", local)).isEqualTo(LocalDateTime.of(1970, 1, 1, 9, 0));
  }

  @Test
  void usesArrays() {
    // tag::array[]
    var skills = stringToArray(EMPLOYEE.skills, ",");
    var query =
        select(EMPLOYEE.name, cardinality(skills), arrayAppend(skills, "go"))
            .where(skills.contains(List.of("java")).and(value("sql").eq(any(skills))));
    // end::array[]
    assertThat(answer("array", query)).containsExactly("Bob 2 [java sql go]");
  }

  @Test
  void usesJson() {
    // tag::json[]
    var profile = castToJsonb(EMPLOYEE.profile);
    var query =
        select(EMPLOYEE.name, profile.get("tags").getText(0), profile.pathText("tags", "1"))
            .where(profile.hasKey("tags").and(profile.contains("{\"tags\": [\"new\"]}")));
    // end::json[]
    assertThat(answer("json", query)).containsExactly("Cid new night");
    // tag::json-set[]
    var remote =
        update(EMPLOYEE)
            .set(EMPLOYEE.profile, jsonbSet(profile, List.of("remote"), jsonb("true")).castToText())
            .where(asCondition(profile.getText("remote").castTo(PgTypes.BOOLEAN)).not());
    // end::json-set[]
    assertThat(run("json-set", remote)).isEqualTo(1);
    // tag::json-agg[]
    var objects =
        select(jsonbAgg(jsonbBuildObject(Map.of("name", EMPLOYEE.name))).orderBy(EMPLOYEE.id))
            .from(EMPLOYEE)
            .where(EMPLOYEE.departmentId.eq(2L))
            .one();
    // end::json-agg[]
    assertThat(run("json-agg", objects)).isEqualTo("[{\"name\": \"Bob\"}, {\"name\": \"Cid\"}]");
  }

  @Test
  void searchesText() {
    // tag::search[]
    var words = toTsvector("english", EMPLOYEE.skills);
    var wanted = websearchToTsquery("english", "talking or sql");
    var query =
        select(EMPLOYEE.name, tsHeadline("english", EMPLOYEE.skills, wanted))
            .where(words.matches(wanted))
            .orderBy(tsRank(words, wanted).desc(), EMPLOYEE.id)
            .limit(1);
    // end::search[]
    assertThat(run("search", query)).containsExactly(new Tuple2<>("Eve", "<b>sql</b>,<b>talk</b>"));
  }

  // tag::own[]
  static TextExpression quoted(TextExpression text) {
    return asText(function("quote_ident", PgTypes.TEXT, text));
  }

  static NumberExpression<Integer> xor(Expression<Integer> a, Expression<Integer> b) {
    return asNumber(operator(a, "#", b, PgTypes.INTEGER));
  }

  static TextExpression masked(TextExpression text) {
    return asText(raw(PgTypes.TEXT, "overlay({0} placing {1} from 2)", text, value("**")));
  }

  // end::own[]

  @Test
  void takesOnesOwn() {
    // tag::own-used[]
    var query =
        select(quoted(EMPLOYEE.name), xor(EMPLOYEE.salary, value(1)), masked(EMPLOYEE.name))
            .where(EMPLOYEE.id.eq(1L));
    // end::own-used[]
    assertThat(answer("own-used", query)).containsExactly("\"Ann\" 901 A**");
    // tag::plain[]
    var names =
        sql("SELECT name, salary FROM employee TABLESAMPLE BERNOULLI (100) WHERE salary > ?", 600)
            .into(row(Tuple2::new, EMPLOYEE.name, EMPLOYEE.salary));

    List<Tuple2<String, Integer>> rows = conn.exec(names);
    int changed = conn.exec(sql("UPDATE employee SET salary = salary + ?", 1));
    // end::plain[]
    assertThat(rows).containsExactly(new Tuple2<>("Ann", 900), new Tuple2<>("Bob", 700));
    assertThat(changed).isEqualTo(5);
  }
}
