package dev.piolet.type;

import org.jspecify.annotations.Nullable;

/** SQL identifiers, always quoted, so that reserved words and any spelling work. */
public final class Identifiers {
  private Identifiers() {}

  /**
   * Quotes a name as an SQL identifier.
   *
   * @param name the name as PostgreSQL stores it, in any letters
   * @return the name in double quotes, those inside doubled
   * @throws IllegalArgumentException when the name is empty or holds U+0000
   */
  public static String quote(String name) {
    StringBuilder quoted = new StringBuilder(name.length() + 2);
    appendQuoted(quoted, name);
    return quoted.toString();
  }

  /**
   * Appends a name as {@link #quote} gives it.
   *
   * @throws IllegalArgumentException when the name is empty or holds U+0000
   */
  public static void appendQuoted(StringBuilder text, String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("An SQL identifier cannot be empty");
    }
    if (name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("An SQL identifier cannot hold U+0000: " + name);
    }
    text.append('"').append(name.indexOf('"') < 0 ? name : name.replace("\"", "\"\"")).append('"');
  }

  /**
   * A name with its schema, both quoted.
   *
   * @param schema the schema's name, or null to leave it to the connection's search path
   */
  public static String qualified(@Nullable String schema, String name) {
    return schema == null ? quote(name) : quote(schema) + '.' + quote(name);
  }
}
