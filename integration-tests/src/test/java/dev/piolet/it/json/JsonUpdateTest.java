package dev.piolet.it.json;

import static dev.piolet.it.json.SettingsTable.SETTINGS;
import static dev.piolet.query.Sql.excluded;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.mergeInto;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sql.Functions.upper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.piolet.it.json.Preferences.City;
import dev.piolet.it.json.SettingsTable.PreferencesPath;
import dev.piolet.sql.Bind;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JsonUpdateTest extends JsonFixture {
  private static final PreferencesPath PATH = SETTINGS.preferences();

  @BeforeEach
  void fill() {
    conn.insert(new Settings(1));
    recorder.sent();
  }

  private Preferences preferences() {
    return stored().preferences;
  }

  @Test
  void oneMember() {
    var update = update(SETTINGS).set(PATH.theme(), "dark").all();
    BoundSql sql = SqlWriter.render(update);
    assertThat(sql.sql())
        .isEqualTo(
            "UPDATE \"settings\" SET \"preferences\" = jsonb_set(\"settings\".\"preferences\","
                + " '{theme}', to_jsonb(?::text))");
    assertThat(sql.binds().stream().<Object>map(Bind::value)).containsExactly("dark");

    assertThat(conn.exec(update)).isEqualTo(1);
    assertThat(preferences()).isEqualTo(Preferences.of("dark"));
  }

  @Test
  void everyKindOfMember() {
    Preferences full = Preferences.full();
    conn.exec(
        update(SETTINGS)
            .set(PATH.theme(), "dark")
            .set(PATH.size(), 12)
            .set(PATH.compact(), true)
            .set(PATH.price(), new BigDecimal("1.10"))
            .set(PATH.since(), LocalDate.of(2026, 2, 3))
            .set(PATH.seen(), Instant.parse("2026-02-03T04:05:06Z"))
            .set(PATH.token(), new UUID(1, 2))
            .set(PATH.mood(), Preferences.Mood.HAPPY)
            .set(PATH.address(), full.address())
            .set(PATH.tags(), List.of("a", "b"))
            .set(PATH.counts(), Map.of("x", 1))
            .set(PATH.parent(), Preferences.of("light"))
            .all());
    assertThat(preferences()).isEqualTo(full);
    assertThat(texts("preferences ->> 'mood'")).containsExactly("glad");
    assertThat(texts("preferences ->> 'seen'")).containsExactly("2026-02-03T04:05:06Z");
  }

  @Test
  void severalMembersAreOneAssignment() {
    var update =
        update(SETTINGS)
            .set(PATH.address().city().name(), "Oslo")
            .set(PATH.theme(), "dark")
            .set(PATH.address().city().number(), 7)
            .all();
    assertThat(SqlWriter.render(update).sql())
        .isEqualTo(
            "UPDATE \"settings\" SET \"preferences\" = jsonb_set(jsonb_set("
                + "\"settings\".\"preferences\","
                + " '{address}', jsonb_set(COALESCE(NULLIF(\"settings\".\"preferences\" ->"
                + " 'address', 'null'), '{}'),"
                + " '{city}', jsonb_set(jsonb_set(COALESCE(NULLIF(\"settings\".\"preferences\" ->"
                + " 'address' -> 'city', 'null'), '{}'),"
                + " '{name}', to_jsonb(?::text)), '{number}', to_jsonb(?::integer)))),"
                + " '{theme}', to_jsonb(?::text))");
    conn.exec(update);
    assertThat(preferences().theme()).isEqualTo("dark");
    assertThat(preferences().address())
        .isEqualTo(new Preferences.Address(null, new City("Oslo", 7)));

    conn.exec(update(SETTINGS).set(PATH.address().street(), "Elm").all());
    assertThat(preferences().address())
        .isEqualTo(new Preferences.Address("Elm", new City("Oslo", 7)));
  }

  @Test
  void whatIsMissingAroundAMemberIsMade() {
    conn.exec(
        update(SETTINGS)
            .set(SETTINGS.other().address().city().name(), "Oslo")
            .set(SETTINGS.plain().city().name(), "Rome")
            .all());
    assertThat(texts("other")).containsExactly("{\"address\": {\"city\": {\"name\": \"Oslo\"}}}");
    assertThat(texts("plain")).containsExactly("{\"city\": {\"name\": \"Rome\"}}");
    Settings read = stored();
    assertThat(read.plain).isEqualTo(new Preferences.Address(null, new City("Rome", 0)));
  }

  @Test
  void nullIsTheJsonNull() {
    conn.exec(update(SETTINGS).setNull(PATH.theme()).set(PATH.tags(), List.of()).all());
    assertThat(texts("preferences -> 'theme'")).containsExactly("null");

    conn.exec(update(SETTINGS).set(PATH.theme(), SETTINGS.other().theme()).all());
    assertThat(texts("preferences -> 'theme'")).containsExactly("null");
    assertThat(preferences().theme()).isNull();
  }

  @Test
  void expressions() {
    conn.exec(update(SETTINGS).set(PATH.size(), 1).all());
    conn.exec(
        update(SETTINGS)
            .set(PATH.size(), PATH.size().plus(1))
            .set(PATH.theme(), upper(PATH.theme()))
            .setJson(PATH.tags(), PATH.tags().concat("[\"x\"]"))
            .all());
    assertThat(preferences().size()).isEqualTo(2);
    assertThat(preferences().theme()).isEqualTo("LIGHT");
    assertThat(preferences().tags()).containsExactly("x");
  }

  @Test
  void theWholeColumn() {
    conn.exec(
        update(SETTINGS)
            .set(SETTINGS.preferences, Preferences.full())
            .set(SETTINGS.other(), Preferences.of("x"))
            .all());
    assertThat(preferences()).isEqualTo(Preferences.full());
    assertThat(texts("other ->> 'theme'")).containsExactly("x");
  }

  @Test
  void valuesStayValues() {
    String text = "'; DROP TABLE settings; -- \\ \" é";
    conn.exec(update(SETTINGS).set(PATH.theme(), text).all());
    assertThat(preferences().theme()).isEqualTo(text);
  }

  @Test
  void onConflict() {
    conn.exec(
        insertInto(SETTINGS)
            .set(SETTINGS.id, 1)
            .set(SETTINGS.preferences, Preferences.full())
            .set(SETTINGS.lists, List.of())
            .set(SETTINGS.texts, Map.of())
            .onConflict(SETTINGS.id)
            .doUpdate()
            .set(PATH.theme(), excluded(SETTINGS).preferences().theme()));
    assertThat(preferences()).isEqualTo(Preferences.of("dark"));
  }

  /** MERGE is of PostgreSQL 15. */
  @Test
  void merge() throws SQLException {
    assertThatThrownBy(
            () ->
                mergeInto(SETTINGS)
                    .using(SETTINGS.as("source"))
                    .on(SETTINGS.as("source").id.eq(SETTINGS.id))
                    .whenNotMatched()
                    .insert()
                    .set(PATH.theme(), "dark"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("An INSERT sets the whole column");
    assumeTrue(
        recorder.connection().getMetaData().getDatabaseMajorVersion() >= 15,
        "MERGE is of PostgreSQL 15");
    SettingsTable source = SETTINGS.as("source");
    conn.exec(
        mergeInto(SETTINGS)
            .using(source)
            .on(source.id.eq(SETTINGS.id))
            .whenMatched()
            .update()
            .set(PATH.theme(), "it's")
            .set(PATH.address().city().name(), "Oslo")
            .set(PATH.size(), 3));
    assertThat(preferences().theme()).isEqualTo("it's");
    assertThat(preferences().size()).isEqualTo(3);
    assertThat(preferences().address())
        .isEqualTo(new Preferences.Address(null, new City("Oslo", 0)));
  }

  @Test
  void whatIsSetTwice() {
    assertThatThrownBy(() -> update(SETTINGS).set(PATH.theme(), "a").set(PATH.theme(), "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The member \"theme\" of the JSON in the column \"settings\".\"preferences\" is set"
                + " twice");
    assertThatThrownBy(
            () ->
                update(SETTINGS).setNull(PATH.address()).set(PATH.address().city().name(), "Oslo"))
        .hasMessageContaining("The member \"address\"");
    assertThatThrownBy(
            () ->
                update(SETTINGS)
                    .set(SETTINGS.preferences, Preferences.full())
                    .set(PATH.theme(), "a"))
        .hasMessage("The column \"settings\".\"preferences\" is set twice");
    assertThatThrownBy(
            () ->
                update(SETTINGS)
                    .set(PATH.theme(), "a")
                    .set(SETTINGS.preferences, Preferences.full()))
        .hasMessage("The column \"settings\".\"preferences\" is set twice");
  }
}
