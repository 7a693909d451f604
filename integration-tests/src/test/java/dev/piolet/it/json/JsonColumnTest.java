package dev.piolet.it.json;

import static dev.piolet.it.json.SettingsTable.SETTINGS;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.JsonException;
import dev.piolet.error.NullColumnException;
import dev.piolet.json.Jackson2Mapper;
import dev.piolet.json.Jackson3Mapper;
import dev.piolet.json.JsonMappers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonColumnTest extends JsonFixture {
  private static Settings full(int id) {
    Settings settings = new Settings(id);
    settings.preferences = Preferences.full();
    settings.plain = new Preferences.Address("é'\"😀", null);
    settings.lists = new ArrayList<>(List.of(Map.of("a", List.of(1, 2)), Map.of()));
    settings.texts = new LinkedHashMap<>(Map.of("k", "{\"not\": json}"));
    return settings;
  }

  private static void assertSame(Settings read, Settings written) {
    assertThat(SETTINGS.columns())
        .hasSize(6)
        .allSatisfy(column -> assertThat(column.valueIn(read)).isEqualTo(column.valueIn(written)));
  }

  @Test
  void oneRow() {
    conn.insert(full(1));

    assertSame(stored(), full(1));
    assertThat(recorder.sent().get(0))
        .isEqualTo(
            "INSERT INTO \"settings\" (\"id\", \"preferences\", \"other\", \"plain\", \"lists\","
                + " \"texts\") VALUES (?, ?::jsonb, ?::jsonb, ?::json, ?::jsonb, ?::jsonb)");
    assertThat(texts("jsonb_typeof(lists) || jsonb_typeof(preferences)"))
        .containsExactly("arrayobject");
    assertThat(texts("plain")).containsExactly("{\"street\":\"é'\\\"😀\",\"city\":null}");
    assertThat(texts("other IS NULL")).containsExactly("true");
  }

  @Test
  void manyRows() {
    Settings second = new Settings(2);
    conn.insert(List.of(full(1), second, full(3)));

    List<Settings> all = conn.exec(select(SETTINGS).orderBy(SETTINGS.id));
    assertThat(all).hasSize(3);
    assertSame(all.get(0), full(1));
    assertSame(all.get(1), second);
    assertThat(texts("jsonb_array_length(lists)")).containsExactly("2", "0", "2");

    all.get(0).lists.clear();
    all.get(2).lists.add(Map.of("b", List.of()));
    assertThat(conn.update(all)).isEqualTo(2);
    assertThat(texts("lists")).containsExactly("[]", "[]", "[{\"a\": [1, 2]}, {}, {\"b\": []}]");
  }

  @Test
  void columnsByThemselves() {
    conn.insert(full(1));
    assertThat(conn.exec(select(SETTINGS.lists)).get(0)).isEqualTo(full(1).lists);
    assertThat(conn.exec(select(SETTINGS.preferences)).get(0)).isEqualTo(Preferences.full());
    assertThat(conn.exec(select(SETTINGS.id).where(SETTINGS.lists.eq(full(1).lists))))
        .containsExactly(1);
    assertThat(
            conn.exec(
                select(SETTINGS.id)
                    .where(
                        SETTINGS.lists.in(List.of(List.of(), List.of(Map.of()), full(1).lists)))))
        .containsExactly(1);
    conn.exec(update(SETTINGS).set(SETTINGS.lists, List.of(Map.of())).all());
    assertThat(texts("lists")).containsExactly("[{}]");
  }

  @Test
  void editsInPlaceAreChanges() {
    Settings settings = conn.insert(full(1));
    assertThat(conn.update(settings)).isZero();
    recorder.sent();

    settings.preferences.tags().add("c");
    assertThat(conn.update(settings)).isEqualTo(1);
    assertThat(conn.update(settings)).isZero();
    assertThat(recorder.sent())
        .containsExactly("UPDATE \"settings\" SET \"preferences\" = ?::jsonb WHERE \"id\" = ?");
    assertThat(texts("preferences -> 'tags'")).containsExactly("[\"a\", \"b\", \"c\"]");

    Settings read = stored();
    assertThat(conn.update(read)).isZero();
    read.texts.put("k", "changed");
    assertThat(conn.update(read)).isEqualTo(1);
    assertThat(texts("texts")).containsExactly("{\"k\": \"changed\"}");
  }

  @Test
  void anotherOrderOfMembersIsNoChange() {
    Settings settings = new Settings(1);
    settings.texts.put("a", "1");
    settings.texts.put("b", "2");
    conn.insert(settings);
    settings.texts = new LinkedHashMap<>();
    settings.texts.put("b", "2");
    settings.texts.put("a", "1");
    assertThat(conn.update(settings)).isZero();
  }

  @Test
  void nullOfJsonIsNoValue() {
    conn.insert(full(1));
    conn.exec(sql("UPDATE settings SET other = 'null'"));
    assertThat(stored().other).isNull();

    conn.exec(sql("UPDATE settings SET preferences = 'null'"));
    assertThatThrownBy(() -> stored())
        .isInstanceOf(NullColumnException.class)
        .hasMessageContaining("\"preferences\"");
  }

  @Test
  void largeTexts() {
    Settings settings = new Settings(1);
    settings.texts.put("😀\uDBFF\uDFFF", "é".repeat(1 << 20));
    conn.insert(settings);
    assertThat(stored().texts).isEqualTo(settings.texts);
  }

  @Test
  void refusesWhatJsonbCannotStore() {
    Settings settings = new Settings(1);
    settings.texts.put("a", "secret\0");
    assertThatThrownBy(() -> conn.insert(settings))
        .isInstanceOf(JsonException.class)
        .hasMessage(
            "A value of java.util.Map<java.lang.String, java.lang.String> holds U+0000, which jsonb"
                + " cannot store. Take it out, or make the column json: @Field(json = true, type ="
                + " \"json\")");
    settings.texts.put("a", "\\u0000");
    conn.insert(settings);
    assertThat(stored().texts).containsEntry("a", "\\u0000");
  }

  @Test
  void jsonOfAnotherTypeNamesTheTypeAlone() {
    conn.insert(full(1));
    conn.exec(sql("UPDATE settings SET lists = '[\"secret\"]'"));
    assertThatThrownBy(() -> stored())
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("java.util.List<java.util.Map<")
        .hasMessageContaining("at [0].")
        .hasMessageNotContaining("secret");
  }

  @Test
  void theMapperCanBeReplaced() {
    try {
      JsonMappers.use(new Jackson2Mapper());
      conn.insert(full(1));
      assertSame(stored(), full(1));
      assertThat(conn.exec(select(SETTINGS.id).where(SETTINGS.preferences.eq(Preferences.full()))))
          .containsExactly(1);
    } finally {
      JsonMappers.use(new Jackson3Mapper());
    }
    assertSame(stored(), full(1));
    assertThat(conn.update(stored())).isZero();
  }

  @Test
  void insertsColumnByColumn() {
    conn.exec(
        insertInto(SETTINGS)
            .set(SETTINGS.id, 1)
            .set(SETTINGS.preferences, Preferences.full())
            .set(SETTINGS.lists, List.of())
            .set(SETTINGS.texts, Map.of()));
    assertThat(texts("preferences ->> 'theme'")).containsExactly("dark");
  }
}
