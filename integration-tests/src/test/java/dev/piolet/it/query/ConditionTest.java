package dev.piolet.it.query;

import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.length;
import static dev.piolet.sql.Functions.lower;
import static dev.piolet.sql.Functions.upper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.it.models.Mood;
import dev.piolet.query.Select;
import dev.piolet.sql.Condition;
import dev.piolet.sql.NumberExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which rows conditions match. Their exact text is tested in the runtime. */
class ConditionTest extends PeopleFixture {
  private static final PersonTable P = PERSON;
  private static final LocalDate DAY = LocalDate.of(2020, 2, 1);

  @ParameterizedTest
  @MethodSource({"comparisons", "texts", "nulls", "lists"})
  void matches(Condition condition, List<Long> ids) {
    Select<Long> select = select(P.id).where(condition).orderBy(P.id);

    assertThat(conn.exec(select)).as(select.sql()).isEqualTo(ids);
  }

  static Stream<Arguments> comparisons() {
    return Stream.of(
        match(P.id.eq(1L), 1),
        match(P.id.eq(P.bossId.minus(0L))),
        match(P.age.ne(30), 2, 4),
        match(P.age.lt(30), 4),
        match(P.age.le(30), 1, 4),
        match(P.age.gt(30), 2),
        match(P.age.ge(30), 1, 2),
        match(P.officeId.eq(P.id), 1),
        match(P.officeId.ne(P.id), 2, 4),
        match(P.officeId.lt(P.id), 2, 4),
        match(P.officeId.le(P.id), 1, 2, 4),
        match(P.id.gt(P.officeId), 2, 4),
        match(P.id.ge(P.officeId), 1, 2, 4),
        match(P.salary.eq(euros("80")), 2, 4),
        match(P.salary.between(euros("80.0"), euros("100.49")), 2, 4),
        match(P.age.between(20, 30), 1, 4),
        match(P.id.between(P.officeId, P.officeId.plus(1L)), 1, 2),
        match(P.mood.gt(Mood.SAD), 1, 4),
        match(P.mood.between(Mood.SAD, Mood.OK), 2, 4),
        match(P.hired.ge(DAY), 3, 4),
        match(P.active, 1, 2, 4),
        match(P.active.eq(false), 3),
        match(P.active.not(), 3),
        match(P.active.and(P.age.lt(35)), 1, 4),
        match(P.active.eq(P.age.gt(25)), 1, 2),
        match(value(true), 1, 2, 3, 4),
        match(value(false).or(P.id.eq(2L)), 2),
        match(value(2L).eq(P.id), 2),
        match(value(DAY).eq(P.hired), 3, 4),
        match(value(Mood.OK).eq(P.mood), 4));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        match(P.name.like("_nn"), 1),
        match(P.name.like("%\\%%"), 4),
        match(P.name.notLike("%n%"), 2, 3, 4),
        match(P.name.ilike("ANN"), 1),
        match(P.name.ilike("dée%"), 4),
        match(P.name.notIlike("A%"), 2, 3, 4),
        match(P.name.like(value("A").concat("%")), 1),
        match(P.name.startsWith("Dée"), 4),
        match(P.name.startsWith("%")),
        match(P.name.startsWith("_")),
        match(P.name.startsWith(""), 1, 2, 3, 4),
        match(P.name.endsWith("%_\\"), 4),
        match(P.name.endsWith("\\"), 4),
        match(P.name.endsWith("_")),
        match(P.name.contains("0%_"), 4),
        match(P.name.contains("%"), 4),
        match(P.name.contains("0_")),
        match(P.name.contains("\\"), 4),
        match(P.name.contains("\\\\")),
        match(P.name.eq("Dée 100%_\\"), 4),
        match(P.name.eq("' OR 1=1 --")),
        match(lower(P.name).eq("bob"), 2),
        match(upper(P.name).startsWith("B"), 2),
        match(length(P.name).gt(3), 4),
        match(P.name.concat(" ").concat(P.name).eq("Bob Bob"), 2),
        match(
            value("Ann, Bob").contains("x").or(value("Ann").concat("!").like("A%!")), 1, 2, 3, 4));
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        match(P.age.isNull(), 3),
        match(P.age.isNotNull(), 1, 2, 4),
        match(P.age.plus(1).isNull(), 3),
        match(P.age.gt(0).isNull(), 3),
        match(P.age.gt(0).and(P.mood.eq(Mood.OK)).not(), 1, 2),
        match(P.age.eq(P.age), 1, 2, 4),
        match(P.age.isNotDistinctFrom(P.age), 1, 2, 3, 4),
        match(P.age.isDistinctFrom(30), 2, 3, 4),
        match(P.age.isNotDistinctFrom(30), 1),
        match(P.age.isDistinctFrom(P.age)),
        match(P.officeId.isDistinctFrom(P.bossId), 1, 3),
        match(P.age.isNotDistinctFrom(30).not(), 2, 3, 4),
        match(P.age.ne(30).or(P.age.isNull()), 2, 3, 4),
        match(coalesce(P.age, 0).eq(0), 3),
        match(coalesce(P.officeId, P.bossId).eq(1L), 1, 2, 3),
        match(coalesce(P.mood, Mood.OK).eq(Mood.OK), 3, 4),
        match(coalesce(P.hired, DAY).eq(DAY), 2, 3, 4),
        match(coalesce(P.age.gt(25), true), 1, 2, 3));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        match(P.id.in(1L, 3L, 9L), 1, 3),
        match(P.id.in(List.of(2L)), 2),
        match(P.id.in(List.of())),
        match(P.id.in()),
        match(P.id.notIn(List.of()), 1, 2, 3, 4),
        match(P.id.notIn(1L, 2L), 3, 4),
        match(P.age.notIn(30), 2, 4),
        match(P.age.notIn(List.of()), 1, 2, 3, 4),
        match(P.age.plus(1).in(31, 41), 1, 2),
        match(P.mood.in(Mood.SAD, Mood.HAPPY), 1, 2),
        match(P.mood.notIn(List.of(Mood.SAD, Mood.HAPPY)), 4),
        match(P.mood.in(List.of())),
        match(P.active.in(false), 3),
        match(P.hired.in(DAY, LocalDate.MAX), 3, 4),
        match(P.salary.in(euros("100.5"), euros("0.00")), 1, 3),
        match(P.name.in("Ann", "Bob,Cid", "NULL", "{Cid}", "\"Bob\"", "Dée 100%_\\"), 1, 4));
  }

  private static Arguments match(Condition condition, long... ids) {
    return arguments(condition, Arrays.stream(ids).boxed().toList());
  }

  /** A condition, and what it should be for given values of its three variables. */
  private record Formula(
      Condition condition, Function<@Nullable Boolean[], @Nullable Boolean> truth) {
    static Formula variable(Condition condition, int index) {
      return new Formula(condition, values -> values[index]);
    }

    Formula with(
        Formula other, BinaryOperator<Condition> joined, BinaryOperator<@Nullable Boolean> truth) {
      return new Formula(
          joined.apply(condition, other.condition),
          values -> truth.apply(this.truth.apply(values), other.truth.apply(values)));
    }

    Formula and(Formula other) {
      return with(other, Condition::and, (a, b) -> not(or(not(a), not(b))));
    }

    Formula or(Formula other) {
      return with(other, Condition::or, Formula::or);
    }

    Formula same(Formula other) {
      return with(other, Condition::eq, (a, b) -> a == null || b == null ? null : a.equals(b));
    }

    Formula negated() {
      return new Formula(condition.not(), values -> not(truth.apply(values)));
    }

    Formula unknown() {
      return new Formula(condition.isNull(), values -> truth.apply(values) == null);
    }

    private static @Nullable Boolean or(@Nullable Boolean a, @Nullable Boolean b) {
      if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
        return true;
      }
      return a == null || b == null ? null : false;
    }

    private static @Nullable Boolean not(@Nullable Boolean a) {
      return a == null ? null : !a;
    }
  }

  /** Random conditions of up to 4 levels, for all 27 combinations of true, false and unknown. */
  @Test
  void nestsConditionsWithTheParenthesesTheyNeed() {
    Random random = new Random(20);
    List<@Nullable Boolean> truths = Arrays.asList(true, false, null);
    for (int round = 0; round < 60; round++) {
      long seed = random.nextLong();
      for (int combination = 0; combination < 27; combination++) {
        @Nullable Boolean[] values = {
          truths.get(combination % 3), truths.get(combination / 3 % 3), truths.get(combination / 9)
        };
        Formula formula = formula(new Random(seed), 4, values);

        Select<Boolean> select =
            select(formula.condition()).from(PERSON).where(PERSON.age.isNull());

        assertThat(conn.exec(select.one()))
            .as("%s of %s", select, Arrays.toString(values))
            .isEqualTo(formula.truth().apply(values));
      }
    }
  }

  private static Formula formula(Random random, int depth, @Nullable Boolean[] values) {
    if (depth == 0 || random.nextInt(8) == 0) {
      int index = random.nextInt(values.length);
      return Formula.variable(truth(values[index]), index);
    }
    Formula left = formula(random, depth - 1, values);
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> left.and(formula(random, depth - 1, values));
      case 3, 4, 5 -> left.or(formula(random, depth - 1, values));
      case 6 -> left.negated();
      default ->
          random.nextBoolean() ? left.unknown() : left.same(formula(random, depth - 1, values));
    };
  }

  /** True, false or unknown, as a comparison. */
  private static Condition truth(@Nullable Boolean value) {
    return value == null ? PERSON.age.eq(1) : value(1).eq(value ? 1 : 2);
  }

  @Test
  void computesWithTheParenthesesItNeeds() {
    NumberExpression<Integer> a = value(20);
    NumberExpression<Integer> b = value(7);
    NumberExpression<Integer> c = value(-3);

    assertThat(
            conn.exec(
                select(
                    row(
                        List::of,
                        a.plus(b).times(c),
                        a.minus(b.minus(c)),
                        a.minus(b).minus(c),
                        a.negate().negate(),
                        a.minus(c.negate()),
                        a.dividedBy(b.dividedBy(c)),
                        a.dividedBy(b).times(c),
                        a.mod(b.plus(c)).plus(a.times(b).mod(c))))))
        .containsExactly(
            List.of(
                (20 + 7) * -3,
                20 - (7 - -3),
                20 - 7 - -3,
                20,
                20 - 3,
                20 / (7 / -3),
                20 / 7 * -3,
                20 % (7 - 3) + 20 * 7 % -3));
    assertThat(conn.exec(select(value(-5).negate(), value(-5).negate().negate()).one()))
        .hasToString("Tuple2[first=5, second=-5]");
  }

  @Test
  void takesAnyNumberOfConditions() {
    Condition any = value(false);
    List<Long> expected = new ArrayList<>();
    Predicate<Long> wanted = id -> id % 2 == 0;
    for (long id = 1; id <= 2_000; id++) {
      if (wanted.test(id)) {
        any = any.or(P.id.eq(id));
      }
    }
    for (long id = 1; id <= 4; id++) {
      if (wanted.test(id)) {
        expected.add(id);
      }
    }

    assertThat(conn.exec(select(P.id).where(any).orderBy(P.id))).isEqualTo(expected);
  }
}
