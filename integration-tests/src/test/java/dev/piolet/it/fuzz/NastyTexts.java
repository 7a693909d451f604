package dev.piolet.it.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that are put together of what has a meaning in SQL, in drivers and in Java. */
final class NastyTexts {
  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          "''",
          "\"\"",
          "\\",
          "\\'",
          "$$",
          "$a$",
          "--",
          "/*",
          "*/",
          ";",
          "?",
          "??",
          "$1",
          ":a",
          "::",
          "{",
          "}",
          "{d '",
          "{fn ",
          "(",
          ")",
          ",",
          ".",
          "%",
          "_",
          "%s",
          "%1$I",
          "\n",
          "\r",
          "\t",
          "\0",
          "\u0001",
          "\u007f",
          "\u00a0",
          "\u2028",
          "\u202e",
          "\ufeff",
          "ä",
          "İ",
          "ß",
          "日本",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "E'",
          "U&\"",
          "N'",
          "select",
          "NULL",
          "null",
          "a",
          "id",
          "text",
          "tags",
          "Word",
          "word",
          "canary",
          "public.",
          "pg_catalog.",
          " ",
          "  ",
          "=",
          "<",
          ">",
          "@>",
          "||",
          "&",
          "|",
          "!",
          "*",
          "+",
          "[",
          "]",
          "^",
          "app.a",
          "; DROP TABLE canary; --",
          "'; DROP TABLE canary; --",
          "\"; DROP TABLE canary; --",
          "\"); DROP TABLE canary; --",
          "'); DELETE FROM canary; --",
          "\\'; DROP TABLE canary; --",
          "$$; DROP TABLE canary; $$",
          "x".repeat(60),
          "é".repeat(31),
          "long".repeat(700));

  private static final int MOST = 6;

  private final Random random;

  NastyTexts(long seed) {
    this.random = new Random(seed);
  }

  /** The next one: a few pieces, or any characters. */
  String next() {
    int length = random.nextInt(MOST);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          random.nextInt(MOST) == 0
              ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Each piece by itself. */
  static List<String> pieces() {
    return PIECES;
  }
}
