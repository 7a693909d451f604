package dev.piolet.type;

import org.jspecify.annotations.Nullable;

/** SQL identifiers, always quoted, so that reserved words and any spelling work. */
public final class Identifiers {
  /** How long a name can be, in bytes: PostgreSQL cuts off what is behind them. */
  public static final int MAX_BYTES = 63;

  /** How many characters are never more than that. */
  private static final int SURE = MAX_BYTES / 3;

  private Identifiers() {}

  /**
   * Quotes a name as an SQL identifier.
   *
   * @param name the name as PostgreSQL stores it, in any letters
   * @return the name in double quotes, those inside doubled
   * @throws IllegalArgumentException when the name is empty, longer than 63 bytes, or holds U+0000
   *     or half of a character
   */
  public static String quote(String name) {
    StringBuilder quoted = new StringBuilder(name.length() + 2);
    appendQuoted(quoted, name);
    return quoted.toString();
  }

  /**
   * Appends a name as {@link #quote} gives it.
   *
   * @throws IllegalArgumentException when the name is empty, longer than 63 bytes, or holds U+0000
   *     or half of a character
   */
  public static void appendQuoted(StringBuilder text, String name) {
    text.append('"')
        .append(checked(name).indexOf('"') < 0 ? name : name.replace("\"", "\"\""))
        .append('"');
  }

  /**
   * A name that {@link #quote} takes.
   *
   * @throws IllegalArgumentException as that does
   */
  public static String checked(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("An SQL identifier cannot be empty");
    }
    SqlText.require("An SQL identifier", name);
    if (name.length() > SURE && bytes(name) > MAX_BYTES) {
      throw new IllegalArgumentException(
          "An SQL identifier cannot be longer than 63 bytes, behind which PostgreSQL cuts it off: "
              + name);
    }
    return name;
  }

  /**
   * A name with its schema, both quoted.
   *
   * @param schema the schema's name, or null to leave it to the connection's search path
   */
  public static String qualified(@Nullable String schema, String name) {
    return schema == null ? quote(name) : quote(schema) + '.' + quote(name);
  }

  /**
   * A name as PostgreSQL cuts it: no more bytes than there is room for, and no half of a character.
   */
  public static String cut(String name, int bytes) {
    int end = name.length();
    while (bytes(name.substring(0, end)) > bytes) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  /** How many bytes a name has in UTF-8; half of a pair of surrogates has half of its four. */
  private static int bytes(String name) {
    int bytes = 0;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      boolean isShort = unit < 0x800 || Character.isSurrogate(unit);
      bytes += unit < 0x80 ? 1 : isShort ? 2 : 3;
    }
    return bytes;
  }
}
