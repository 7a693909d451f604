package dev.piolet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

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
}
