package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Functions of {@code jsonb}; see {@link Functions}. */
abstract class JsonFunctions extends ArrayFunctions {
  JsonFunctions() {}

  /** What is built of NULL has JSON's null. */
  private static JsonExpression built(String function, SqlPart... arguments) {
    return Expressions.json(
        PgTypes.JSONB, Expressions.lenient(Expressions.call(function, arguments)));
  }

  private static JsonExpression call(String function, SqlPart... arguments) {
    return Expressions.json(PgTypes.JSONB, Expressions.call(function, arguments));
  }

  private static SqlPart path(String path) {
    return Values.parameter(PgTypes.JSONPATH, path);
  }

  private static SqlPart keys(List<String> path) {
    return Values.array(PgTypes.TEXT, path);
  }

  /** A {@code jsonb} value, of its text. */
  public static JsonExpression jsonb(String text) {
    return Expressions.json(PgTypes.JSONB, Values.parameter(PgTypes.JSONB, text));
  }

  /** {@code CAST(expression AS jsonb)}, of text or {@code json}. */
  public static JsonExpression castToJsonb(Expression<String> expression) {
    return Expressions.json(PgTypes.JSONB, Casts.to(PgTypes.JSONB, expression));
  }

  /** {@code to_jsonb(expression)}: any value as JSON. */
  public static JsonExpression toJsonb(Expression<?> expression) {
    return call("to_jsonb", TextFunctions.typed(List.of(expression)));
  }

  /** {@code jsonb_build_array(elements)}. */
  public static JsonExpression jsonbBuildArray(Expression<?>... elements) {
    return built("jsonb_build_array", TextFunctions.typed(List.of(elements)));
  }

  /**
   * {@code jsonb_build_object(key, value, ...)}.
   *
   * @param members the values by their keys; the keys are written in their order
   */
  public static JsonExpression jsonbBuildObject(Map<String, ? extends Expression<?>> members) {
    return built(
        "jsonb_build_object",
        TextFunctions.typed(
            new TreeMap<>(members)
                .entrySet().stream()
                    .<SqlPart>mapMulti(
                        (member, parts) -> {
                          parts.accept(Parameters.of(member.getKey()));
                          parts.accept(member.getValue());
                        })
                    .toList()));
  }

  /** {@code jsonb_build_object(key, value)}: an object of one member. */
  public static JsonExpression jsonbBuildObject(String key, Expression<?> value) {
    return jsonbBuildObject(Map.of(key, value));
  }

  /** {@code jsonb_set(target, path, value)}: with what is found along the path replaced. */
  public static JsonExpression jsonbSet(
      JsonExpression target, List<String> path, JsonExpression value) {
    return call("jsonb_set", target, keys(path), value);
  }

  /** {@code jsonb_insert(target, path, value)}: with a value before what the path leads to. */
  public static JsonExpression jsonbInsert(
      JsonExpression target, List<String> path, JsonExpression value) {
    return call("jsonb_insert", target, keys(path), value);
  }

  /** {@code jsonb_strip_nulls(json)}: without the members that are null. */
  public static JsonExpression jsonbStripNulls(JsonExpression json) {
    return call("jsonb_strip_nulls", json);
  }

  /** {@code jsonb_path_exists(json, path)}: an SQL/JSON path finds something. */
  public static Condition jsonbPathExists(JsonExpression json, String path) {
    return Expressions.condition(Expressions.call("jsonb_path_exists", json, path(path)));
  }

  /** {@code jsonb_path_exists(json, path, variables)}; see there. */
  public static Condition jsonbPathExists(
      JsonExpression json, String path, JsonExpression variables) {
    return Expressions.condition(
        Expressions.call("jsonb_path_exists", json, path(path), variables));
  }

  /** {@code jsonb_path_query_first(json, path)}: the first that an SQL/JSON path finds. */
  public static JsonExpression jsonbPathQueryFirst(JsonExpression json, String path) {
    return call("jsonb_path_query_first", json, path(path));
  }

  /** {@code jsonb_path_query_array(json, path)}: all that an SQL/JSON path finds, as an array. */
  public static JsonExpression jsonbPathQueryArray(JsonExpression json, String path) {
    return call("jsonb_path_query_array", json, path(path));
  }

  /** {@code jsonb_path_query(json, path)}: a row for each thing that an SQL/JSON path finds. */
  public static JsonExpression jsonbPathQuery(JsonExpression json, String path) {
    return call("jsonb_path_query", json, path(path));
  }

  /** {@code jsonb_typeof(json)}: object, array, string, number, boolean or null. */
  public static TextExpression jsonbTypeof(JsonExpression json) {
    return Expressions.text(PgTypes.TEXT, Expressions.call("jsonb_typeof", json));
  }

  /** {@code jsonb_array_length(json)}. */
  public static NumberExpression<Integer> jsonbArrayLength(JsonExpression json) {
    return Expressions.number(PgTypes.INTEGER, Expressions.call("jsonb_array_length", json));
  }

  /** {@code jsonb_array_elements(json)}: a row for each element. */
  public static JsonExpression jsonbArrayElements(JsonExpression json) {
    return call("jsonb_array_elements", json);
  }

  /** {@code jsonb_array_elements_text(json)}: a row for each element, as text. */
  public static TextExpression jsonbArrayElementsText(JsonExpression json) {
    return Expressions.text(PgTypes.TEXT, Expressions.call("jsonb_array_elements_text", json));
  }

  /** {@code jsonb_object_keys(json)}: a row for each key. */
  public static TextExpression jsonbObjectKeys(JsonExpression json) {
    return Expressions.text(PgTypes.TEXT, Expressions.call("jsonb_object_keys", json));
  }

  /** {@code jsonb_pretty(json)}: with line breaks and indentation. */
  public static TextExpression jsonbPretty(JsonExpression json) {
    return Expressions.text(PgTypes.TEXT, Expressions.call("jsonb_pretty", json));
  }

  /** {@code jsonb_agg(expression)}: the values of the rows as an array, NULL over no rows. */
  public static JsonAggregate jsonbAgg(Expression<?> expression) {
    return new JsonAggregate(
        PgTypes.JSONB, AggregateCall.of("jsonb_agg", TextFunctions.typed(List.of(expression))));
  }

  /** {@code jsonb_object_agg(key, value)}: an object with a member for each row. */
  public static JsonAggregate jsonbObjectAgg(Expression<?> key, Expression<?> value) {
    return new JsonAggregate(
        PgTypes.JSONB,
        AggregateCall.of("jsonb_object_agg", TextFunctions.typed(List.of(key, value))));
  }
}
