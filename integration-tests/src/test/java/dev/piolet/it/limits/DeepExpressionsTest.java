package dev.piolet.it.limits;

import static dev.piolet.it.limits.BranchTable.BRANCH;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.caseWhen;
import static dev.piolet.sql.Functions.coalesce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.error.QueryException;
import dev.piolet.query.Query;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chains of many expressions. */
class DeepExpressionsTest extends LimitsFixture {
  private static final int MANY = 10_000;

  private static <T> T chain(T first, UnaryOperator<T> next, int times) {
    T chain = first;
    for (int i = 0; i < times; i++) {
      chain = next.apply(chain);
    }
    return chain;
  }

  static Stream<UnaryOperator<Condition>> chains() {
    Condition more = BRANCH.id.gt(0);
    return Stream.of(
        chain -> chain.and(more),
        chain -> chain.or(more).and(more),
        chain -> more.and(chain),
        chain -> chain.not(),
        chain -> chain.and(more).not(),
        chain -> chain.eq(true),
        chain -> coalesce(chain, true));
  }

  @ParameterizedTest
  @MethodSource("chains")
  void ofConditionsAreRendered(UnaryOperator<Condition> next) {
    Query<Integer, ?> query = select(BRANCH.id).where(chain(BRANCH.id.gt(0), next, MANY));
    assertThat(query.sql().length()).isGreaterThan(MANY);
    assertThat(query.bound().binds().size()).isPositive();
    Query<Integer, ?> shorter = select(BRANCH.id).where(chain(BRANCH.id.gt(0), next, 300));
    assertThat(conn.exec(shorter)).isNotNull();
  }

  @Test
  void ofNumbersTextsAndDatesAreRendered() {
    gives(select(chain(BRANCH.id, id -> id, 1)).where(BRANCH.id.eq(1)), 1);
    var sum = chain(BRANCH.id.plus(1), number -> number.plus(1), MANY);
    assertThat(select(sum).bound().binds()).hasSize(MANY + 1);
    var text = chain(BRANCH.name.concat("x"), one -> one.concat("x"), 500);
    assertThat(conn.exec(select(text).where(BRANCH.id.eq(1)).one())).hasSize(507);
    var seen = chain(BRANCH.seen.plus(Period.ofDays(1)), one -> one.plus(Period.ofDays(1)), MANY);
    assertThat(select(seen).bound().binds()).hasSize(MANY + 1);
    LocalDateTime found =
        conn.exec(
            select(chain(BRANCH.seen.plus(Period.ofDays(1)), d -> d.plus(Period.ofDays(1)), 99))
                .where(BRANCH.id.eq(1))
                .one());
    assertThat(found).isEqualTo(SEEN.plusDays(101));
  }

  @Test
  void ofQueriesAreRendered() {
    Query<Integer, ?> one = select(BRANCH.id);
    Query<Integer, ?> same = one;
    Query<Integer, ?> other = one;
    for (int i = 0; i < MANY; i++) {
      same = same.unionAll(one);
      other = i % 2 == 0 ? other.union(one) : other.except(one);
    }
    assertThat(same.sql()).contains(" UNION ALL ");
    assertThat(other.sql()).startsWith("(((");
    Query<Integer, ?> few = one;
    for (int i = 0; i < 500; i++) {
      few = few.union(one);
    }
    assertThat(conn.exec(few)).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void thatPostgresCannotTakeAreItsError() {
    Condition deep = chain(BRANCH.id.gt(0), c -> c.or(BRANCH.id.gt(0)).and(BRANCH.id.gt(0)), MANY);
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(select(BRANCH.id).where(deep)))
        .satisfies(e -> assertThat(e.sqlState()).isIn("54001", "54000", "42601", "53200"));
    gives(select(BRANCH.id).where(BRANCH.id.eq(1)), 1);
  }

  @Test
  void thatTheStackCannotTakeAreRefused() {
    Expression<Integer> nested = BRANCH.id;
    for (int i = 0; i < 100_000; i++) {
      nested = caseWhen(BRANCH.id.gt(0), 1).otherwise(nested);
    }
    Expression<Integer> deep = nested;
    assertThatIllegalStateException()
        .isThrownBy(() -> select(deep).sql())
        .withMessageStartingWith("The statement's expressions are nested too deeply: ");
    assertThat(conn.exec(select(value(1)).one())).isEqualTo(1);
  }
}
