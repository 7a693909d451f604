package dev.piolet.it.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a text is, it stays one: no entry makes broken SQL of it, or statements, or throws what
 * it does not say.
 *
 * <p>The system property {@code piolet.test.fuzz} is how many texts each entry gets, and {@code
 * piolet.test.fuzz.seed} makes them.
 */
@PostgresTest
class StringEntryTest {
  private static final int TEXTS = Integer.getInteger("piolet.test.fuzz", 60);
  private static final long SEED = Long.getLong("piolet.test.fuzz.seed", 42);

  static Stream<StringEntry> entries() {
    return EntryCheck.ENTRIES.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void keepsTextsApartFromSql(StringEntry entry, DBConnection conn) {
    List<String> wrong = new ArrayList<>();
    try (EntryCheck check = new EntryCheck(conn)) {
      NastyTexts texts = new NastyTexts(SEED);
      Stream.concat(NastyTexts.pieces().stream(), Stream.generate(texts::next).limit(TEXTS))
          .map(text -> check.wrong(entry, text))
          .filter(found -> found != null)
          .limit(10)
          .forEach(wrong::add);
    }
    assertThat(wrong).as("seed %d", SEED).isEmpty();
  }
}
