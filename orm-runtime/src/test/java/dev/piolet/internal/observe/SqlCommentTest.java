package dev.piolet.internal.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlCommentTest {
  /** The example of the specification, whose keys come in any order. */
  @Test
  void isSortedAndEncoded() {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("tracestate", "congo=t61rcWkgMzE,rojo=00f067aa0ba902b7");
    pairs.put("traceparent", "00-5bd66ef5095369c7b0d1f8f4bd33716a-c532cb4098ac3dd2-01");
    pairs.put("route", "/polls 1000");
    assertThat(SqlComment.append("SELECT 1", pairs))
        .isEqualTo(
            "SELECT 1 /*route='%2Fpolls%201000',"
                + "traceparent='00-5bd66ef5095369c7b0d1f8f4bd33716a-c532cb4098ac3dd2-01',"
                + "tracestate='congo%3Dt61rcWkgMzE%2Crojo%3D00f067aa0ba902b7'*/");
  }

  @Test
  void cannotBeLeft() {
    assertThat(SqlComment.append("SELECT 1", Map.of("*/'", "'*/; DROP TABLE x; /* ? ü\n\u0000")))
        .isEqualTo(
            "SELECT 1 /*%2A%2F%27='%27%2A%2F%3B%20DROP%20TABLE%20x%3B%20%2F%2A%20%3F%20%C3%BC%0A%00'*/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 1 /* mine */", "SELECT 1 -- mine", "SELECT '--'"})
  void leavesWhatMayHaveOne(String sql) {
    assertThat(SqlComment.append(sql, Map.of("a", "b"))).isEqualTo(sql);
  }

  @Test
  void isNoneWithoutPairs() {
    assertThat(SqlComment.append("SELECT 1", Map.of())).isEqualTo("SELECT 1");
  }
}
