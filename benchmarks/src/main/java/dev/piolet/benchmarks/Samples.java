package dev.piolet.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Made-up values: the same for the same number, in every run. */
public final class Samples {
  private static final List<String> CITIES =
      List.of("Oslo", "Zürich", "Łódź", "Nairobi", "São Paulo", "Kyoto", "Reykjavík", "Hanoi");
  private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1950, 1, 1);
  private static final OffsetDateTime FIRST_DAY =
      OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private Samples() {}

  /** The item that is made of a number. */
  public static Item item(@Nullable Long id, long number) {
    return new Item(id, "item number " + number, (int) (number % 1_000));
  }

  /** The person who is made of a number. */
  public static Person person(@Nullable Long id, long number) {
    return new Person(
        id,
        "person" + number + "@example.com",
        "First" + number % 997,
        "Last" + number,
        CITIES.get((int) (number % CITIES.size())),
        18 + (int) (number % 70),
        number * 37,
        BigDecimal.valueOf(number * 101 % 100_000_000, 2),
        number % 3 != 0,
        number % 1_000 / 8.0,
        FIRST_BIRTHDAY.plusDays(number % 20_000),
        FIRST_DAY.plusSeconds(number * 61).plusNanos(number % 1_000 * 1_000),
        new UUID(number * 0x9E3779B97F4A7C15L, number));
  }

  /** The post that is made of a number. */
  public static Post post(long id) {
    return new Post(id, "post number " + id, (int) (id % 100));
  }

  /** The note that is made of a number. */
  public static Note note(long id, long postId) {
    return new Note(id, postId, "author " + id % 97, "What is to be said, " + id, (int) (id % 50));
  }

  /** The reply that is made of a number. */
  public static Reply reply(long id, long noteId) {
    return new Reply(id, noteId, "author " + id % 89, "What is to be answered, " + id);
  }

  /** The label that is made of a number. */
  public static Label label(long id, long postId) {
    return new Label(id, postId, "label " + id % 31);
  }

  /** The item without a key that is made of each number from 1 to {@code count}. */
  public static List<Item> newItems(int count) {
    return list(count, number -> item(null, number));
  }

  /** The person without a key who is made of each number from 1 to {@code count}. */
  public static List<Person> newPeople(int count) {
    return list(count, number -> person(null, number));
  }

  private static <V> List<V> list(int count, LongFunction<V> sample) {
    return LongStream.rangeClosed(1, count).mapToObj(sample).toList();
  }
}
