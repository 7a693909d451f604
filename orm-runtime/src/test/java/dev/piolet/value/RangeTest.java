package dev.piolet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {
  @Test
  void discreteRangesAreKeptAsPostgresKeepsThem() {
    assertThat(Range.closed(1, 4))
        .isEqualTo(Range.closedOpen(1, 5))
        .isEqualTo(Range.open(0, 5))
        .isEqualTo(Range.openClosed(0, 4))
        .hasSameHashCodeAs(Range.closedOpen(1, 5))
        .hasToString("[1,5)");
    assertThat(Range.atMost(4L)).isEqualTo(Range.lessThan(5L)).hasToString("(,5)");
    assertThat(Range.greaterThan(4L)).isEqualTo(Range.atLeast(5L)).hasToString("[5,)");
    LocalDate day = LocalDate.of(2024, 2, 28);
    assertThat(Range.closed(day, day)).hasToString("[2024-02-28,2024-02-29)");
    assertThat(Range.closed(LocalDate.MIN, LocalDate.MAX).includesUpper()).isTrue();
    assertThat(Range.closed(1.5, 2.5)).isNotEqualTo(Range.closedOpen(1.5, 2.5));
  }

  @Test
  void rangesWithoutValuesAreEmpty() {
    for (Range<Integer> range :
        List.of(
            Range.closedOpen(1, 1), Range.open(1, 2), Range.open(1, 1), Range.<Integer>empty())) {
      assertThat(range).isEqualTo(Range.empty()).hasToString("empty");
      assertThat(range.isEmpty()).isTrue();
      assertThat(range.contains(1)).isFalse();
      assertThat(range.lower()).isNull();
    }
    assertThat(Range.closed(1.5, 1.5).isEmpty()).isFalse();
    assertThat(Range.open(1.5, 1.5).isEmpty()).isTrue();
  }

  @Test
  void tellsWhatIsInIt() {
    Range<Double> range = Range.openClosed(1.0, 2.0);
    assertThat(List.of(0.5, 1.0, 1.5, 2.0, 2.5).stream().filter(range::contains))
        .containsExactly(1.5, 2.0);
    assertThat(Range.<Integer>all().contains(Integer.MAX_VALUE)).isTrue();
    assertThat(Range.atLeast(3).contains(2)).isFalse();
    assertThat(Range.lessThan(3).contains(3)).isFalse();
  }

  @Test
  void refusesWhatIsNoRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.closed(2, 1))
        .withMessage("The range begins at 2 and ends at 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.closed(1, Integer.MAX_VALUE))
        .withMessage(
            "PostgreSQL keeps a range as [lower,upper), and there is no value after 2147483647; for"
                + " a range without end take atLeast(...)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a,b)", "(,)", "empty", "[\"\",\"a b\"]", "(\"a,(\\\\\\\"]\",)"})
  void isReadAndWritten(String text) {
    Range<String> range = Range.parse(text, Function.identity());
    assertThat(range.toText(Function.identity())).isEqualTo(text);
    assertThat(range.toText(Function.identity())).isEqualTo(range.toString());
  }

  @Test
  void boundsInQuotesAreRead() {
    Range<String> range = Range.parse("[\"a\"\"b\\\\c\",\"d\\\"\"]", Function.identity());
    assertThat(range.lower()).isEqualTo("a\"b\\c");
    assertThat(range.upper()).isEqualTo("d\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,2", "[1,2", "[1)", "[1,2)x", "{[1,2)}"})
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.parse(text, Function.identity()))
        .withMessage("\"" + text + "\" is no range, such as [1,5)");
  }

  @Test
  void multirangesAreSortedAndMerged() {
    assertThat(
            Multirange.of(
                Range.closedOpen(5, 7), Range.empty(), Range.closedOpen(1, 3), Range.closed(3, 4)))
        .isEqualTo(Multirange.of(Range.closedOpen(1, 7)))
        .hasToString("{[1,7)}");
    assertThat(Multirange.of(Range.closed(1.0, 2.0), Range.open(2.0, 3.0)))
        .hasToString("{[1.0,3.0)}");
    assertThat(Multirange.of(Range.closedOpen(1.0, 2.0), Range.open(2.0, 3.0)).ranges()).hasSize(2);
    assertThat(Multirange.of(Range.atLeast(9), Range.lessThan(1), Range.closed(10, 20)))
        .hasToString("{(,1),[9,)}");
    assertThat(Multirange.of(Range.atLeast(5), Range.<Integer>all()))
        .isEqualTo(Multirange.of(Range.all()));
    Multirange<Integer> ranges = Multirange.of(Range.closed(1, 2), Range.closed(5, 6));
    assertThat(ranges.contains(2)).isTrue();
    assertThat(ranges.contains(4)).isFalse();
    assertThat(Multirange.of().isEmpty()).isTrue();
  }

  @Test
  void multirangesAreRead() {
    assertThat(Multirange.parse("{[1,3),[5,)}", Integer::valueOf))
        .isEqualTo(Multirange.of(Range.closedOpen(1, 3), Range.atLeast(5)));
    assertThat(Multirange.parse("{}", Integer::valueOf)).isEqualTo(Multirange.of());
    for (String text : List.of("", "{", "{[1,2)", "[1,2)", "{}x", "{[1,2),}")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Multirange.parse(text, Integer::valueOf))
          .withMessageContaining("is no range");
    }
  }
}
