package dev.piolet.it.pgtypeof;

import static dev.piolet.it.pgtypeof.OperandTable.OPERAND;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.test.PostgresTest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two numbers of any two widths are compared. */
@PostgresTest
class NumberPairsTest {
  private static final List<NumberExpression<?>> NUMBERS =
      List.of(
          OPERAND.aByte,
          OPERAND.aShort,
          OPERAND.anInt,
          OPERAND.aLong,
          OPERAND.aFloat,
          OPERAND.aDouble,
          OPERAND.numeric,
          OPERAND.amount,
          OPERAND.money,
          OPERAND.aShort.times(OPERAND.aLong),
          OPERAND.anInt.plus(OPERAND.aFloat));

  private DBConnection conn;

  @BeforeEach
  void insert(DBConnection connection) {
    conn = connection;
    conn.schema().drop(OPERAND);
    conn.schema().create(OPERAND);
    conn.insert(dev.piolet.it.pgtypeof.Operand.ROW);
  }

  @Test
  void areComparedByTheirValues() throws ReflectiveOperationException {
    for (NumberExpression<?> left : NUMBERS) {
      for (NumberExpression<?> right : NUMBERS) {
        int order = number(left).compareTo(number(right));
        assertThat(holds(left.eq(right))).isEqualTo(order == 0);
        assertThat(holds(left.ne(right))).isEqualTo(order != 0);
        assertThat(holds(left.lt(right))).isEqualTo(order < 0);
        assertThat(holds(left.le(right))).isEqualTo(order <= 0);
        assertThat(holds(left.gt(right))).isEqualTo(order > 0);
        assertThat(holds(left.ge(right))).isEqualTo(order >= 0);
        assertThat(holds(left.isDistinctFrom(right))).isEqualTo(order != 0);
        assertThat(holds(left.isNotDistinctFrom(right))).isEqualTo(order == 0);
        assertThat(holds(left.between(right, right))).isEqualTo(order == 0);
        if (!left.type().base().equals("money") && !right.type().base().equals("money")) {
          assertThat(holds(left.in(select(right)))).isEqualTo(order == 0);
          assertThat(holds(left.eq(select(right)))).isEqualTo(order == 0);
          assertThat(holds(left.gt(select(right)))).isEqualTo(order > 0);
          assertThat(holds(left.notIn(select(right)))).isEqualTo(order != 0);
        }
      }
    }
  }

  private BigDecimal number(Expression<?> expression) {
    return new BigDecimal(String.valueOf(conn.exec(select(expression).from(OPERAND).one())));
  }

  private boolean holds(Condition condition) {
    return conn.exec(select(condition).from(OPERAND).one());
  }

  @Test
  void areComparedWithWholeNumbersOfAProgram() {
    List<Long> values =
        List.of(
            -129L, -1L, 0L, 4L, 90L, 128L, 32_767L, 32_768L, 16_777_217L, 2_147_483_648L, 1L << 53);
    for (NumberExpression<?> left : NUMBERS) {
      for (long value : values) {
        int order = number(left).compareTo(BigDecimal.valueOf(value));
        assertThat(holds(left.eq(value))).isEqualTo(order == 0);
        assertThat(holds(left.ne(value))).isEqualTo(order != 0);
        assertThat(holds(left.lt(value))).isEqualTo(order < 0);
        assertThat(holds(left.le(value))).isEqualTo(order <= 0);
        assertThat(holds(left.gt(value))).isEqualTo(order > 0);
        assertThat(holds(left.ge(value))).isEqualTo(order >= 0);
        assertThat(holds(left.isDistinctFrom(value))).isEqualTo(order != 0);
        assertThat(holds(left.isNotDistinctFrom(value))).isEqualTo(order == 0);
        if ((int) value == value) {
          assertThat(holds(left.between((int) value, Integer.MAX_VALUE))).isEqualTo(order >= 0);
          assertThat(holds(left.in((int) value, (int) value))).isEqualTo(order == 0);
          assertThat(holds(left.notIn((int) value))).isEqualTo(order != 0);
        }
        Iterable<Number> list = List.of(value, (byte) -3, (short) -4, -5);
        assertThat(holds(left.in(list))).isEqualTo(order == 0);
        assertThat(holds(left.notIn(list))).isEqualTo(order != 0);
      }
    }
  }

  @Test
  void onlyWholeNumbersOfAnotherWidthAreInAList() {
    assertThat(holds(OPERAND.aLong.in((Iterable<Integer>) List.<Integer>of()))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPERAND.aLong.in(List.of(1.5)))
        .withMessage(
            "in(...) and notIn(...) take numbers of the expression's own Java type, or whole ones:"
                + " convert each Double, or castTo(...) the expression");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPERAND.aLong.notIn(Arrays.asList(1, null)))
        .withMessageContaining("use isNull()");
  }

  /** A value that the type lacks is sent as the least wider type, which an index still serves. */
  @Test
  void useAnIndexForValuesOfEachWidth() {
    conn.exec(sql("CREATE INDEX ON operand (a_short)"));
    conn.exec(sql("CREATE INDEX ON operand (an_int)"));
    conn.exec(sql("CREATE INDEX ON operand (a_float)"));
    conn.exec(sql("CREATE INDEX ON operand (numeric)"));
    conn.transaction(
        () -> {
          conn.exec(sql("SET LOCAL enable_seqscan = off"));
          for (Condition condition :
              List.of(
                  OPERAND.aShort.eq(90),
                  OPERAND.aShort.eq(40_000),
                  OPERAND.aShort.in(1, 40_000),
                  OPERAND.aShort.between(1, 40_000),
                  OPERAND.anInt.eq(1L << 40),
                  OPERAND.anInt.eq(value(5L)),
                  OPERAND.aFloat.gt(16_777_217),
                  OPERAND.numeric.le(5))) {
            assertThat(conn.explain(select(OPERAND.id).where(condition))).contains("Index Cond");
          }
        });
  }

  @Test
  void areReadAsTheTypeThatTheyAreIn() {
    NumberExpression<BigDecimal> price = OPERAND.anInt.times(OPERAND.numeric);
    NumberExpression<Double> rate = OPERAND.aLong.dividedBy(OPERAND.aDouble);
    NumberExpression<Double> doubled = OPERAND.aDouble.times(OPERAND.aShort);
    NumberExpression<Long> whole = OPERAND.anInt.times(OPERAND.aLong);
    assertThat(conn.exec(select(price, rate).one()))
        .isEqualTo(new Tuple2<>(new BigDecimal("14.0"), 2.0));
    assertThat(conn.exec(select(doubled, whole).one())).isEqualTo(new Tuple2<>(7.5, 20L));
    assertThat(conn.exec(select(whole.times(value(new BigDecimal("0.5")))).one()))
        .isEqualByComparingTo("10.0");
    assertThat(holds(whole.eq(20))).isTrue();
    assertThat(conn.exec(select(whole.dividedBy(3)).one())).isEqualTo(6L);
    assertThat(conn.exec(select(OPERAND.anInt.times(OPERAND.numeric).plus(1)).one()))
        .isEqualByComparingTo("15.0");
  }
}
