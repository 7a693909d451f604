package dev.piolet.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.value.MacAddress;
import dev.piolet.value.Multirange;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PgTypeTest {
  private enum Mood {
    SAD,
    HAPPY
  }

  private record UserId(UUID value) {}

  @Test
  void modifiersAreOfTheDeclarationAlone() {
    PgType<String> code = PgTypes.VARCHAR.of(40);
    assertThat(code.name()).isEqualTo("varchar(40)");
    assertThat(code.list().name()).isEqualTo("varchar(40)[]");
    assertThat(code.cast()).isEqualTo("::varchar");
    assertThat(PgTypes.NUMERIC.of(10, 2).name()).isEqualTo("numeric(10, 2)");
    assertThat(PgTypes.CHAR.of(3).name()).isEqualTo("char(3)");
    assertThat(PgTypes.CHAR.of(3).placeholder()).isEqualTo("?::bpchar");
    assertThat(PgTypes.BIT.of(8).placeholder()).isEqualTo("?::\"bit\"");
    assertThat(PgTypes.TIMESTAMPTZ.of(3).name()).isEqualTo("timestamptz(3)");
    assertThat(PgTypes.VECTOR.of(3).name()).isEqualTo("vector(3)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.TEXT.of(1))
        .withMessage("The type text takes no length or precision");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.VARCHAR.of())
        .withMessage("A length or precision is missing");
    assertThatIllegalArgumentException().isThrownBy(() -> code.of(50));
    assertThatIllegalArgumentException().isThrownBy(() -> PgTypes.VARCHAR.list().of(50));
  }

  @Test
  void arraysAreCastWhereTheDriverDoesNotTellTheirType() {
    assertThat(PgTypes.INTEGER.list().placeholder()).isEqualTo("?");
    assertThat(PgTypes.INTEGER.list().list().placeholder()).isEqualTo("?::integer[]");
    assertThat(PgTypes.INTEGER.list().list().name()).isEqualTo("integer[]");
    assertThat(PgTypes.INT_ARRAY.array(int[][]::new).name()).isEqualTo("integer[]");
    assertThat(PgTypes.JSONB.set().placeholder()).isEqualTo("?::jsonb[]");
    assertThat(PgTypes.MONEY.placeholder()).isEqualTo("?::numeric::money");
    assertThat(PgTypes.MONEY.list().placeholder()).isEqualTo("?::numeric[]::money[]");
    assertThat(PgTypes.MONEY.list().selectCast()).isEqualTo("::numeric[]");
    assertThat(PgTypes.UNTYPED.array().placeholder()).isEqualTo("?");
    assertThat(PgTypes.INTEGER.bulkCast()).isEmpty();
    assertThat(PgTypes.INTEGER.list().bulkCast()).isEqualTo("::integer[]");
    assertThat(PgTypes.INTEGER.list().bulk().name()).isEqualTo("text[]");
  }

  @Test
  void domainsAreSentAsTheTypeThatTheyAreOver() {
    PgType<Integer> positive = PgTypes.INTEGER.domain("shop", "positive", "VALUE > 0");
    assertThat(positive.name()).isEqualTo("\"shop\".\"positive\"");
    assertThat(positive.placeholder()).isEqualTo("?");
    assertThat(positive.cast()).isEqualTo("::integer");
    assertThat(positive.list().placeholder()).isEqualTo("?::\"shop\".\"positive\"[]");
    assertThat(positive.array().placeholder()).isEqualTo("?");
    assertThat(positive.domain(null, "small", "VALUE < 9").array().name()).isEqualTo("integer[]");
    assertThat(positive.definition())
        .isEqualTo(new DomainDefinition("shop", "positive", PgTypes.INTEGER, "VALUE > 0"));
  }

  @Test
  void definitionsComeBeforeThoseThatNeedThem() {
    PgType<Mood> mood = PgTypes.enumeration("shop", "mood", Mood.class, "sad", "happy");
    PgType<Mood> good = mood.domain(null, "good_mood", "VALUE <> 'sad'");
    PgType<Object> pair =
        PgTypes.composite(
            null,
            "pair",
            values -> values,
            PgTypes.attribute("a", good.list(), value -> null),
            PgTypes.attribute("b", mood, value -> null),
            PgTypes.attribute("c", PgTypes.CITEXT.set(), value -> null),
            PgTypes.attribute("d", PgTypes.LQUERY, value -> null),
            PgTypes.attribute("e", PgTypes.LTREE, value -> null));
    assertThat(pair.list().definitions().stream().map(TypeDefinition::sqlName))
        .containsExactly("\"shop\".\"mood\"", "\"good_mood\"", "\"pair\"");
    assertThat(pair.list().extensions()).containsExactly("citext", "ltree");
    assertThat(pair.list().definition()).isNull();
    assertThat(mood.definition())
        .isEqualTo(new EnumDefinition("shop", "mood", List.of("sad", "happy")));
    assertThat(mood.labels()).containsExactly("sad", "happy");
    assertThat(PgTypes.CITEXT.extension()).isEqualTo("citext");
    assertThat(PgTypes.TEXT.extension()).isNull();
    assertThat(PgTypes.VECTOR.of(3).list().extensions()).containsExactly("vector");
  }

  @Test
  void labelsAreOneForEachConstant() {
    assertThat(PgTypes.enumeration("mood", Mood.class).labels()).containsExactly("SAD", "HAPPY");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.enumeration(null, "mood", Mood.class, "sad"))
        .withMessageEndingWith("Mood has 2 constants, and there are 1 labels for them: [sad]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.enumeration(null, "mood", Mood.class, "sad", "sad"))
        .withMessage("Two constants have the label \"sad\"");
  }

  @Test
  void copiesAreDeep() {
    byte[] bytes = {1};
    List<byte[]> list = new ArrayList<>(Arrays.asList(bytes, null));
    assertDeep(PgTypes.BYTEA.list(), list, () -> bytes[0]++);
    assertDeep(PgTypes.BYTEA.list(), list, () -> list.add(bytes));
    List<List<byte[]>> nested = new ArrayList<>(List.of(list));
    assertDeep(PgTypes.BYTEA.list().list(), nested, () -> list.set(1, bytes));
    Set<String> set = new LinkedHashSet<>(Set.of("a"));
    assertDeep(PgTypes.TEXT.set(), set, () -> set.add("b"));
    int[][] array = {{1, 2}};
    assertDeep(PgTypes.INT_ARRAY.array(int[][]::new), array, () -> array[0][1]++);
    Map<String, @Nullable String> map = new HashMap<>();
    assertDeep(PgTypes.HSTORE, map, () -> map.put("a", null));
    float[] vector = {1};
    assertDeep(PgTypes.VECTOR, vector, () -> vector[0]++);
    List<String> words = new ArrayList<>();
    assertDeep(PgTypes.TEXT.list().domain(null, "words", ""), words, () -> words.add("a"));
    StringBuilder builder = new StringBuilder("a");
    assertDeep(
        PgTypes.TEXT.map(StringBuilder::new, StringBuilder::toString),
        builder,
        () -> builder.append("b"));
  }

  private static <T> void assertDeep(PgType<T> type, T value, Runnable edit) {
    T copy = type.copy(value);
    assertThat(type.same(copy, value)).isTrue();
    edit.run();
    assertThat(type.same(copy, value)).isFalse();
    assertThat(type.same(null, value)).isFalse();
    assertThat(type.same(value, null)).isFalse();
    assertThat(type.same(null, null)).isTrue();
  }

  @Test
  void copiesOfListsCannotBeChanged() {
    List<String> copy = PgTypes.TEXT.list().copy(new ArrayList<>(List.of("a")));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.add("b"));
  }

  @Test
  void wrappersAreWhatTheyWrap() {
    PgType<UserId> type = PgTypes.UUID.map(UserId::new, UserId::value);
    UserId id = new UserId(new UUID(1, 2));
    assertThat(type.name()).isEqualTo("uuid");
    assertThat(type.placeholder()).isEqualTo("?");
    assertThat(type.list().codec().parse(type.list().codec().text(List.of(id))))
        .isEqualTo(List.of(id));
    assertThat(PgTypes.range(PgTypes.INTEGER.map(i -> (long) i, Long::intValue)).name())
        .isEqualTo("int4range");
  }

  @Test
  void componentsAreWhatArraysAndRangesAreMadeOf() {
    assertThat(PgTypes.INT4RANGE.component()).isSameAs(PgTypes.INTEGER);
    assertThat(PgTypes.INT4RANGE.domain(null, "floors", "").component()).isSameAs(PgTypes.INTEGER);
    assertThat(PgTypes.TEXT.list().component()).isSameAs(PgTypes.TEXT);
    assertThat(PgTypes.TEXT.component()).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.range(PgTypes.TEXT))
        .withMessage("PostgreSQL has no range of text");
  }

  @Test
  void classesTellTypes() {
    assertThat(PgTypes.of(Range.atLeast(1L)).name()).isEqualTo("int8range");
    assertThat(PgTypes.of(Range.lessThan(Instant.EPOCH)).name()).isEqualTo("tstzrange");
    assertThat(PgTypes.of(Multirange.of(Range.closed(BigDecimal.ONE, BigDecimal.TEN))).name())
        .isEqualTo("nummultirange");
    assertThat(PgTypes.of(InetAddress.getLoopbackAddress()).name()).isEqualTo("inet");
    assertThat(PgTypes.of(MacAddress.parse("010203040506")).name()).isEqualTo("macaddr");
    assertThat(PgTypes.of(MacAddress.parse("0102030405060708")).name()).isEqualTo("macaddr8");
    assertThat(PgTypes.of(new String[] {null, "a"}).name()).isEqualTo("text[]");
    assertThat(PgTypes.of(new int[0])).isSameAs(PgTypes.INT_ARRAY);
    assertThat(PgTypes.of(new int[][] {{1}}).name()).isEqualTo("integer[]");
    assertThat(PgTypes.of(List.of(List.of(), List.of(1))).placeholder()).isEqualTo("?::integer[]");
    assertThat(PgTypes.of(Set.of(InetAddress.getLoopbackAddress())).name()).isEqualTo("inet[]");
    assertThat(PgTypes.of(Mood.SAD).placeholder()).isEqualTo("?");
    assertThat(PgTypes.of(List.of()).placeholder()).isEqualTo("?");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.of(Range.all()))
        .withMessageContaining("The value (,) has no bounds that tell its type; say it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.of(Multirange.of()))
        .withMessageContaining("The value {} has no bounds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.of(new String[0]))
        .withMessageContaining("An array without values has no known type");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.of(List.of(1, "a")))
        .withMessageContaining("The elements of an array must be of one class");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PgTypes.of(new Object()))
        .withMessage("No PostgreSQL type is known for a value of java.lang.Object");
  }
}
