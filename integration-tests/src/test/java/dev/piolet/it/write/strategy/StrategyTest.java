package dev.piolet.it.write.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.NeedsSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hard case in every way, compared with how single rows are written. */
class StrategyTest extends CaseFixture {
  static Stream<Arguments> inEveryWay() {
    return cases(false);
  }

  static Stream<Arguments> asAnotherRole() {
    return cases(true);
  }

  private static Stream<Arguments> cases(boolean areOfAnotherRole) {
    return Stream.of(
            HardCases.inserts(),
            HardCases.surroundings(),
            HardCases.failures(),
            HardChanges.all(),
            HardModels.all(),
            HardKeys.all())
        .flatMap(cases -> cases)
        .filter(hard -> hard.prepare().contains(HardCases.OTHER_ROLE) == areOfAnotherRole)
        .flatMap(hard -> Stream.of(Way.values()).map(way -> Arguments.of(hard, way)));
  }

  @ParameterizedTest
  @MethodSource("inEveryWay")
  <M> void storesAndGivesTheSame(Case<M> hard, Way way) throws SQLException {
    prepare(hard);
    Answer single = Answer.of(hard, conn, Way.SINGLE);
    prepare(hard);
    Answer answer = Answer.of(hard, conn, way);

    assertThat(answer.failure()).isEqualTo(single.failure());
    assertThat(Answer.without(hard.table(), hard.varying(), answer.stored()))
        .isEqualTo(Answer.without(hard.table(), hard.varying(), single.stored()));
    assertThat(Answer.without(hard.table(), hard.varying(), answer.given()))
        .isEqualTo(Answer.without(hard.table(), hard.varying(), single.given()));
    if (answer.failure() == null && answer.given().size() == answer.stored().size()) {
      assertThat(answer.given()).containsExactlyInAnyOrderElementsOf(answer.stored());
    }
    assertThat(answer.row()).isIn(single.row(), OptionalInt.empty());
  }

  @ParameterizedTest
  @NeedsSession("a role that is set")
  @MethodSource("asAnotherRole")
  <M> void soItDoesAsAnotherRole(Case<M> hard, Way way) throws SQLException {
    storesAndGivesTheSame(hard, way);
  }

  /** Lest two ways are alike because neither gets anywhere. */
  @Test
  void someFailAsTheyShould() throws SQLException {
    List<String> failures = new ArrayList<>();
    for (Case<?> hard : HardModels.all().toList()) {
      prepare(hard);
      Answer single = Answer.of(hard, conn, Way.SINGLE);
      if (single.failure() != null) {
        failures.add(hard.name() + ": " + single.failure());
      }
    }

    assertThat(failures)
        .containsExactly(
            "update of what is marked: StaleObjectException",
            "update of another version: StaleObjectException",
            "deletion of what is marked: StaleObjectException",
            "deletion of another version: StaleObjectException",
            "refresh of what is marked: NoRowException",
            "update of keys that have changed: IllegalArgumentException");
  }
}
