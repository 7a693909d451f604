package dev.piolet.processor;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns Java names into names of the database, constants and variables. */
final class Names {
  /** Between a small letter or digit and a capital, and before the last capital of several. */
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\p{Lo}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Pattern UNDERSCORE_AND_LETTER = Pattern.compile("(?<!^)_+(\\p{L})");

  private Names() {}

  /** {@code createdAt} is {@code created_at}, {@code HTTPServer} is {@code http_server}. */
  static String snakeCase(String javaName) {
    return words(javaName).toLowerCase(Locale.ROOT);
  }

  /** {@code OrderLine} is {@code ORDER_LINE}. */
  static String constant(String javaName) {
    return words(javaName).toUpperCase(Locale.ROOT);
  }

  /** {@code OrderLine} is {@code orderLine}, {@code URL} is {@code url}. */
  static String variable(String className) {
    return UNDERSCORE_AND_LETTER
        .matcher(snakeCase(className))
        .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
  }

  /** {@code name} is {@code Name}, as in {@code getName}. */
  static String capitalized(String property) {
    int first = property.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(property, Character.charCount(first), property.length())
        .toString();
  }

  private static String words(String javaName) {
    return WORD_START.matcher(javaName).replaceAll("_");
  }
}
