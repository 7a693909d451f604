package dev.piolet.it.pgtypeof;

import static dev.piolet.it.pgtypeof.OperandTable.OPERAND;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.avg;
import static dev.piolet.sql.Functions.ceil;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.Aggregate;
import dev.piolet.sql.ArrayExpression;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.Functions;
import dev.piolet.sql.IntervalExpression;
import dev.piolet.sql.JsonExpression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.RangeExpression;
import dev.piolet.sql.SearchQuery;
import dev.piolet.sql.SearchVector;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.StrictOperands;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.sql.Window;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The type that an expression says is the one that PostgreSQL computes with, for every method that
 * gives an expression and every kind of operand that it takes.
 */
@PostgresTest
class PgTypeofTest {
  /** Types whose values are texts in Java, and that PostgreSQL makes of one another. */
  private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "name");

  /** What needs other operands than there are columns, or a place of its own in a statement. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "any",
          "all",
          "arrayOf",
          "raw",
          "operator",
          "function",
          "castTo",
          "asArray",
          "asJson",
          "typedValue",
          "grouping");

  private static final OperandTable ANCHOR = OPERAND.as("anchor");

  /** What is NULL where all of its operands are, but not where one is. */
  private static final Set<String> NULL_AND_PASSED =
      Set.of(
          "coalesce",
          "greatest",
          "least",
          "nullif",
          "arrayCat",
          "concat",
          "arrayPosition",
          "overlaps");

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private DBConnection conn;
  private final Set<String> met = new TreeSet<>();
  private final Set<String> nullAndPassed = new TreeSet<>();
  private final Map<String, String> wrong = new TreeMap<>();

  @BeforeEach
  void insert(DBConnection connection) {
    conn = connection;
    conn.schema().drop(OPERAND);
    conn.schema().create(OPERAND);
    conn.insert(Operand.ROW);
  }

  @Test
  void isWhatExpressionsSay() {
    Set<String> all = new TreeSet<>();
    for (Method method : methods()) {
      if (!ELSEWHERE.contains(method.getName())) {
        all.add(name(method));
        tryOut(method);
      }
    }
    assertThat(wrong).as("expressions of another type than they say").isEmpty();
    assertThat(nullAndPassed).as("what passes, and is NULL").isSubsetOf(NULL_AND_PASSED);
    all.removeAll(met);
    if (version() < 15) {
      all.removeIf(name -> name.contains(".regexpLike(") || name.contains(".regexpCount("));
    }
    assertThat(all).as("methods that no operands were found for").isEmpty();
  }

  @Test
  void decidesHowNumbersAreDivided() {
    conn.insert(Operand.ROW.withId(2));
    var average = avg(OPERAND.anInt);
    assertThat(conn.exec(select(sum(OPERAND.anInt).dividedBy(count().times(3L))).one()))
        .isEqualTo(1L);
    assertThat(conn.exec(select(sum(OPERAND.anInt).castTo(PgTypes.NUMERIC).dividedBy(THREE)).one()))
        .isEqualByComparingTo("2.6666666666666667");
    assertThat(conn.exec(select(average.dividedBy(THREE)).one())).isBetween(ONE, TWO);
    assertThat(conn.exec(select(sum(OPERAND.aShort), sum(OPERAND.aByte)).one()))
        .isEqualTo(new Tuple2<>(6L, 4L));
    assertThat(conn.exec(select(sum(OPERAND.aLong), sum(OPERAND.money)).one()))
        .isEqualTo(new Tuple2<>(BigDecimal.TEN, new BigDecimal("11.00")));
    assertThat(conn.exec(select(sum(OPERAND.aFloat), sum(OPERAND.aDouble)).one()))
        .isEqualTo(new Tuple2<>(3f, 5.0));
    assertThat(conn.exec(select(avg(OPERAND.aFloat), avg(OPERAND.aDouble)).one()))
        .isEqualTo(new Tuple2<>(1.5, 2.5));
    assertThat(conn.exec(select(ceil(value(7)).dividedBy(2)).one())).isEqualTo(3);
    assertThat(conn.exec(select(OPERAND.money.times(TWO).minus(ONE)).limit(1)))
        .containsExactly(new BigDecimal("10.0000"));
    assertThat(conn.exec(select(OPERAND.aDouble.mod(1.0)).limit(1))).containsExactly(0.5);
    assertThat(conn.exec(select(sumOf(OPERAND.anInt).dividedBy(THREE)).one()))
        .isEqualByComparingTo("2.6666666666666667");
  }

  /** Where the type of a number is not known, its sum is one that holds all. */
  private static <N extends Number> NumberExpression<BigDecimal> sumOf(Expression<N> number) {
    return sum(number);
  }

  private int version() {
    return conn.exec(
            sql("SELECT current_setting('server_version_num')::integer").into(value(0)).one())
        / 10_000;
  }

  private static List<Method> methods() {
    List<Method> methods = new ArrayList<>();
    for (Method method : Functions.class.getMethods()) {
      if (Modifier.isStatic(method.getModifiers())) {
        methods.add(method);
      }
    }
    for (Class<?> kind :
        List.of(
            Expression.class,
            NumberExpression.class,
            TextExpression.class,
            TemporalExpression.class,
            IntervalExpression.class,
            ArrayExpression.class,
            JsonExpression.class,
            RangeExpression.class,
            SearchVector.class,
            SearchQuery.class,
            Condition.class)) {
      methods.addAll(List.of(kind.getDeclaredMethods()));
    }
    methods.removeIf(
        method ->
            !Expression.class.isAssignableFrom(method.getReturnType())
                || method.isSynthetic()
                || !Modifier.isPublic(method.getModifiers()));
    return methods;
  }

  private static String name(Method method) {
    return method
        .toGenericString()
        .replaceAll("\\b[a-z]+\\.", "")
        .replaceAll("public |static |default ", "");
  }

  private void tryOut(Method method) {
    for (Expression<?> operand : operands()) {
      Expression<?> made = new Arguments(operand).call(method);
      if (made != null) {
        compare(method, operand, made);
      }
    }
  }

  private static List<Expression<?>> operands() {
    List<Expression<?>> operands = new ArrayList<>(OPERAND.columns());
    operands.add(value((short) 1));
    operands.add(value(1));
    operands.add(value(1L));
    operands.add(value(1.5f));
    operands.add(value(new BigDecimal("1.5")));
    operands.add(Functions.toTsquery("a"));
    operands.add(Functions.toTsvector(OPERAND.text));
    operands.add(Functions.jsonb("[1]"));
    operands.add(Functions.jsonb("{\"a\": {}}"));
    return operands;
  }

  private void compare(Method method, Expression<?> operand, Expression<?> made) {
    Expression<?> placed = isWindowFunction(method) ? over(made) : made;
    String said =
        conn.exec(
            sql("SELECT CAST('" + made.type().base().replace("'", "''") + "' AS regtype)::text")
                .into(value(""))
                .one());
    List<String> rows;
    try {
      rows =
          conn.exec(
              select(
                      Expressions.text(
                          PgTypes.TEXT,
                          writer -> writer.sql("pg_typeof(").typed(placed).sql(")::text")))
                  .from(OPERAND)
                  .limit(1));
    } catch (QueryException e) {
      if (!isOfOperands(e.sqlState())) {
        wrong.put(name(method) + " of " + operand.type(), e.getMessage());
      }
      return;
    }
    try {
      conn.exec(select(placed.nullable()).from(OPERAND));
    } catch (QueryException | ClassCastException e) {
      wrong.put(name(method) + " of " + operand.type(), "is read: " + e.getMessage());
    }
    met.add(name(method));
    if (rows.isEmpty()) {
      return;
    }
    checkNullness(method, operand, placed);
    String found = rows.get(0).replace("[]", "");
    said = said.replace("[]", "");
    if (!found.equals(said) && !(TEXTS.contains(found) && TEXTS.contains(said))) {
      wrong.put(name(method) + " of " + operand.type(), "says " + said + ", is " + found);
    }
  }

  /** What is refused of a row that may be missing is NULL there, and what is not has a reason. */
  private void checkNullness(Method method, Expression<?> operand, Expression<?> placed) {
    List<Boolean> isNull;
    try {
      isNull =
          conn.exec(
              select(
                      Expressions.condition(
                          Expressions.lenient(
                              w -> w.sql("(").typed(placed).sql(") IS NOT DISTINCT FROM NULL"))))
                  .from(ANCHOR)
                  .leftJoin(OPERAND)
                  .on(OPERAND.id.ne(ANCHOR.id)));
    } catch (QueryException e) {
      if (!isOfOperands(e.sqlState())) {
        wrong.put(name(method) + " of a missing " + operand.type(), e.getMessage());
      }
      return;
    }
    boolean isOfRows = placed instanceof Aggregate<?, ?> || isWindowFunction(method);
    boolean isRefused = !StrictOperands.of(placed).isEmpty();
    boolean hasOperands = SqlWriter.firstTable(placed) != null;
    boolean isGiven = isNull.contains(false);
    if (isRefused && isGiven) {
      wrong.put(name(method) + " of a missing " + operand.type(), "is refused, and is not NULL");
    } else if (!isRefused && !isOfRows && hasOperands && !isGiven && !isNull.isEmpty()) {
      nullAndPassed.add(method.getName());
    }
  }

  /** Whether PostgreSQL has no such function of the operands, or they have no value for it. */
  private static boolean isOfOperands(String state) {
    return state.startsWith("22")
        || Set.of("42883", "42804", "42846", "42725", "42809", "0A000").contains(state);
  }

  private static boolean isWindowFunction(Method method) {
    return Set.of(
            "rowNumber",
            "rank",
            "denseRank",
            "percentRank",
            "cumeDist",
            "ntile",
            "lag",
            "lead",
            "firstValue",
            "lastValue",
            "nthValue")
        .contains(method.getName());
  }

  private static Expression<?> over(Expression<?> function) {
    try {
      return (Expression<?>)
          function.getClass().getMethod("over", Window.class).invoke(function, Window.all());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
