package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.Select;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.NumberExpression;
import dev.piolet.type.PgTypes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions of columns that an outer join can leave out. */
class ComputedOfMissingTest extends StaffFixture {
  private static final EmployeeTable BOSS = EMPLOYEE.as("boss");

  private static final String REMEDY =
      " can be NULL. The column \"boss\".\"%s\" cannot be null, but there may be no row of \"employee\" AS"
          + " \"boss\" to read it from: an outer join, or RETURNING, can leave it out. Select it with"
          + " optional(), for an Optional, or nullable(), for what takes null";

  static List<Expression<?>> nullWhereTheBossIs() {
    return List.of(
        upper(BOSS.name),
        lower(BOSS.name).concat("!"),
        value("Boss ").concat(BOSS.name),
        length(BOSS.name),
        left(BOSS.name, 2),
        trim(upper(BOSS.name)),
        replace(BOSS.name, "A", "B"),
        BOSS.salary.plus(1),
        EMPLOYEE.salary.minus(BOSS.salary),
        EMPLOYEE.salary.plus(1).times(BOSS.salary.dividedBy(2)),
        BOSS.salary.negate(),
        abs(BOSS.salary),
        BOSS.salary.mod(7),
        BOSS.salary.castTo(PgTypes.BIGINT),
        BOSS.salary.castToText(),
        BOSS.salary.gt(100),
        BOSS.salary.eq(EMPLOYEE.salary),
        BOSS.name.ne("Ann"),
        BOSS.name.like("A%"),
        BOSS.salary.gt(1).not(),
        EMPLOYEE.salary.gt(1).and(BOSS.salary.gt(1)),
        replace(EMPLOYEE.name, value("A"), BOSS.name),
        BOSS.salary.in(1, 2),
        BOSS.salary.between(1, 2),
        Expressions.text(PgTypes.TEXT, Expressions.call("quote_ident", BOSS.name)),
        function("quote_ident", PgTypes.TEXT, BOSS.name),
        raw(PgTypes.TEXT, "overlay({0} placing {1} from 2)", EMPLOYEE.name, BOSS.name),
        BOSS.name.as("boss_name"),
        upper(BOSS.name).as("shouted"));
  }

  static List<Expression<?>> neverNull() {
    return List.of(
        coalesce(BOSS.name, "none"),
        upper(coalesce(BOSS.name, "none")),
        coalesce(BOSS.salary.plus(1), 0),
        BOSS.name.isNull(),
        BOSS.name.isNotNull(),
        BOSS.name.isDistinctFrom("Ann"),
        BOSS.name.isNotDistinctFrom(EMPLOYEE.name),
        BOSS.salary.isDistinctFrom(EMPLOYEE.salary),
        caseWhen(BOSS.salary.gt(100), "much").otherwise("little"),
        concat(BOSS.name, EMPLOYEE.name),
        upper(EMPLOYEE.name),
        EMPLOYEE.salary.plus(1),
        greatest(BOSS.salary, 1),
        jsonbBuildArray(BOSS.name),
        arrayOf(BOSS.name, EMPLOYEE.name),
        Expressions.text(
            PgTypes.TEXT, Expressions.lenient(Expressions.call("format", value("%s"), BOSS.name))));
  }

  private static <T> Select<T> of(Expression<T> expression) {
    return select(expression).from(EMPLOYEE).leftJoin(BOSS).on(BOSS.id.eq(EMPLOYEE.bossId));
  }

  @ParameterizedTest
  @MethodSource("nullWhereTheBossIs")
  <T> void isRefusedAsItIs(Expression<T> expression) {
    assertThatIllegalStateException()
        .isThrownBy(() -> of(expression).sql())
        .withMessageContaining("\"boss\".\"")
        .withMessageEndingWith(REMEDY.substring(REMEDY.indexOf(" cannot be null")));
    assertThat(
            conn.exec(
                select(expression.optional())
                    .from(EMPLOYEE)
                    .leftJoin(BOSS)
                    .on(BOSS.id.eq(EMPLOYEE.bossId))
                    .where(EMPLOYEE.id.eq(1L))))
        .containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("neverNull")
  <T> void passes(Expression<T> expression) {
    assertThat(conn.exec(of(expression))).hasSize(6).doesNotContainNull();
  }

  @Test
  void theMessageNamesTheExpressionAndTheColumn() {
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(of(upper(BOSS.name))))
        .withMessage("upper(\"boss\".\"name\")" + REMEDY.formatted("name"));
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void itIsRefusedWhereverItIsAPart() {
    record Named(String name, int more) {}
    var rows =
        select(row(Named::new, EMPLOYEE.name, BOSS.salary.plus(1)))
            .from(EMPLOYEE)
            .leftJoin(BOSS)
            .on(BOSS.id.eq(EMPLOYEE.bossId));
    assertThatIllegalStateException().isThrownBy(rows::sql);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                select(upper(DEPARTMENT.name))
                    .from(EMPLOYEE)
                    .leftJoin(EMPLOYEE.departmentKey)
                    .sql());
    assertThatIllegalStateException()
        .isThrownBy(() -> select(upper(EMPLOYEE.department().name)).sql());
    assertThat(conn.exec(select(upper(EMPLOYEE.department().name).optional())))
        .contains(Optional.empty(), Optional.of("LAB"));
    var bosses = select(BOSS.id, BOSS.name).as("bosses");
    var derived =
        select(upper(bosses.get(BOSS.name)))
            .from(EMPLOYEE)
            .leftJoin(bosses)
            .on(bosses.get(BOSS.id).eq(EMPLOYEE.bossId));
    assertThatIllegalStateException()
        .isThrownBy(derived::sql)
        .withMessageStartingWith("upper(\"bosses\".\"name\") can be NULL. The column");
  }

  @Test
  void aggregatesAreNotAsked() {
    assertThat(
            conn.exec(
                select(EMPLOYEE.id, count(BOSS.id), max(BOSS.salary), sum(BOSS.salary.plus(1)))
                    .from(EMPLOYEE)
                    .leftJoin(BOSS)
                    .on(BOSS.id.eq(EMPLOYEE.bossId))
                    .where(EMPLOYEE.id.eq(1L))
                    .groupBy(EMPLOYEE.id)))
        .hasToString("[Tuple4[first=1, second=0, third=null, fourth=null]]");
  }

  @Test
  void aLongChainIsNoDeepRecursion() {
    NumberExpression<Integer> chain = BOSS.salary.plus(1);
    for (int i = 0; i < 20_000; i++) {
      chain = chain.plus(1);
    }
    NumberExpression<Integer> longChain = chain;
    assertThatIllegalStateException()
        .isThrownBy(() -> of(longChain).sql())
        .withMessageContaining("\"boss\".\"salary\" cannot be null");
  }
}
