package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.*;

import dev.piolet.it.models.Mood;
import dev.piolet.sql.ArrayExpression;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Interval;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrayFunctionsTest extends FunctionFixture {
  private static final List<Integer> ONE_TO_THREE = List.of(1, 2, 3);
  private static final ArrayExpression<Integer> NUMBERS = array(PgTypes.INTEGER, ONE_TO_THREE);
  private static final ArrayExpression<String> WORDS = array(PgTypes.TEXT, List.of("a", "b"));

  @Test
  void readsElementsOfEveryType() {
    reads(PgTypes.INTEGER, 1, null, -2);
    reads(PgTypes.BIGINT, 1L, null);
    reads(PgTypes.SMALLINT, (short) 1, null);
    reads(PgTypes.BOOLEAN, true, null, false);
    reads(PgTypes.DOUBLE, 1.5, null);
    reads(PgTypes.REAL, 1.5f, null);
    reads(PgTypes.NUMERIC, dec("1.50"), null);
    reads(PgTypes.TEXT, "a\"b\\c,{}", null, "", "NULL");
    reads(PgTypes.CHARACTER, 'x', null);
    reads(PgTypes.UUID, new UUID(1, 2), null);
    reads(PgTypes.DATE, BORN, null);
    reads(PgTypes.TIME, LOCAL.toLocalTime(), null);
    reads(PgTypes.TIMESTAMP, LOCAL, null);
    reads(PgTypes.INSTANT, AT, null);
    reads(PgTypes.JSONB, "{\"a\": 1}", null);
    reads(PgTypes.INTERVAL, Interval.of(Duration.ofHours(1)), null);
    reads(SAMPLE.mood.type(), Mood.HAPPY, null);
    reads(PgTypes.TEXT);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private <T> void reads(PgType<T> element, T... values) {
    List<T> list = Arrays.asList(values);
    ArrayExpression<T> array = array(element, list);
    String cast = element.placeholder().substring(1);
    gives(array, list, "?" + (cast.isEmpty() ? "" : cast + "[]"), list);
  }

  @Test
  void comparesArrays() {
    gives(NUMBERS.contains(List.of(2, 3)), true, "? @> ?", ONE_TO_THREE, List.of(2, 3));
    gives(NUMBERS.containedBy(List.of(2, 3)), false, "? <@ ?", ONE_TO_THREE, List.of(2, 3));
    gives(NUMBERS.overlaps(List.of(3, 4)), true, "? && ?", ONE_TO_THREE, List.of(3, 4));
    gives(arrayContains(WORDS, WORDS), true, "? @> ?", List.of("a", "b"), List.of("a", "b"));
    gives(arrayContainedBy(WORDS, WORDS), true, "? <@ ?", List.of("a", "b"), List.of("a", "b"));
    gives(arrayOverlaps(WORDS, WORDS), true, "? && ?", List.of("a", "b"), List.of("a", "b"));
    gives(SAMPLE.age.eq(any(NUMBERS)), false, "s.age = ANY (?)", ONE_TO_THREE);
    gives(SAMPLE.age.gt(all(NUMBERS)), true, "s.age > ALL (?)", ONE_TO_THREE);
    gives(WORDS.contains(arrayOf(value("a"))), true, "? @> ARRAY[?::text]", List.of("a", "b"), "a");
    gives(NUMBERS.eq(ONE_TO_THREE), true, "? = ?", ONE_TO_THREE, ONE_TO_THREE);
  }

  @Test
  void changesArrays() {
    gives(NUMBERS.concat(List.of(4)), List.of(1, 2, 3, 4), "? || ?", ONE_TO_THREE, List.of(4));
    gives(
        arrayCat(NUMBERS, NUMBERS),
        List.of(1, 2, 3, 1, 2, 3),
        "array_cat(?, ?)",
        ONE_TO_THREE,
        ONE_TO_THREE);
    gives(
        arrayAppend(WORDS, "c"),
        List.of("a", "b", "c"),
        "array_append(?, ?)",
        List.of("a", "b"),
        "c");
    gives(
        arrayAppend(NUMBERS, SAMPLE.age),
        List.of(1, 2, 3, 30),
        "array_append(?, s.age)",
        ONE_TO_THREE);
    gives(
        arrayPrepend("c", WORDS),
        List.of("c", "a", "b"),
        "array_prepend(?, ?)",
        "c",
        List.of("a", "b"));
    gives(
        arrayPrepend(SAMPLE.age, NUMBERS),
        List.of(30, 1, 2, 3),
        "array_prepend(s.age, ?)",
        ONE_TO_THREE);
    gives(arrayRemove(WORDS, "a"), List.of("b"), "array_remove(?, ?)", List.of("a", "b"), "a");
    gives(
        arrayReplace(WORDS, "a", "x"),
        List.of("x", "b"),
        "array_replace(?, ?, ?)",
        List.of("a", "b"),
        "a",
        "x");
    gives(NUMBERS.slice(2, 3), List.of(2, 3), "(?)[?:?]", ONE_TO_THREE, 2, 3);
    gives(asNumber(NUMBERS.element(2)).plus(1), 3, "(?)[?] + ?", ONE_TO_THREE, 2, 1);
    gives(arrayAppend(NUMBERS, 4).element(9), null, "(array_append(?, ?))[?]", ONE_TO_THREE, 4, 9);
    gives(
        arrayAppend(array(SAMPLE.mood.type(), List.of()), Mood.SAD),
        List.of(Mood.SAD),
        "array_append(?::`mood`[], ?::`mood`)",
        List.of(),
        Mood.SAD);
  }

  @Test
  void asksAboutArrays() {
    gives(arrayPosition(WORDS, "b"), 2, "array_position(?, ?)", List.of("a", "b"), "b");
    gives(
        arrayPosition(array(PgTypes.TEXT, List.of("Alice")), SAMPLE.name),
        1,
        "array_position(?, s.name)",
        List.of("Alice"));
    gives(arrayPositions(WORDS, "b"), List.of(2), "array_positions(?, ?)", List.of("a", "b"), "b");
    gives(cardinality(NUMBERS), 3, "cardinality(?)", ONE_TO_THREE);
    gives(arrayLength(NUMBERS, 1), 3, "array_length(?, ?)", ONE_TO_THREE, 1);
    gives(arrayToString(WORDS, "-"), "a-b", "array_to_string(?, ?)", List.of("a", "b"), "-");
    gives(stringToArray(value("a-b"), "-"), List.of("a", "b"), "string_to_array(?, ?)", "a-b", "-");
    givesRows(unnest(WORDS), List.of("a", "b"), "unnest(?)", List.of("a", "b"));
  }

  @Test
  void makesArrays() {
    gives(arrayOf(SAMPLE.age, value(1)), List.of(30, 1), "ARRAY[s.age, ?::integer]", 1);
    gives(
        arrayOf(PgTypes.TEXT, select(SAMPLE.as("b").name).orderBy(SAMPLE.as("b").name)),
        List.of("Alice", "Bob", "Carol"),
        "ARRAY(SELECT `b`.`name` FROM `sample` AS `b` ORDER BY `b`.`name`)");
    givesOfAll(
        arrayAgg(SAMPLE.size).orderBy(SAMPLE.id.desc()),
        Arrays.asList(7, 3, null),
        "array_agg(s.size ORDER BY s.id DESC)");
    givesOfAll(
        arrayAgg(SAMPLE.mood).filter(SAMPLE.age.lt(40)).orderBy(SAMPLE.id.asc()),
        List.of(Mood.HAPPY, Mood.SAD),
        "array_agg(s.mood ORDER BY s.id ASC) FILTER (WHERE s.age < ?)",
        40);
    givesOfAll(
        cardinality(arrayAgg(SAMPLE.active).distinct()),
        2,
        "cardinality(array_agg(DISTINCT s.active))");
    gives(
        asArray(value("{1,2}").castTo(PgTypes.INTEGER.list()), PgTypes.INTEGER).element(1),
        1,
        "(CAST(? AS integer[]))[?]",
        "{1,2}",
        1);
  }

  @Test
  void findsOneElement() {
    gives(WORDS.contains("a"), true, "? @> ?", List.of("a", "b"), List.of("a"));
    gives(NUMBERS.contains(4), false, "? @> ?", ONE_TO_THREE, List.of(4));
    gives(WORDS.contains(List.of("a", "c")), false, "? @> ?", List.of("a", "b"), List.of("a", "c"));
  }
}
