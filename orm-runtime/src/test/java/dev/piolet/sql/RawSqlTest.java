package dev.piolet.sql;

import static dev.piolet.query.Sql.value;
import static dev.piolet.sample.UserTable.USER;
import static dev.piolet.sql.Functions.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.type.PgTypes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawSqlTest {
  @Test
  void takesPartsInAnyOrderAndAsOftenAsTheyAreWritten() {
    BoundSql bound =
        SqlWriter.alone(raw(PgTypes.TEXT, "f({1}, {0}, {1})", USER.age.plus(1), value("x")));

    assertThat(bound.sql()).isEqualTo("f(?, (\"user\".\"age\" + ?), ?)");
    assertThat(bound.values()).isEqualTo(List.of("x", 1, "x"));
  }

  @Test
  void writesBracesAndQuestionMarks() {
    BoundSql bound = SqlWriter.alone(raw(PgTypes.TEXT, "'{{}}' ? {0}", USER.name));

    assertThat(bound.sql()).isEqualTo("'{}' ?? \"user\".\"name\"");
    assertThat(bound.values()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "{0", "{}", "{a}", "{-1}", "{0}}", "{{0}", "{0} {99999}"})
  void refusesALoneBrace(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raw(PgTypes.TEXT, text, USER.name))
        .withMessage(
            "A part is written {0}, {1} and so on, and a brace of its own {{ or }}: " + text);
  }

  @Test
  void refusesAPartTooFewOrTooMany() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raw(PgTypes.TEXT, "{0} {1}", USER.name))
        .withMessage("There is no part {1}, but 1 from {0} on: {0} {1}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raw(PgTypes.TEXT, "{0}", USER.name, USER.age))
        .withMessage("There are 2 parts, and the text uses 1: {0}");
  }
}
