package dev.piolet.internal.observe;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Comments in sqlcommenter's form: {@code /*key='value',key='value'*}{@code /} behind the text,
 * sorted, keys and values URL-encoded (https://google.github.io/sqlcommenter/spec/). An encoded
 * text has neither quotes nor stars, so that nothing can leave the comment.
 */
final class SqlComment {
  private SqlComment() {}

  /**
   * A text with its comment; one that has a comment already stays as it is, as the form demands.
   */
  static String append(String sql, Map<String, String> pairs) {
    if (pairs.isEmpty() || sql.contains("/*") || sql.contains("--")) {
      return sql;
    }
    SortedMap<String, String> encoded = new TreeMap<>();
    pairs.forEach((key, value) -> encoded.put(encode(key), encode(value)));
    StringJoiner comment = new StringJoiner(",", " /*", "*/");
    encoded.forEach((key, value) -> comment.add(key + "='" + value + '\''));
    return sql + comment;
  }

  /** That of forms has a plus for a blank, and leaves the star. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
