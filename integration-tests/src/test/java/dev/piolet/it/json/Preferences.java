package dev.piolet.it.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that is stored as JSON. */
record Preferences(
    @Nullable String theme,
    @JsonProperty("it's \"size\" \\ é") @Nullable Integer size,
    boolean compact,
    @Nullable BigDecimal price,
    @Nullable LocalDate since,
    @Nullable Instant seen,
    @Nullable UUID token,
    @Nullable Mood mood,
    @Nullable Address address,
    List<String> tags,
    @Nullable Map<String, Integer> counts,
    @Nullable Preferences parent,
    String type,
    String place) {
  enum Mood {
    SAD,
    @JsonProperty("glad")
    HAPPY
  }

  record Address(@Nullable String street, @Nullable City city) {}

  record City(@Nullable String name, int number) {}

  static Preferences of(String theme) {
    return new Preferences(
        theme,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        new ArrayList<>(),
        null,
        null,
        "t",
        "p");
  }

  static Preferences full() {
    return new Preferences(
        "dark",
        12,
        true,
        new BigDecimal("1.10"),
        LocalDate.of(2026, 2, 3),
        Instant.parse("2026-02-03T04:05:06Z"),
        new UUID(1, 2),
        Mood.HAPPY,
        new Address("Elm", new City("Oslo", 7)),
        new ArrayList<>(List.of("a", "b")),
        Map.of("x", 1),
        Preferences.of("light"),
        "t",
        "p");
  }
}
