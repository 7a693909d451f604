package dev.piolet.it.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.WriteToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteTokenTest {
  @ParameterizedTest
  @ValueSource(strings = {"0-0", "1-16b3748", "ffffffff-ffffffffffffffff"})
  void isItsText(String text) {
    WriteToken token = WriteToken.parse(text);

    assertThat(token).hasToString(text).isEqualTo(WriteToken.parse(text));
    assertThat(token).hasSameHashCodeAs(WriteToken.parse(text));
  }

  @Test
  void differs() {
    assertThat(WriteToken.parse("1-2"))
        .isNotEqualTo(WriteToken.parse("1-3"))
        .isNotEqualTo(WriteToken.parse("2-2"))
        .isNotEqualTo("1-2");
    assertThat(WriteToken.parse("0-0")).isEqualTo(WriteToken.none());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "-",
        "1-",
        "-1",
        "1-2-3",
        "1-G",
        "1-A",
        " 1-2",
        "1-2\n",
        "+1-2",
        "1--2",
        "fffffffff-1",
        "1-11111111111111111",
        "0/16B3748"
      })
  void anythingElseIsRefusedAndNotRepeated(String text) {
    assertThatThrownBy(() -> WriteToken.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "This is no text of a WriteToken, which is two hexadecimal numbers as in 1-16b3748");
  }
}
