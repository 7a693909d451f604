package dev.piolet.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.PioletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverSupportTest {
  @ParameterizedTest
  @CsvSource({"42, 3", "42, 2", "9, 4", "41, 99"})
  void aDriverThatIsTooOldIsRefused(int major, int minor) {
    assertThatThrownBy(() -> DriverSupport.require(major, minor))
        .isInstanceOf(PioletException.class)
        .hasMessageContaining("is " + major + "." + minor + ", and Piolet needs 42.4 or newer")
        .hasMessageContaining("Pin org.postgresql:postgresql");
  }

  @ParameterizedTest
  @CsvSource({"42, 4", "42, 7", "43, 0"})
  void othersAreNot(int major, int minor) {
    assertThatCode(() -> DriverSupport.require(major, minor)).doesNotThrowAnyException();
  }

  @Test
  void theDriverOfTheBuildCanSendStatementsTogether() {
    assertThat(DriverSupport.canSendTogether()).isTrue();
  }

  @Test
  void parametersAreReplacedWhereTheDriverFindsThem() throws SQLException {
    assertThat(
            ParameterText.replaced(
                "SELECT ?, '?', \"?\", $a$?$a$, E'\\'?', a ?? b -- ?\n, /* ? /* ? */ ? */ ?::int",
                2,
                i -> "<" + i + ">"))
        .isEqualTo(
            "SELECT <0>, '?', \"?\", $a$?$a$, E'\\'?', a ?? b -- ?\n, /* ? /* ? */ ? */ <1>::int");
    assertThatThrownBy(() -> ParameterText.replaced("SELECT ?", 2, i -> "x"))
        .hasMessageContaining("1 parameters, and values for 2");
    assertThat(ParameterText.plain("SELECT a ?? b, '??', ??| c"))
        .isEqualTo("SELECT a ? b, '??', ?| c");
  }

  @Test
  void onlyWhatStruckTheDriverOrTheMachineIsOutOfStep() {
    assertThat(OutOfStep.isPossibleAfter(new IllegalStateException("ours"))).isFalse();
    assertThat(OutOfStep.isPossibleAfter(new SQLException("said by the driver"))).isFalse();
    assertThat(OutOfStep.isPossibleAfter(new OutOfMemoryError("anywhere"))).isTrue();
    NoSuchMethodError linkage = new NoSuchMethodError("in the driver");
    linkage.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("org.postgresql.core.v3.QueryExecutorImpl", "x", "x.java", 1),
          new StackTraceElement(
              "dev.piolet.internal.driver.PipelineBatch", "send", "PipelineBatch.java", 1)
        });
    assertThat(OutOfStep.isPossibleAfter(linkage)).isTrue();
  }
}
