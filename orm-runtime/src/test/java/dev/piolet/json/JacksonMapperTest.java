package dev.piolet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.piolet.error.JsonException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both mappers write and read the same JSON. */
final class JacksonMapperTest {
  enum Mood {
    SAD,
    HAPPY
  }

  record Tag(String name, int weight) {}

  record Preferences(
      String theme,
      @Nullable Integer size,
      boolean compact,
      Mood mood,
      List<Tag> tags,
      Map<String, List<Integer>> counts) {}

  record Times(
      Instant instant,
      LocalDate date,
      LocalTime time,
      LocalDateTime local,
      OffsetDateTime moment,
      Duration duration) {}

  record Renamed(@JsonProperty("full-name") String name) {}

  record Maybe(Optional<String> there, Optional<String> absent) {}

  record Numbers(byte small, long big, double real, BigDecimal exact, UUID id) {}

  record Keyed(Map<String, Tag> byName) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
  @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Square.class)})
  sealed interface Shape permits Circle, Square {}

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}

  static final class Choosy {
    Choosy() {}

    public String getName() {
      return Mood.valueOf("secret").name();
    }
  }

  static Stream<JsonMapper> mappers() {
    return Stream.of(new Jackson3Mapper(), new Jackson2Mapper());
  }

  private static Object roundTrip(JsonMapper mapper, String json, Object value, Type type) {
    assertThat(mapper.write(value, type)).isEqualTo(json);
    Object read = mapper.read(json, type);
    assertThat(read).isNotNull();
    assertThat(mapper.write(read, type)).isEqualTo(json);
    return read;
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void records(JsonMapper mapper) {
    Map<String, List<Integer>> counts = new LinkedHashMap<>();
    counts.put("é \"quoted\"", List.of(1, 2));
    counts.put("", List.of());
    Preferences value =
        new Preferences("dark", null, true, Mood.SAD, List.of(new Tag("a'\\\n😀", 1)), counts);

    Object read =
        roundTrip(
            mapper,
            """
            {"theme":"dark","size":null,"compact":true,"mood":"SAD",\
            "tags":[{"name":"a'\\\\\\n😀","weight":1}],\
            "counts":{"é \\"quoted\\"":[1,2],"":[]}}""",
            value,
            Preferences.class);

    assertThat(read).isEqualTo(value);
  }

  @Test
  void jackson2SaysWhatTimesNeed() {
    JsonMapper bare = new Jackson2Mapper(new com.fasterxml.jackson.databind.ObjectMapper());

    assertThatThrownBy(() -> bare.write(List.of(LocalDate.of(2026, 2, 3)), List.class))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("add com.fasterxml.jackson.datatype:jackson-datatype-jsr310");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void timesAreTextsWithTheirOwnOffset(JsonMapper mapper) {
    Times value =
        new Times(
            Instant.parse("2026-02-03T04:05:06.789123Z"),
            LocalDate.of(2026, 2, 3),
            LocalTime.of(4, 5),
            LocalDateTime.of(2026, 2, 3, 4, 5),
            OffsetDateTime.parse("2026-02-03T04:05:06+05:30"),
            Duration.ofMinutes(90));

    Object read =
        roundTrip(
            mapper,
            """
            {"instant":"2026-02-03T04:05:06.789123Z","date":"2026-02-03","time":"04:05:00",\
            "local":"2026-02-03T04:05:00","moment":"2026-02-03T04:05:06+05:30",\
            "duration":"PT1H30M"}""",
            value,
            Times.class);

    assertThat(read).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void typesWithArguments(JsonMapper mapper) {
    Type tags = new JsonType<List<Tag>>() {}.type();
    Object read =
        roundTrip(mapper, "[{\"name\":\"a\",\"weight\":1}]", List.of(new Tag("a", 1)), tags);
    assertThat(read).isEqualTo(List.of(new Tag("a", 1)));

    Type moods = new JsonType<EnumMap<Mood, Set<UUID>>>() {}.type();
    EnumMap<Mood, Set<UUID>> byMood = new EnumMap<>(Mood.class);
    byMood.put(Mood.HAPPY, Set.of(new UUID(1, 2)));
    assertThat(
            roundTrip(
                mapper, "{\"HAPPY\":[\"00000000-0000-0001-0000-000000000002\"]}", byMood, moods))
        .isEqualTo(byMood);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theDeclaredTypeDecidesWhatIsWritten(JsonMapper mapper) {
    Type shapes = new JsonType<List<Shape>>() {}.type();
    List<Shape> value = List.of(new Circle(1), new Square(2));

    assertThat(
            roundTrip(
                mapper,
                "[{\"@type\":\"Circle\",\"radius\":1},{\"@type\":\"Square\",\"side\":2}]",
                value,
                shapes))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void namesAndAbsentValues(JsonMapper mapper) {
    assertThat(roundTrip(mapper, "{\"full-name\":\"Ada\"}", new Renamed("Ada"), Renamed.class))
        .isEqualTo(new Renamed("Ada"));
    Maybe maybe = new Maybe(Optional.of("x"), Optional.empty());
    assertThat(roundTrip(mapper, "{\"there\":\"x\",\"absent\":null}", maybe, Maybe.class))
        .isEqualTo(maybe);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void numbers(JsonMapper mapper) {
    Numbers value =
        new Numbers(
            (byte) -128,
            Long.MIN_VALUE,
            Double.MIN_VALUE,
            new BigDecimal("1.10000000000000000000000001"),
            new UUID(0, 0));

    Object read =
        roundTrip(
            mapper,
            """
            {"small":-128,"big":-9223372036854775808,"real":4.9E-324,\
            "exact":1.10000000000000000000000001,\
            "id":"00000000-0000-0000-0000-000000000000"}""",
            value,
            Numbers.class);

    assertThat(read).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void documentsOfOtherVersionsOfTheProgram(JsonMapper mapper) {
    assertThat(mapper.read("{\"name\":\"a\",\"colour\":\"red\"}", Tag.class))
        .isEqualTo(new Tag("a", 0));
    assertThat(mapper.read("{\"weight\":null}", Tag.class)).isEqualTo(new Tag(null, 0));
    assertThat(mapper.read("null", Tag.class)).isNull();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void errorsNameTheTypeAndThePlaceAndNotTheValue(JsonMapper mapper) {
    Type type = Preferences.class;
    assertThatThrownBy(
            () -> mapper.read("{\"tags\":[{\"name\":\"x\",\"weight\":\"secret\"}]}", type))
        .isInstanceOf(JsonException.class)
        .hasNoCause()
        .hasMessage(
            "A value of dev.piolet.json.JacksonMapperTest$Preferences cannot be read from the JSON"
                + " found: InvalidFormatException at .tags[0].weight. Correct the data, or annotate"
                + " the type for Jackson");
    assertThatThrownBy(
            () -> mapper.read("{\"byName\":{\"secret\":{\"weight\":\"secret\"}}}", Keyed.class))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("at .byName[...].weight.")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> mapper.read("secret", type))
        .isInstanceOf(JsonException.class)
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> mapper.write(new Choosy(), Choosy.class))
        .isInstanceOf(JsonException.class)
        .hasNoCause()
        .hasMessageContaining("Choosy cannot be written as JSON")
        .hasMessageContaining("at .name.")
        .hasMessageNotContaining("secret");
  }
}
