package dev.piolet.it.write.strategy;

import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with columns of every kind, each of which can be NULL, and names that need quotes. */
@Table(name = "order \"by\"")
record Rich(
    @Field(primaryKey = true) @Nullable Long id,
    int place,
    @Field(name = "select") @Nullable String word,
    @Field(name = "it's \"it\"") @Nullable Integer number,
    @Nullable List<@Nullable String> tags,
    @Nullable List<List<Integer>> grid,
    @Nullable Mood mood,
    @Nullable Code code,
    @Nullable Crate crate,
    @Field(json = true) @Nullable Note note,
    @Nullable Range<Integer> span,
    @Field(precision = 12, scale = 2) @Nullable BigDecimal amount,
    @Nullable LocalDate day,
    @Nullable OffsetDateTime moment,
    @Nullable UUID token,
    @Nullable Boolean flag,
    @Nullable Double real) {

  enum Mood {
    GLAD,
    SAD
  }

  @Domain(name = "Code \"x\"", check = "VALUE <> 'bad'")
  record Code(String value) {}

  @Composite
  record Crate(@Nullable String label, int weight) {}

  record Note(String text, List<Integer> numbers) {}

  /** A row with a value in every column. */
  static Rich full(int place) {
    return new Rich(
        null,
        place,
        "wörd 😀 \\N \t\n \"'" + place,
        place % 2 == 0 ? Integer.MIN_VALUE : place,
        Arrays.asList("a,b", null, "", "NULL", "{\"}"),
        List.of(List.of(place, 2), List.of(3, 4)),
        place % 2 == 0 ? Mood.GLAD : Mood.SAD,
        new Code("c" + place),
        new Crate(place % 2 == 0 ? null : "(\",)", place),
        new Note("n'\"\\" + place, List.of(1, place)),
        Range.closedOpen(place, place + 10),
        new BigDecimal("-123456789.05").add(BigDecimal.valueOf(place)),
        LocalDate.of(1, 1, 1).plusDays(place),
        OffsetDateTime.of(2024, 2, 29, 23, 59, 59, 123_456_000, ZoneOffset.ofHours(5)),
        new UUID(place, -place),
        place % 2 == 0,
        place % 2 == 0 ? Double.NaN : place / 3.0);
  }

  /** A row with NULL in every column that can be so. */
  static Rich empty(int place) {
    return new Rich(
        null, place, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null);
  }

  /** The same row with a key. */
  Rich id(long key) {
    return new Rich(
        key, place, word, number, tags, grid, mood, code, crate, note, span, amount, day, moment,
        token, flag, real);
  }

  /** The same row with another code. */
  Rich code(Code other) {
    return new Rich(
        id, place, word, number, tags, grid, mood, other, crate, note, span, amount, day, moment,
        token, flag, real);
  }
}
