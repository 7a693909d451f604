package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.*;

import dev.piolet.sql.JsonExpression;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonFunctionsTest extends FunctionFixture {
  private static final String TEXT = "{\"a\": {\"b\": [1, \"two\"]}, \"c\": null}";
  private static final JsonExpression JSON = jsonb(TEXT);

  @Test
  void findsWithin() {
    gives(JSON, TEXT, "?::jsonb", TEXT);
    gives(JSON.get("a").get("b"), "[1, \"two\"]", "(?::jsonb -> ?) -> ?", TEXT, "a", "b");
    gives(JSON.get("x"), null, "?::jsonb -> ?", TEXT, "x");
    gives(
        JSON.path("a", "b").get(-1),
        "\"two\"",
        "(?::jsonb #> ?) -> ?",
        TEXT,
        List.of("a", "b"),
        -1);
    gives(
        JSON.path("a", "b").getText(1).like("t%"),
        true,
        "((?::jsonb #> ?) ->> ?) LIKE ?",
        TEXT,
        List.of("a", "b"),
        1,
        "t%");
    gives(JSON.getText("a"), "{\"b\": [1, \"two\"]}", "?::jsonb ->> ?", TEXT, "a");
    gives(JSON.pathText("a", "b", "1"), "two", "?::jsonb #>> ?", TEXT, List.of("a", "b", "1"));
    gives(
        JSON.pathText("a", "b", "0").castTo(SAMPLE.age.type()).plus(SAMPLE.age),
        31,
        "CAST(?::jsonb #>> ? AS integer) + s.age",
        TEXT,
        List.of("a", "b", "0"));
  }

  @Test
  void asks() {
    gives(JSON.contains("{\"a\": {}}"), true, "?::jsonb @> ?::jsonb", TEXT, "{\"a\": {}}");
    gives(JSON.containedBy("{}"), false, "?::jsonb <@ ?::jsonb", TEXT, "{}");
    gives(JSON.hasKey("c"), true, "?::jsonb ?? ?", TEXT, "c");
    gives(JSON.hasAnyKey("x", "c"), true, "?::jsonb ??| ?", TEXT, List.of("x", "c"));
    gives(JSON.hasAllKeys("x", "c"), false, "?::jsonb ??& ?", TEXT, List.of("x", "c"));
    gives(
        JSON.pathExists("$.a.b[*] ? (@ == 1)"),
        true,
        "?::jsonb @?? ?::jsonpath",
        TEXT,
        "$.a.b[*] ? (@ == 1)");
    gives(JSON.pathMatches("$.a.b[0] > 1"), false, "?::jsonb @@ ?::jsonpath", TEXT, "$.a.b[0] > 1");
    gives(
        jsonbPathExists(JSON, "$.x"),
        false,
        "jsonb_path_exists(?::jsonb, ?::jsonpath)",
        TEXT,
        "$.x");
    gives(
        jsonbPathExists(JSON, "$.a.b[*] ? (@ == $n)", jsonbBuildObject("n", value(1))),
        true,
        "jsonb_path_exists(?::jsonb, ?::jsonpath, jsonb_build_object(?::text, ?::integer))",
        TEXT,
        "$.a.b[*] ? (@ == $n)",
        "n",
        1);
    gives(jsonbTypeof(JSON.get("c")), "null", "jsonb_typeof(?::jsonb -> ?)", TEXT, "c");
    gives(
        jsonbArrayLength(JSON.path("a", "b")),
        2,
        "jsonb_array_length(?::jsonb #> ?)",
        TEXT,
        List.of("a", "b"));
    gives(
        jsonbPathQueryFirst(JSON, "$.a.b[*]"),
        "1",
        "jsonb_path_query_first(?::jsonb, ?::jsonpath)",
        TEXT,
        "$.a.b[*]");
    gives(
        jsonbPathQueryArray(JSON, "$.a.b[*]"),
        "[1, \"two\"]",
        "jsonb_path_query_array(?::jsonb, ?::jsonpath)",
        TEXT,
        "$.a.b[*]");
    givesRows(
        jsonbPathQuery(JSON, "$.a.b[*]"),
        List.of("1", "\"two\""),
        "jsonb_path_query(?::jsonb, ?::jsonpath)",
        TEXT,
        "$.a.b[*]");
    givesRows(jsonbObjectKeys(JSON), List.of("a", "c"), "jsonb_object_keys(?::jsonb)", TEXT);
    givesRows(
        jsonbArrayElements(JSON.path("a", "b")),
        List.of("1", "\"two\""),
        "jsonb_array_elements(?::jsonb #> ?)",
        TEXT,
        List.of("a", "b"));
    givesRows(
        jsonbArrayElementsText(JSON.path("a", "b")),
        List.of("1", "two"),
        "jsonb_array_elements_text(?::jsonb #> ?)",
        TEXT,
        List.of("a", "b"));
  }

  @Test
  void changes() {
    JsonExpression flat = jsonb("{\"a\": 1}");
    String text = "{\"a\": 1}";
    gives(
        flat.concat("{\"b\": 2}"),
        "{\"a\": 1, \"b\": 2}",
        "?::jsonb || ?::jsonb",
        text,
        "{\"b\": 2}");
    gives(flat.without("a"), "{}", "?::jsonb - ?", text, "a");
    gives(jsonb("[1, 2]").without(0), "[2]", "?::jsonb - ?", "[1, 2]", 0);
    gives(
        JSON.withoutPath("a", "b", "0").get("a"),
        "{\"b\": [\"two\"]}",
        "(?::jsonb #- ?) -> ?",
        TEXT,
        List.of("a", "b", "0"),
        "a");
    gives(
        jsonbSet(flat, List.of("a"), toJsonb(SAMPLE.age)),
        "{\"a\": 30}",
        "jsonb_set(?::jsonb, ?, to_jsonb(s.age))",
        text,
        List.of("a"));
    gives(
        jsonbInsert(jsonb("[1]"), List.of("0"), jsonb("0")),
        "[0, 1]",
        "jsonb_insert(?::jsonb, ?, ?::jsonb)",
        "[1]",
        List.of("0"),
        "0");
    gives(
        jsonbStripNulls(jsonb("{\"a\": null}")),
        "{}",
        "jsonb_strip_nulls(?::jsonb)",
        "{\"a\": null}");
    gives(jsonbPretty(flat), "{\n    \"a\": 1\n}", "jsonb_pretty(?::jsonb)", text);
  }

  @Test
  void builds() {
    gives(toJsonb(value("x")), "\"x\"", "to_jsonb(?::text)", "x");
    gives(castToJsonb(value("[1]")), "[1]", "CAST(? AS jsonb)", "[1]");
    gives(
        jsonbBuildArray(SAMPLE.name, value(1), value("x"), SAMPLE.size),
        "[\"Alice\", 1, \"x\", null]",
        "jsonb_build_array(s.name, ?::integer, ?::text, s.size)",
        1,
        "x");
    gives(
        jsonbBuildObject(Map.of("name", SAMPLE.name, "born", SAMPLE.born)),
        "{\"born\": \"2000-02-29\", \"name\": \"Alice\"}",
        "jsonb_build_object(?::text, s.born, ?::text, s.name)",
        "born",
        "name");
    givesOfAll(
        jsonbAgg(SAMPLE.name).orderBy(SAMPLE.id.desc()).filter(SAMPLE.active),
        "[\"Carol\", \"Alice\"]",
        "jsonb_agg(s.name ORDER BY s.id DESC) FILTER (WHERE s.active)");
    givesOfAll(
        jsonbObjectAgg(SAMPLE.name, SAMPLE.age).filter(SAMPLE.active).get("Carol"),
        "40",
        "jsonb_object_agg(s.name, s.age) FILTER (WHERE s.active) -> ?",
        "Carol");
  }
}
