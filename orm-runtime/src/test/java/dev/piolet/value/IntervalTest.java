package dev.piolet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
  @Test
  void keepsMonthsDaysAndTimeApart() {
    assertThat(Interval.of(Period.of(1, 2, -3))).isEqualTo(new Interval(14, -3, 0));
    assertThat(Interval.of(Duration.ofNanos(-1_500))).isEqualTo(new Interval(0, 0, -2));
    assertThat(Interval.of(Duration.ofDays(2))).isEqualTo(new Interval(0, 0, 172_800_000_000L));
  }

  @Test
  void isWrittenAsPostgresReadsItInEveryStyle() {
    assertThat(new Interval(14, -3, 5)).hasToString("+14 months -3 days +0:00:00.000005");
    assertThat(new Interval(0, 0, -90_061_500_000L))
        .hasToString("+0 months +0 days -25:01:01.500000");
  }

  @Test
  void goesBackToAPeriodAndADuration() {
    Interval interval = new Interval(14, -3, -1_500_001);

    assertThat(interval.period()).isEqualTo(Period.of(1, 2, -3));
    assertThat(interval.duration()).isEqualTo(Duration.ofNanos(-1_500_001_000));
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Interval.of(Duration.ofSeconds(Long.MAX_VALUE)));
  }

  @ParameterizedTest
  @CsvSource({
    "00:00:00, 0, 0, 0",
    "1 year 2 mons -3 days +04:05:06.789, 14, -3, 14706789000",
    "-1 mons +3 days -00:00:00.000001, -1, 3, -1",
    "@ 1 year 2 mons 3 days 4 hours 5 mins 6.789 secs, 14, 3, 14706789000",
    "@ 1 year -2 mons 6.5 secs ago, -10, 0, -6500000",
    "@ 0, 0, 0, 0",
    "0, 0, 0, 0",
    "1-2, 14, 0, 0",
    "-1-2, -14, 0, 0",
    "3 4:05:06, 0, 3, 14706000000",
    "-3 4:05:06, 0, -3, -14706000000",
    "+1-2 -3 +4:05:06, 14, -3, 14706000000",
    "-4:05:06.5, 0, 0, -14706500000",
    "PT0S, 0, 0, 0",
    "P1Y2M-3DT4H-5M6.789S, 14, -3, 14106789000",
    "P-2W, 0, -14, 0",
    "PT-0.000001S, 0, 0, -1",
    "PT1M, 0, 0, 60000000",
    "infinity, 2147483647, 2147483647, 9223372036854775807",
    "-infinity, -2147483648, -2147483648, -9223372036854775808",
  })
  void isReadInEveryStyle(String text, int months, int days, long micros) {
    assertThat(Interval.parse(text)).isEqualTo(new Interval(months, days, micros));
  }

  @Test
  void isReadAsItIsWritten() {
    for (Interval interval :
        List.of(
            Interval.INFINITY,
            Interval.MINUS_INFINITY,
            new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE),
            new Interval(0, 0, Long.MIN_VALUE + 1),
            new Interval(-1, 1, -1))) {
      assertThat(Interval.parse(interval.toString())).isEqualTo(interval);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "1 x", "1 mon x", "99999999999 days", "1:2"})
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.parse(text))
        .withMessage("\"" + text + "\" is no interval, such as 1 day 02:00:00");
  }
}
