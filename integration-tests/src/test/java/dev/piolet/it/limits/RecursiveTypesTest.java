package dev.piolet.it.limits;

import static dev.piolet.it.limits.BranchTable.BRANCH;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.arrayAppend;
import static dev.piolet.sql.Functions.asNumber;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.concat;
import static dev.piolet.sql.Functions.greatest;
import static dev.piolet.sql.Functions.upper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.limits.Branch.Title;
import dev.piolet.query.CommonTable;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.Expression;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recursive common tables whose columns have types with modifiers. */
class RecursiveTypesTest extends LimitsFixture {
  record Step<V>(Expression<V> first, UnaryOperator<Expression<V>> next, @Nullable Object last) {
    CommonTable<Tuple2<Integer, V>> table() {
      return commonTable("t", select(BRANCH.id, first).where(BRANCH.parent.isNull()))
          .unionAll(
              t ->
                  select(BRANCH.id, next.apply(t.get(first)))
                      .join(t)
                      .on(BRANCH.parent.eq(t.get(BRANCH.id))));
    }
  }

  static Stream<Step<?>> steps() {
    return Stream.of(
        new Step<>(BRANCH.name, t -> concat(t, value(">"), BRANCH.name), "name 1>name 2>name 3"),
        new Step<>(BRANCH.name, t -> upper(BRANCH.name), "NAME 3"),
        new Step<>(BRANCH.name, t -> BRANCH.name, "name 3"),
        new Step<>(value("x"), t -> BRANCH.name, "name 3"),
        new Step<>(BRANCH.code, t -> BRANCH.code, "c3 "),
        new Step<>(BRANCH.code, t -> upper(BRANCH.name), "NAME 3"),
        new Step<>(BRANCH.code, t -> coalesce(t, BRANCH.code), "c1 "),
        new Step<>(BRANCH.price, t -> asNumber(t).plus(BRANCH.price), new BigDecimal("7.50")),
        new Step<>(BRANCH.price, t -> BRANCH.price, new BigDecimal("3.50")),
        new Step<>(BRANCH.price, t -> value(BigDecimal.ONE), BigDecimal.ONE),
        new Step<>(BRANCH.seen, t -> BRANCH.seen.plus(Duration.ofDays(1)), SEEN.plusDays(4)),
        new Step<>(BRANCH.seen, t -> greatest(BRANCH.seen, BRANCH.seen), SEEN.plusDays(3)),
        new Step<>(BRANCH.bits, t -> coalesce(t, BRANCH.bits), branch(1, null, "").bits()),
        new Step<>(BRANCH.tags, t -> arrayAppend(BRANCH.tags, "x"), List.of("t3", "x")),
        new Step<>(BRANCH.title, t -> value(new Title("x")), new Title("x")),
        new Step<>(BRANCH.small, t -> value((short) 7), (short) 7));
  }

  @ParameterizedTest
  @MethodSource("steps")
  <V> void agree(Step<V> step) {
    var table = step.table();
    assertThat(
            conn.exec(
                select(table.get(step.first()))
                    .from(table)
                    .with(table)
                    .where(table.get(BRANCH.id).eq(3))
                    .one()))
        .isEqualTo(step.last());
  }

  @Test
  void areWidenedToThoseOfTheStep() {
    record Depth(int id, long depth) {}
    var first = value(1);
    var table =
        commonTable(
                "t",
                select(row((id, depth) -> new Depth(id, depth), BRANCH.id, first))
                    .where(BRANCH.parent.isNull()))
            .unionAll(
                t ->
                    select(row((id, depth) -> new Depth(id, depth), BRANCH.id, value(5L)))
                        .join(t)
                        .on(BRANCH.parent.eq(t.get(BRANCH.id))));
    assertThat(conn.exec(select(table).with(table))).contains(new Depth(3, 5));
  }

  @Test
  void leaveThoseThatAgreeAsTheyAre() {
    var table =
        commonTable("t", select(BRANCH.id).where(BRANCH.parent.isNull()))
            .union(t -> select(BRANCH.id).join(t).on(BRANCH.parent.eq(t.get(BRANCH.id))))
            .searchDepthFirst("s", BRANCH.id);
    assertThat(select(table).with(table).sql()).doesNotContain("CAST");
    assertThat(conn.exec(select(table).with(table))).containsExactlyInAnyOrder(1, 2, 3);
  }
}
