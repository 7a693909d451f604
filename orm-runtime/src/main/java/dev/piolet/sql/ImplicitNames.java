package dev.piolet.sql;

import dev.piolet.type.Identifiers;
import java.util.Locale;
import java.util.Set;

/**
 * The names that PostgreSQL gives to what is selected without one: {@code sum} to a call of it,
 * {@code int4} to a cast, {@code name} to a column. Two things of one name cannot be sorted by it.
 */
final class ImplicitNames {
  /** Those that do not stand in the text that they are given to. */
  private static final Set<String> UNSEEN =
      Set.of(
          "?column?",
          "bool",
          "bpchar",
          "btrim",
          "date_part",
          "float4",
          "float8",
          "int2",
          "int4",
          "int8",
          "is_normalized",
          "ltrim",
          "pg_collation_for",
          "rtrim",
          "timestamptz",
          "timetz",
          "timezone",
          "varbit",
          "varchar");

  private ImplicitNames() {}

  /** Whether PostgreSQL may give a name to a part; false only where it surely does not. */
  static boolean mayBe(String name, SqlPart part) {
    if (UNSEEN.contains(name)) {
      return true;
    }
    String text = SqlWriter.alone(part).sql();
    return text.contains(Identifiers.quote(name)) || hasWord(text.toLowerCase(Locale.ROOT), name);
  }

  private static boolean hasWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isUnicodeIdentifierPart(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isUnicodeIdentifierPart(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
