package dev.piolet.it.json;

import static dev.piolet.it.json.SettingsTable.SETTINGS;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.json.SettingsTable.PreferencesPath;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.SqlWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row 1 has everything, row 2 only what must be there. */
class JsonPathTest extends JsonFixture {
  private static final PreferencesPath PATH = SETTINGS.preferences();

  @BeforeEach
  void fill() {
    Settings first = new Settings(1);
    first.preferences = Preferences.full();
    first.plain = new Preferences.Address("Elm", new Preferences.City("Oslo", 7));
    conn.insert(List.of(first, new Settings(2)));
  }

  private <T> void assertValue(Expression<T> path, String sql, T first, @Nullable T second) {
    assertThat(SqlWriter.alone(path).sql()).isEqualTo(sql);
    assertThat(conn.exec(select(path).orderBy(SETTINGS.id))).containsExactly(first, second);
    assertThat(ids(path.eq(first))).containsExactly(1);
    assertThat(conn.exec(select(SETTINGS.id).orderBy(path.asc(), SETTINGS.id))).hasSize(2);
    if (second == null) {
      assertThat(ids(path.isNull())).containsExactly(2);
      assertThat(ids(path.isNotNull())).containsExactly(1);
    }
    assertThat(ids(path.in(List.of(first)))).containsExactly(1);
  }

  private List<Integer> ids(Condition condition) {
    return conn.exec(select(SETTINGS.id).where(condition).orderBy(SETTINGS.id));
  }

  @Test
  void scalars() {
    String json = "\"settings\".\"preferences\"";
    assertValue(PATH.theme(), "(" + json + " ->> 'theme')", "dark", "light");
    assertValue(PATH.size(), "(" + json + " ->> E'it''s \"size\" \\\\ é')::integer", 12, null);
    assertValue(PATH.compact(), "(" + json + " ->> 'compact')::boolean", true, false);
    assertValue(PATH.price(), "(" + json + " ->> 'price')::numeric", new BigDecimal("1.10"), null);
    assertValue(PATH.since(), "(" + json + " ->> 'since')::date", LocalDate.of(2026, 2, 3), null);
    assertValue(
        PATH.seen(),
        "(" + json + " ->> 'seen')::timestamptz",
        Instant.parse("2026-02-03T04:05:06Z"),
        null);
    assertValue(PATH.token(), "(" + json + " ->> 'token')::uuid", new UUID(1, 2), null);
  }

  @Test
  void whatIsComparedAsJson() {
    String json = "\"settings\".\"preferences\"";
    assertValue(
        PATH.mood(), "NULLIF((" + json + " -> 'mood'), 'null')", Preferences.Mood.HAPPY, null);
    assertValue(
        PATH.address().value,
        "NULLIF((" + json + " -> 'address'), 'null')",
        new Preferences.Address("Elm", new Preferences.City("Oslo", 7)),
        null);
    assertValue(
        PATH.counts().value(), "NULLIF((" + json + " -> 'counts'), 'null')", Map.of("x", 1), null);
  }

  @Test
  void nestedRecords() {
    assertValue(
        PATH.address().city().name(),
        "(\"settings\".\"preferences\" -> 'address' -> 'city' ->> 'name')",
        "Oslo",
        null);
    assertValue(
        PATH.parent().theme(),
        "(\"settings\".\"preferences\" -> 'parent' ->> 'theme')",
        "light",
        null);
    assertThat(ids(PATH.parent().parent().parent().theme().isNull())).containsExactly(1, 2);
    assertThat(conn.exec(select(PATH.place_()))).containsExactly("p", "p");
  }

  @Test
  void plainJson() {
    assertValue(
        SETTINGS.plain().city().number(),
        "(\"settings\".\"plain\" -> 'city' ->> 'number')::integer",
        7,
        null);
    assertValue(
        SETTINGS.plain().city().value,
        "NULLIF((\"settings\".\"plain\"::jsonb -> 'city'), 'null')",
        new Preferences.City("Oslo", 7),
        null);
  }

  @Test
  void documents() {
    assertThat(ids(PATH.tags().contains("[\"b\"]"))).containsExactly(1);
    assertThat(ids(PATH.tags().hasKey("a"))).containsExactly(1);
    assertThat(conn.exec(select(PATH.tags()).orderBy(SETTINGS.id)))
        .containsExactly("[\"a\", \"b\"]", "[]");
    assertThat(conn.exec(select(PATH.tags().value()).orderBy(SETTINGS.id)))
        .containsExactly(List.of("a", "b"), List.of());
    assertThat(ids(PATH.counts().isNull())).containsExactly(2);
    assertThat(ids(PATH.counts().isNotNull())).containsExactly(1);
    assertThat(ids(PATH.json.hasKey("theme"))).containsExactly(1, 2);
    assertThat(ids(SETTINGS.other().json.isNull())).containsExactly(1, 2);
  }

  @Test
  void operators() {
    assertThat(ids(PATH.theme().like("da%").and(PATH.compact()))).containsExactly(1);
    assertThat(ids(PATH.compact().not())).containsExactly(2);
    assertThat(conn.exec(select(PATH.size().plus(1)).where(PATH.size().gt(11))))
        .containsExactly(13);
    assertThat(
            conn.exec(
                select(row(Summary::new, PATH.theme(), PATH.address().city().name()))
                    .orderBy(PATH.theme().desc())))
        .containsExactly(new Summary("light", null), new Summary("dark", "Oslo"));
    assertThat(conn.exec(select(PATH.theme()).groupBy(PATH.theme()).orderBy(PATH.theme())))
        .containsExactly("dark", "light");
  }

  record Summary(String theme, @Nullable String city) {}

  @Test
  void aliases() {
    SettingsTable other = SETTINGS.as("o");
    BoundSql sql = SqlWriter.alone(other.preferences().theme().eq(PATH.theme()));
    assertThat(sql.sql())
        .isEqualTo(
            "(\"o\".\"preferences\" ->> 'theme') = (\"settings\".\"preferences\" ->> 'theme')");
  }
}
