package dev.piolet.processor.model;

import dev.piolet.annotations.NamingStrategy;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns Java names into names of the database, constants and variables. */
public final class Names {
  private static final Pattern UNDERSCORE_AND_LETTER = Pattern.compile("(?<!^)_+(\\p{L})");

  private Names() {}

  /** {@code createdAt} is {@code created_at}, {@code HTTPServer} is {@code http_server}. */
  public static String snakeCase(String javaName) {
    return words(javaName).toLowerCase(Locale.ROOT);
  }

  /** A name of the database by a strategy. */
  public static String of(NamingStrategy strategy, String javaName) {
    return switch (strategy) {
      case SNAKE -> snakeCase(javaName);
      case UPPER_SNAKE -> constant(javaName);
      case CAMEL -> uncapitalized(javaName);
      case UPPER_CAMEL -> capitalized(javaName);
    };
  }

  /** What is put before the names of an embedded record's columns. */
  public static String prefix(NamingStrategy strategy, String property) {
    String name = of(strategy, property);
    return switch (strategy) {
      case SNAKE, UPPER_SNAKE -> name + '_';
      case CAMEL, UPPER_CAMEL -> name;
    };
  }

  /** The first word in small letters: {@code URLPath} is {@code urlPath}. */
  private static String uncapitalized(String javaName) {
    String[] first = words(javaName).split("_", 2);
    return first[0].toLowerCase(Locale.ROOT) + javaName.substring(first[0].length());
  }

  /** {@code OrderLine} is {@code ORDER_LINE}. */
  public static String constant(String javaName) {
    return words(javaName).toUpperCase(Locale.ROOT);
  }

  /** {@code OrderLine} is {@code orderLine}, {@code URL} is {@code url}. */
  public static String variable(String className) {
    return UNDERSCORE_AND_LETTER
        .matcher(snakeCase(className))
        .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
  }

  /** {@code name} is {@code Name}, as in {@code getName}. */
  public static String capitalized(String property) {
    int first = property.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(property, Character.charCount(first), property.length())
        .toString();
  }

  /** The name with an underscore before each word but the first. */
  private static String words(String javaName) {
    StringBuilder words = new StringBuilder(javaName.length() + 4);
    int before = 0;
    for (int i = 0; i < javaName.length(); ) {
      int letter = javaName.codePointAt(i);
      int next = i + Character.charCount(letter);
      if (i > 0 && isCapital(letter) && beginsWord(before, javaName, next)) {
        words.append('_');
      }
      words.appendCodePoint(letter);
      before = letter;
      i = next;
    }
    return words.toString();
  }

  /** A capital does so behind a small letter or digit, and as the last of several. */
  private static boolean beginsWord(int before, String javaName, int next) {
    return switch (Character.getType(before)) {
      case Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      case Character.UPPERCASE_LETTER ->
          next < javaName.length() && isSmall(javaName.codePointAt(next));
      default -> false;
    };
  }

  private static boolean isCapital(int letter) {
    return Character.getType(letter) == Character.UPPERCASE_LETTER;
  }

  private static boolean isSmall(int letter) {
    return Character.getType(letter) == Character.LOWERCASE_LETTER;
  }

  /**
   * The name of a property within others as one: {@code HomePosition} for {@code home.position}.
   */
  public static String path(String property) {
    return Stream.of(property.split("\\.", -1))
        .map(Names::capitalized)
        .collect(Collectors.joining());
  }
}
