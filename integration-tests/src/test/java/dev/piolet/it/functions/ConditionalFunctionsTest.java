package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.asCondition;
import static dev.piolet.sql.Functions.caseOf;
import static dev.piolet.sql.Functions.caseWhen;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.greatest;
import static dev.piolet.sql.Functions.least;
import static dev.piolet.sql.Functions.nullif;
import static dev.piolet.sql.Functions.sum;

import dev.piolet.it.models.Mood;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConditionalFunctionsTest extends FunctionFixture {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @Test
  void choosesByConditions() {
    gives(
        caseWhen(SAMPLE.age.gt(40), 2).when(SAMPLE.age.gt(20), 1).otherwise(0).plus(1),
        2,
        "CASE WHEN s.age > ? THEN ?::integer WHEN s.age > ? THEN ?::integer ELSE ?::integer END + ?",
        40,
        2,
        20,
        1,
        0,
        1);
    gives(
        caseWhen(SAMPLE.active, "yes").otherwise("no").like("y%"),
        true,
        "CASE WHEN s.active THEN ?::text ELSE ?::text END LIKE ?",
        "yes",
        "no",
        "y%");
    gives(
        caseWhen(SAMPLE.name.like("B%"), SAMPLE.price.times(BigDecimal.TEN)).otherwiseNull(),
        null,
        "CASE WHEN s.name LIKE ? THEN s.price * ? END",
        "B%",
        BigDecimal.TEN);
    gives(
        caseWhen(SAMPLE.active, SAMPLE.name).otherwise(SAMPLE.name.concat("?")),
        "Alice",
        "CASE WHEN s.active THEN s.name ELSE s.name || ? END",
        "?");
    gives(
        caseWhen(SAMPLE.active.not(), DAY).otherwise(SAMPLE.born),
        BORN,
        "CASE WHEN NOT (s.active) THEN ?::date ELSE s.born END",
        DAY);
    gives(
        caseWhen(SAMPLE.active, SAMPLE.born).otherwiseNull().lt(DAY),
        true,
        "CASE WHEN s.active THEN s.born END < ?",
        DAY);
    gives(
        caseWhen(SAMPLE.active, SAMPLE.mood).otherwise(Mood.SAD),
        Mood.HAPPY,
        "CASE WHEN s.active THEN s.mood ELSE ?::`mood` END",
        Mood.SAD);
    gives(
        caseWhen(SAMPLE.active, SAMPLE.age.gt(1)).otherwise(false).not(),
        false,
        "NOT (CASE WHEN s.active THEN s.age > ? ELSE ?::boolean END)",
        1,
        false);
    givesOfAll(
        sum(caseWhen(SAMPLE.active, 1).otherwise(0)),
        2L,
        "sum(CASE WHEN s.active THEN ?::integer ELSE ?::integer END)",
        1,
        0);
  }

  @Test
  void choosesByAValue() {
    gives(
        caseOf(SAMPLE.mood).when(Mood.SAD, "sad").when(Mood.HAPPY, SAMPLE.name).otherwiseNull(),
        "Alice",
        "CASE s.mood WHEN ?::`mood` THEN ?::text WHEN ?::`mood` THEN s.name END",
        Mood.SAD,
        "sad",
        Mood.HAPPY);
    gives(
        caseOf(SAMPLE.age.plus(1)).when(31, 1L).otherwise(0L).plus(1L),
        2L,
        "CASE (s.age + ?) WHEN ? THEN ?::bigint ELSE ?::bigint END + ?",
        1,
        31,
        1L,
        0L,
        1L);
    gives(
        caseOf(SAMPLE.name).when("Bob", SAMPLE.age).otherwise(-1),
        -1,
        "CASE s.name WHEN ? THEN s.age ELSE ?::integer END",
        "Bob",
        -1);
    gives(
        caseOf(SAMPLE.name).when("Alice", DAY).otherwise(SAMPLE.born),
        DAY,
        "CASE s.name WHEN ? THEN ?::date ELSE s.born END",
        "Alice",
        DAY);
    gives(
        caseOf(SAMPLE.name).when("Alice", SAMPLE.born).otherwiseNull(),
        BORN,
        "CASE s.name WHEN ? THEN s.born END",
        "Alice");
    gives(
        caseOf(SAMPLE.name).when("Alice", SAMPLE.active).otherwise(false),
        true,
        "CASE s.name WHEN ? THEN s.active ELSE ?::boolean END",
        "Alice",
        false);
    gives(
        asCondition(caseOf(SAMPLE.name).when("Alice", true).otherwiseNull()).not(),
        false,
        "NOT (CASE s.name WHEN ? THEN ?::boolean END)",
        "Alice",
        true);
  }

  @Test
  void comparesValues() {
    gives(greatest(SAMPLE.age, 31), 31, "greatest(s.age, ?)", 31);
    gives(greatest(SAMPLE.age, SAMPLE.size, value(7)), 30, "greatest(s.age, s.size, ?)", 7);
    gives(least(SAMPLE.name, "Aaron"), "Aaron", "least(s.name, ?)", "Aaron");
    gives(least(SAMPLE.born, DAY), BORN, "least(s.born, ?)", DAY);
    gives(greatest(SAMPLE.mood, Mood.SAD), Mood.HAPPY, "greatest(s.mood, ?::`mood`)", Mood.SAD);
    gives(nullif(SAMPLE.age, 30), null, "nullif(s.age, ?)", 30);
    gives(nullif(SAMPLE.name, "Bob"), "Alice", "nullif(s.name, ?)", "Bob");
    gives(nullif(SAMPLE.born, SAMPLE.born), null, "nullif(s.born, s.born)");
    gives(nullif(SAMPLE.mood, Mood.HAPPY), null, "nullif(s.mood, ?::`mood`)", Mood.HAPPY);
    gives(coalesce(SAMPLE.size, 5), 5, "coalesce(s.size, ?)", 5);
  }

  @Test
  void takesTheFirstOfSeveral() {
    gives(
        coalesce(nullif(SAMPLE.name, "Alice"), nullif(SAMPLE.name, "Alice"), "none").like("n%"),
        true,
        "coalesce(nullif(s.name, ?), nullif(s.name, ?), ?) LIKE ?",
        "Alice",
        "Alice",
        "none",
        "n%");
    gives(
        coalesce(SAMPLE.size, SAMPLE.size, SAMPLE.size, 7).plus(1),
        8,
        "coalesce(s.size, s.size, s.size, ?) + ?",
        7,
        1);
    gives(
        coalesce(SAMPLE.size, SAMPLE.size, SAMPLE.size, SAMPLE.age, value(7)),
        30,
        "coalesce(s.size, s.size, s.size, s.age, ?)",
        7);
    gives(
        coalesce(sum(SAMPLE.size).over(), 0).gt(3),
        false,
        "coalesce(sum(s.size) OVER (), ?) > ?",
        0L,
        3L);
    gives(
        coalesce(nullif(SAMPLE.born, DAY), SAMPLE.born, DAY).plusDays(1),
        BORN.plusDays(1),
        "coalesce(nullif(s.born, ?), s.born, ?) + ?",
        DAY,
        DAY,
        1);
    gives(
        coalesce(nullif(SAMPLE.mood, Mood.HAPPY), SAMPLE.mood, Mood.SAD),
        Mood.HAPPY,
        "coalesce(nullif(s.mood, ?::`mood`), s.mood, ?::`mood`)",
        Mood.HAPPY,
        Mood.SAD);
  }

  @Test
  void takesWholeNumbersBesideWiderOnes() {
    gives(
        greatest(SAMPLE.price, 5).plus(1),
        dec("20.99"),
        "greatest(s.price, ?) + ?",
        dec("5"),
        dec("1"));
    gives(least(SAMPLE.id, 0), 0L, "least(s.id, ?)", 0L);
    gives(value(6L).dividedBy(nullif(SAMPLE.id, 1)), null, "? / nullif(s.id, ?)", 6L, 1L);
    gives(coalesce(SAMPLE.price, 0), dec("19.99"), "coalesce(s.price, ?)", dec("0"));
  }
}
