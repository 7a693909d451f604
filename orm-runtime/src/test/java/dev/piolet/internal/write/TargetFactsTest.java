package dev.piolet.internal.write;

import static dev.piolet.internal.write.Pairing.BY_KEY;
import static dev.piolet.internal.write.Pairing.IN_ORDER;
import static dev.piolet.internal.write.Pairing.ROW_BY_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetFactsTest {
  private static TargetFacts local(char kind) {
    return new TargetFacts("public", kind, false, false, false, false, false, true);
  }

  @ParameterizedTest
  @ValueSource(chars = {'r', 'p'})
  void localTablesKeepTheOrder(char kind) {
    assertThat(local(kind).pairing()).isEqualTo(IN_ORDER);
  }

  @ParameterizedTest
  @ValueSource(chars = {'v', 'f', 'm', 'S', 'c', '?'})
  void whatIsNoTableHereDoesNot(char kind) {
    assertThat(local(kind).pairing()).isEqualTo(ROW_BY_ROW);
    assertThat(local(kind).distributed().pairing()).isEqualTo(ROW_BY_ROW);
  }

  @Test
  void aRuleWritesWhatItLikes() {
    assertThat(new TargetFacts("public", 'r', true, false, false, false, false, true).pairing())
        .isEqualTo(ROW_BY_ROW);
  }

  @Test
  void aTriggerOfALocalTableIsCalledInOrder() {
    assertThat(new TargetFacts("public", 'r', false, true, false, false, false, true).pairing())
        .isEqualTo(IN_ORDER);
  }

  @Test
  void otherServersGiveRowsInTheirOwnOrder() {
    assertThat(new TargetFacts("public", 'p', false, false, true, false, false, true).pairing())
        .isEqualTo(BY_KEY);
    assertThat(local('r').distributed().pairing()).isEqualTo(BY_KEY);
    assertThat(local('p').distributed().pairing()).isEqualTo(BY_KEY);
  }

  @Test
  void aTriggerThereMayChangeTheKey() {
    assertThat(new TargetFacts("public", 'p', false, true, true, false, false, true).pairing())
        .isEqualTo(ROW_BY_ROW);
    assertThat(new TargetFacts("public", 'r', false, true, false, true, false, true).pairing())
        .isEqualTo(ROW_BY_ROW);
  }
}
