package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.sql.NumberExpression;
import org.junit.jupiter.api.Test;

/** Columns of derived and common tables by the names of what the queries inside select. */
class NestedNameTest extends StaffFixture {
  private static final NumberExpression<Long> PAY = sum(EMPLOYEE.salary).as("pay");

  @Test
  void areReadThreeDeep() {
    var one =
        select(EMPLOYEE.departmentId, PAY)
            .where(EMPLOYEE.departmentId.isNotNull())
            .groupBy(EMPLOYEE.departmentId)
            .as("one");
    var two = select(one.get(EMPLOYEE.departmentId), one.get(PAY)).as("two");
    var three = select(two.get(PAY), two.get(EMPLOYEE.departmentId)).as("three");
    var query =
        select(DEPARTMENT.name, three.get(PAY).times(2L))
            .join(three)
            .on(three.get(EMPLOYEE.departmentId).eq(DEPARTMENT.id))
            .orderBy(three.get(PAY).desc());
    assertThat(query.sql())
        .isEqualTo(
            "SELECT \"department\".\"name\", \"three\".\"pay\" * ? FROM \"department\" JOIN (SELECT"
                + " \"two\".\"pay\", \"two\".\"department_id\" FROM (SELECT"
                + " \"one\".\"department_id\", \"one\".\"pay\" FROM (SELECT"
                + " \"employee\".\"department_id\", sum(\"employee\".\"salary\") AS \"pay\" FROM"
                + " \"employee\" WHERE \"employee\".\"department_id\" IS NOT NULL GROUP BY"
                + " \"employee\".\"department_id\") AS \"one\"(\"department_id\", \"pay\")) AS"
                + " \"two\"(\"department_id\", \"pay\")) AS \"three\"(\"pay\", \"department_id\") ON"
                + " \"three\".\"department_id\" = \"department\".\"id\" ORDER BY \"three\".\"pay\""
                + " DESC");
    assertThat(answer(query)).containsExactly("Lab 1400", "Sales 1000");
  }

  @Test
  void compareAYearWithTheOneBefore() {
    var year = EMPLOYEE.id.mod(3L).as("year");
    var sales =
        commonTable("sales", select(year, PAY).groupBy(year).having(PAY.gt(0L)).orderBy(year));
    var before = sales.as("before");
    var change = sales.get(PAY).minus(before.get(PAY)).as("change");
    var query =
        select(sales.get(year), sales.get(PAY), before.get(PAY).as("pay_before"), change)
            .from(sales)
            .with(sales)
            .join(before)
            .on(before.get(year).eq(sales.get(year).minus(1L)))
            .orderBy(change.desc(), sales.get(year));
    assertThat(query.sql())
        .startsWith(
            "WITH \"sales\"(\"year\", \"pay\") AS (SELECT \"employee\".\"id\" % ? AS \"year\",")
        .endsWith(
            "\"before\".\"pay\" AS \"pay_before\", \"sales\".\"pay\" - \"before\".\"pay\" AS"
                + " \"change\" FROM \"sales\" JOIN \"sales\" AS \"before\" ON \"before\".\"year\" ="
                + " (\"sales\".\"year\" - ?) ORDER BY \"change\" DESC, \"sales\".\"year\"");
    assertThat(answer(query)).containsExactly("2 600 400 200", "1 400 700 -300");
    var grown = commonTable("grown", query);
    assertThat(
            conn.exec(
                select(max(grown.get(change))).with(sales, grown).where(grown.get(PAY).gt(0L))))
        .containsExactly(200L);
  }

  @Test
  void areRefusedWhereTheyAreMissingOrAmbiguous() {
    var t = select(EMPLOYEE.id, PAY).groupBy(EMPLOYEE.id).as("t");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> t.get(max(EMPLOYEE.salary).as("most")))
        .withMessageStartingWith(
            "The query \"t\" does not select \"most\", but \"id\", \"pay\": select it there, too.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> t.get(EMPLOYEE.name))
        .withMessageStartingWith("The query \"t\" does not select \"employee\".\"name\", but");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> t.get(EMPLOYEE.name.as("pay")))
        .withMessageStartingWith("The column \"t\".\"pay\" is of the type bigint, and not text");
    var other = select(EMPLOYEE.id, PAY).groupBy(EMPLOYEE.id).as("other");
    var both = select(t.get(PAY), other.get(PAY)).join(other).on(value(true)).from(t).as("both");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> both.get(PAY))
        .withMessage(
            "Several columns are sum(\"employee\".\"salary\"): \"t\".\"pay\", \"other\".\"pay\"."
                + " Ask for one as it is selected, or give each a name with as(...)");
    assertThat(select(both.get(other.get(PAY))).sql()).startsWith("SELECT \"both\".\"pay_2\" FROM");
    var renamed = select(t.get(PAY).as("first"), other.get(PAY)).from(t).crossJoin(other).as("r");
    assertThat(select(renamed.get(PAY)).sql()).startsWith("SELECT \"r\".\"pay\" FROM");
    assertThat(select(renamed.get(PAY.as("first"))).sql())
        .startsWith("SELECT \"r\".\"first\" FROM");
  }

  @Test
  void takeTheNameOfTheLatestExpression() {
    var once = select(PAY).as("once");
    var twice = select(once.get(PAY).times(2L).as("pay")).as("twice");
    assertThat(conn.exec(select(twice.get(PAY)).one())).isEqualTo(3400L);
    assertThat(conn.exec(select(once.get(sum(EMPLOYEE.salary))).one())).isEqualTo(1700L);
  }

  @Test
  void stayInRecursion() {
    var depth = value(0).as("depth");
    var chain =
        commonTable("chain", select(EMPLOYEE.id, depth).where(EMPLOYEE.bossId.isNull()))
            .unionAll(
                found ->
                    select(EMPLOYEE.id, found.get(depth).plus(1))
                        .join(found)
                        .on(found.get(EMPLOYEE.id).eq(EMPLOYEE.bossId)));
    assertThat(chain.toString()).isEqualTo("chain");
    assertThat(conn.exec(select(max(chain.get(depth))).with(chain).one())).isEqualTo(3);
  }
}
