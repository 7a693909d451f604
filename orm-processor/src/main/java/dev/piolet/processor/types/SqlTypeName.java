package dev.piolet.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL type as SQL names it: {@code numeric(10, 2)[]}.
 *
 * @param schema the schema that was written before the name, or null
 * @param name the name; of the several that a type of PostgreSQL can have, the one used here
 * @param modifiers what was written in parentheses
 * @param dimensions how many pairs of brackets were written
 */
record SqlTypeName(@Nullable String schema, String name, List<Integer> modifiers, int dimensions) {
  private static final String IDENTIFIER = "\"(?:[^\"]|\"\")+\"|[^\\s()\\[\\].,\"]+";

  /** A type of PostgreSQL's own that only its quotation marks tell from {@code char(1)}. */
  private static final String INTERNAL_CHAR = "\"char\"";

  private static final Pattern TYPE =
      Pattern.compile(
          "(?:(?<schema>%1$s)\\s*\\.\\s*)?(?<name>%1$s)(?<more>(?:\\s+[\\p{Alpha}]+)*)\\s*"
                  .formatted(IDENTIFIER)
              + "(?:\\(\\s*(?<modifiers>-?\\d{1,9}(?:\\s*,\\s*-?\\d{1,9})*)\\s*\\))?"
              + "(?<rest>(?:\\s*[\\p{Alpha}]+)*)\\s*(?<brackets>(?:\\[\\s*\\d*\\s*\\]\\s*)*)");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("bool", "boolean"),
          Map.entry("int2", "smallint"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("float", "double precision"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("bit varying", "varbit"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"));

  /**
   * Reads a name as PostgreSQL does, so that what is not in quotes is in lower case.
   *
   * @throws NotStorable when it is no type's name
   */
  static SqlTypeName parse(String text) {
    Matcher matcher = TYPE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new NotStorable(
          "type",
          """
          has the column type "%s", which is no type of SQL. Write one as in CREATE TABLE: \
          "varchar(40)", "numeric(10, 2)", "text[]\""""
              .formatted(text));
    }
    String brackets = matcher.group("brackets");
    return new SqlTypeName(
        matcher.group("schema") == null ? null : identifier(matcher.group("schema")),
        name(matcher),
        modifiers(matcher.group("modifiers")),
        (int) brackets.chars().filter(character -> character == '[').count());
  }

  private static String name(Matcher matcher) {
    String first = matcher.group("name");
    String words =
        Stream.of(matcher.group("more").strip(), matcher.group("rest").strip())
            .filter(part -> !part.isEmpty())
            .map(part -> ' ' + part.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
            .collect(Collectors.joining());
    String name = identifier(first) + words;
    if (first.equals(INTERNAL_CHAR) && words.isEmpty()) {
      return INTERNAL_CHAR;
    }
    return first.startsWith("\"") ? name : NAMES.getOrDefault(name, name);
  }

  private static String identifier(String written) {
    return written.startsWith("\"")
        ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
        : written.toLowerCase(Locale.ROOT);
  }

  private static List<Integer> modifiers(@Nullable String written) {
    List<Integer> modifiers = new ArrayList<>();
    if (written != null) {
      for (String each : written.split(",", -1)) {
        modifiers.add(Integer.valueOf(each.strip()));
      }
    }
    return List.copyOf(modifiers);
  }

  /** All the names of a type, its own first. */
  static Stream<String> namesOf(String type) {
    Stream<String> others =
        NAMES.entrySet().stream()
            .filter(name -> name.getValue().equals(type))
            .map(Map.Entry::getKey)
            .sorted();
    return Stream.concat(Stream.of(type), others);
  }

  /** The same of another name. */
  SqlTypeName named(String other) {
    return new SqlTypeName(null, other, modifiers, dimensions);
  }

  boolean isArray() {
    return dimensions > 0;
  }

  /** The type of the elements, where those are arrays of this many dimensions themselves. */
  SqlTypeName element(int dimensionsOfElement) {
    int rest = Math.max(dimensions - 1, dimensionsOfElement > 0 ? 1 : 0);
    return new SqlTypeName(schema, name, modifiers, Math.min(rest, dimensionsOfElement));
  }

  /** Without what is in parentheses and brackets: {@code numeric}. */
  String base() {
    return schema == null ? name : schema + '.' + name;
  }

  @Override
  public String toString() {
    String list = modifiers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return base() + (modifiers.isEmpty() ? "" : '(' + list + ')') + "[]".repeat(dimensions);
  }
}
