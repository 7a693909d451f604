package dev.piolet.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that arrays, composites and maps travel as. */
class TextFormTest {
  private record Pair(@Nullable String first, @Nullable List<Integer> second) {}

  @SuppressWarnings("unchecked") // the attributes are of these types
  private static final PgType<Pair> PAIR =
      PgTypes.composite(
          "s",
          "pair",
          values -> new Pair((String) values[0], (List<Integer>) values[1]),
          PgTypes.attribute("first", PgTypes.TEXT, Pair::first),
          PgTypes.attribute("second", PgTypes.INTEGER.list(), Pair::second));

  private static <T> void goesThereAndBack(PgType<T> type, T value, String text) {
    assertThat(type.codec().text(value)).isEqualTo(text);
    assertThat(type.codec().parse(text)).isEqualTo(value);
  }

  @Test
  void arraysQuoteWhatNeedsIt() {
    PgType<List<String>> texts = PgTypes.TEXT.list();
    goesThereAndBack(texts, List.of(), "{}");
    goesThereAndBack(texts, List.of("a", "1.5", "ä😀"), "{a,1.5,ä😀}");
    goesThereAndBack(
        texts, Arrays.asList(null, "NULL", "null", ""), "{NULL,\"NULL\",\"null\",\"\"}");
    goesThereAndBack(
        texts,
        List.of("a b", "c,d", "{", "}", "\"", "\\", "\n"),
        "{\"a b\",\"c,d\",\"{\",\"}\",\"\\\"\",\"\\\\\",\"\n\"}");
    goesThereAndBack(
        PgTypes.TEXT.list().list(),
        List.of(Arrays.asList("a", null), List.of("b", "")),
        "{{a,NULL},{b,\"\"}}");
    goesThereAndBack(PgTypes.BOOLEAN.list(), List.of(true, false), "{true,false}");
    assertThat(PgTypes.BOOLEAN.list().codec().parse("{t,f}")).isEqualTo(List.of(true, false));
    assertThat(PgTypes.TEXT.list().list().codec().text(List.of(List.of(), List.of())))
        .isEqualTo("{}");
    assertThat(texts.codec().parse("[0:1]={a,b}")).isEqualTo(List.of("a", "b"));
  }

  @Test
  void boxesHaveADelimiterOfTheirOwn() {
    var box = dev.piolet.value.Box.parse("(1,2),(0,0)");
    goesThereAndBack(
        PgTypes.BOX.list(), Arrays.asList(box, null, box), "{(1,2),(0,0);NULL;(1,2),(0,0)}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "{", "{a", "{\"a}", "{a}b", "{a,", "{\"a\"b}", "{{a}", "{\\"})
  void otherTextsAreNoArrays(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.TEXT.list().codec().parse(text))
        .withMessage("\"" + text + "\" is no array, such as {1,2}");
  }

  @Test
  void arraysThatAreNoRectanglesAreRefused() {
    Codec<List<List<List<Integer>>>> cubes = PgTypes.INTEGER.list().list().list().codec();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cubes.text(List.of(List.of(List.of(1), List.of(1, 2)))))
        .withMessage(
            "The parts of an array must be equally long, and one has 1 elements and another 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cubes.text(List.of(List.of(List.of(1)), List.of())))
        .withMessageContaining("must be equally long");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cubes.text(List.of(Collections.singletonList(null))))
        .withMessage("A part of an array of several dimensions is null; only its elements can be");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cubes.parse("{{1}}"))
        .withMessageContaining("more or fewer than the");
  }

  @Test
  void compositesTellNullFromEmpty() {
    goesThereAndBack(PAIR, new Pair(null, null), "(,)");
    goesThereAndBack(PAIR, new Pair("", List.of()), "(\"\",\"{}\")");
    goesThereAndBack(
        PAIR,
        new Pair("a \"b\" \\ ,()", Arrays.asList(1, null)),
        "(\"a \"\"b\"\" \\\\ ,()\",\"{1,NULL}\")");
    goesThereAndBack(PAIR.list(), List.of(new Pair("\"", null)), "{\"(\\\"\\\"\\\"\\\",)\"}");
    assertThat(PAIR.codec().parse("(a b,{1})")).isEqualTo(new Pair("a b", List.of(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "(", "a,b", "(a,b", "(\"a,b)"})
  void otherTextsAreNoComposites(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAIR.codec().parse(text))
        .withMessage("\"" + text + "\" is no composite value, such as (1,a)");
  }

  @Test
  void compositesHaveAllAttributes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAIR.codec().parse("(a,b,c)"))
        .withMessage(
            "The value \"(a,b,c)\" has 3 attributes, and the type that it is read as has 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PgTypes.composite(
                    null,
                    "priced",
                    values -> "",
                    PgTypes.attribute("price", PgTypes.MONEY, value -> null)))
        .withMessage(
            "The attribute price of the composite type priced is money, whose text depends on the"
                + " server's settings; take numeric");
  }

  @Test
  void mapsTellNullFromText() {
    Map<String, @Nullable String> map = new LinkedHashMap<>();
    map.put("a", null);
    map.put("b\"\\", "NULL");
    map.put("", "");
    goesThereAndBack(PgTypes.HSTORE, map, "\"a\"=>NULL, \"b\\\"\\\\\"=>\"NULL\", \"\"=>\"\"");
    goesThereAndBack(PgTypes.HSTORE, Map.of(), "");
    Map<String, @Nullable String> nullKey = Collections.singletonMap(null, "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.HSTORE.codec().text(nullKey))
        .withMessage("A key of an hstore is null; only its values can be");
    for (String text : List.of("a=>b", "\"a\"", "\"a\"=>\"b", "\"a\"=>\"b\",\"c\"=>\"d\"")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PgTypes.HSTORE.codec().parse(text))
          .withMessageContaining("is no hstore");
    }
  }

  @Test
  void vectorsHaveFiniteNumbers() {
    assertThat(PgTypes.VECTOR.codec().text(new float[] {1, -2.5f})).isEqualTo("[1.0,-2.5]");
    assertThat(PgTypes.VECTOR.codec().parse("[1,-2.5,1e-10]")).containsExactly(1, -2.5f, 1e-10f);
    assertThat(PgTypes.VECTOR.codec().parse("[]")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.VECTOR.codec().text(new float[] {1, Float.NaN}))
        .withMessage("A vector has finite numbers, and at index 1 is NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.VECTOR.codec().parse("1,2"))
        .withMessage("\"1,2\" is no vector, such as [1,2]");
  }

  @Test
  void nothingWithAZeroCharacterIsSent() {
    String bad = "a\0";
    assertRefused(PgTypes.TEXT.list(), List.of(bad));
    assertRefused(PgTypes.TEXT.set(), Set.of(bad));
    assertRefused(PgTypes.TEXT.array(String[]::new), new String[] {bad});
    assertRefused(PgTypes.HSTORE, Map.of(bad, ""));
    assertRefused(PgTypes.HSTORE, Map.of("", bad));
    assertRefused(PAIR, new Pair(bad, null));
    assertRefused(PgTypes.LTREE, bad);
    assertRefused(PgTypes.CITEXT, bad);
    assertRefused(PgTypes.UNTYPED, bad);
  }

  private static <T> void assertRefused(PgType<T> type, T value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> type.codec().text(value))
        .withMessage("PostgreSQL cannot store the text: it holds U+0000 at index 1");
  }
}
