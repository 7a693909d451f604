package dev.piolet.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names by PostgreSQL's rules; the integration tests compare them with its own. */
final class ObjectNamesTest {
  private static final String LONG = "x".repeat(60);

  @Test
  void namesThatFitAreWhole() {
    assertThat(ObjectNames.make("user", "email", "key")).isEqualTo("user_email_key");
    assertThat(ObjectNames.make("user", "", "pkey")).isEqualTo("user_pkey");
    assertThat(ObjectNames.make("user", "by_name", "")).isEqualTo("user_by_name");
  }

  @Test
  void theLongerPartIsCutFirst() {
    assertThat(ObjectNames.make(LONG, "email", "key")).isEqualTo("x".repeat(53) + "_email_key");
    assertThat(ObjectNames.make("user", LONG, "key")).isEqualTo("user_" + "x".repeat(54) + "_key");
    assertThat(ObjectNames.make(LONG, LONG, "key"))
        .isEqualTo("x".repeat(29) + "_" + "x".repeat(29) + "_key");
  }

  @Test
  void charactersAreCutWhole() {
    assertThat(ObjectNames.make("ä".repeat(30), "", "pkey")).isEqualTo("ä".repeat(29) + "_pkey");
    assertThat(ObjectNames.make("a" + "ä".repeat(30), "", "pkey"))
        .isEqualTo("a" + "ä".repeat(28) + "_pkey");
    assertThat(ObjectNames.cut("\uD83D\uDE00\uD83D\uDE00", 7)).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void takenNamesGetANumber() {
    ObjectNames names = new ObjectNames();
    names.take("user_email_key1");
    assertThat(names.choose("user", List.of("email"), "key")).isEqualTo("user_email_key");
    assertThat(names.choose("user", List.of("email"), "key")).isEqualTo("user_email_key2");
    assertThat(names.choose("user", List.of(LONG, LONG), "idx"))
        .isEqualTo("user_" + "x".repeat(54) + "_idx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "lower(email)|lower",
        "pg_catalog.Lower(email)|lower",
        "(lower(email))|lower",
        "lower(a) * lower(b)|expr",
        "a + 1|expr",
        "Email|email",
        "(\"Email\")|Email",
        "ARRAY[a, b]|array",
        "coalesce(a, ')')|coalesce",
        "(a) + (b)|expr"
      })
  void expressionsAreNamedAfterTheirFunction(String expression, String name) {
    assertThat(SqlWords.nameOf(expression)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "city <> ''|\"home_city\" <> ''",
        "CITY > 'city' AND city_name > zip|\"home_city\" > 'city' AND city_name > \"home_zip\"",
        "\"City\" = \"a \"\"b\"\"\"|\"City\" = \"home_a \"\"b\"\"\"",
        "zip(city) > 'it''s zip' + zip|zip(\"home_city\") > 'it''s zip' + \"home_zip\"",
        "a_city > $1|a_city > $1"
      })
  void onlyNamesOfColumnsGetThePrefix(String sql, String prefixed) {
    assertThat(SqlWords.prefixed(sql, Set.of("city", "zip", "a \"b\""), "home_"))
        .isEqualTo(prefixed);
  }
}
