package dev.piolet.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1,\"b\":[true,null]} | {\"b\": [ true , null ] , \"a\" : 1 }",
        "[] | [ ]",
        "{} | { }",
        "{\"a\":{\"x\":1,\"y\":2}} | {\"a\":{\"y\":2,\"x\":1}}",
        "\"a\" | \"a\"",
      })
  void sameWhateverTheOrderOfMembers(String left, String right) {
    assertThat(JsonText.same(left, right)).isTrue();
    assertThat(JsonText.same(right, left)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[1,2] | [2,1]",
        "{\"a\":1} | {\"a\":2}",
        "{\"a\":1} | {\"b\":1}",
        "{\"a\":1} | {\"a\":1,\"b\":1}",
        "1.00000000000000000000000001 | 1.00000000000000000000000002",
        "\"1\" | 1",
        "\"a]\\\"}\" | \"a]\\\"]\"",
        "null | {}",
        "[] | {}",
        "[[]] | []",
      })
  void different(String left, String right) {
    assertThat(JsonText.same(left, right)).isFalse();
    assertThat(JsonText.same(right, left)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\u0000\"", "{\"a\\\\\\u0000\":1}", "[\"\\n\\u0000\"]"})
  void findsNul(String json) {
    assertThat(JsonText.holdsNul(json)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\\\u0000\"", "\"\\u0001\"", "\"u0000\"", "{}", "\"\\\\\\\\u0000\""})
  void whatOnlyLooksLikeNul(String json) {
    assertThat(JsonText.holdsNul(json)).isFalse();
  }

  @Test
  void deep() {
    String deep = "[".repeat(900) + "]".repeat(900);
    assertThat(JsonText.same(deep, deep + " ")).isTrue();
  }
}
