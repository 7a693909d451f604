package dev.piolet.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes sources as somebody who types does, or as nobody would. */
final class Mutations {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:\\\\.|[^\"\\\\])*\"|@?\\w+|\\s+|//[^\n]*|/\\*.*?\\*/|.", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("@?\\w+|\".*\"", Pattern.DOTALL);

  private static final List<String> WORDS =
      List.of(
          "private",
          "protected",
          "public",
          "static",
          "final",
          "abstract",
          "sealed",
          "volatile",
          "transient",
          "synchronized",
          "default",
          "void",
          "var",
          "class",
          "record",
          "interface",
          "enum",
          "int",
          "long",
          "boolean",
          "char",
          "byte",
          "Object",
          "String",
          "Integer",
          "Long",
          "BigDecimal",
          "java.util.List",
          "java.util.List<String>",
          "java.util.Set<Integer>",
          "java.util.Map<String, Object>",
          "java.util.Optional<String>",
          "int[]",
          "byte[][]",
          "T",
          "Runnable",
          "java.time.Instant",
          "java.util.UUID",
          "Void",
          "Enum",
          "Record",
          "this",
          "@Table",
          "@View(\"SELECT 1\")",
          "@Embedded",
          "@Transient",
          "@Projection",
          "@Composite",
          "@Field",
          "@Field(primaryKey = true)",
          "@Field(json = true)",
          "@Field(length = 3)",
          "@Field(length = -1)",
          "@Field(precision = 1001)",
          "@Field(scale = -1)",
          "@Field(name = \"\")",
          "@Field(name = \"\\u0000\")",
          "@Field(type = \"no such type\")",
          "@Field(type = \"numeric(1,\")",
          "@Field(references = Object.class)",
          "@Field(references = String.class)",
          "@Field(unique = true, index = true)",
          "@Field(references = int[].class)",
          "@Domain(name = \"d\", type = \"text\")",
          "@Nullable",
          "@Deprecated",
          "@Override",
          "\"\"",
          "\"\\\"\"",
          "\"a b\"",
          "\"id\"",
          "0",
          "-1",
          "1",
          "2147483647",
          "true",
          "false",
          "null",
          "{}",
          "id",
          "name",
          "getId",
          "columns",
          "row",
          "extends",
          "implements",
          "permits",
          "throws",
          "Comparable<String>",
          "TableBase",
          "dev.piolet.TableBase",
          "extends dev.piolet.TableBase",
          "<T>",
          "<T extends Number>",
          "?",
          "...",
          "()",
          ";",
          "{",
          "}",
          "(",
          ")",
          ",",
          "=",
          ".",
          "é",
          "$",
          "_x",
          "package",
          "import");

  private static final List<List<String>> ALIKE =
      List.of(
          List.of(
              "int",
              "long",
              "short",
              "byte",
              "char",
              "boolean",
              "float",
              "double",
              "String",
              "Long",
              "Integer",
              "Object",
              "BigDecimal",
              "java.math.BigDecimal",
              "java.util.UUID",
              "Instant",
              "java.time.Instant",
              "LocalDate",
              "java.time.LocalDate",
              "int[]",
              "byte[]",
              "java.util.List<String>",
              "java.util.Set<Long>",
              "java.util.List<int[]>",
              "Void",
              "java.util.Optional<Integer>",
              "java.util.Map<String, String>",
              "Runnable",
              "T",
              "java.util.List<?>",
              "java.util.List<? extends Number>",
              "Character",
              "Boolean"),
          List.of(
              "private",
              "public",
              "protected",
              "static",
              "final",
              "transient",
              "volatile",
              "",
              "abstract",
              "sealed",
              "non-sealed"),
          List.of("class", "record", "interface", "enum", "@interface"),
          List.of("true", "false"),
          List.of("extends", "implements", "permits"),
          List.of("List", "Set", "Collection", "Optional", "Map", "Ref"),
          List.of("CASCADE", "SET_NULL", "SET_DEFAULT", "RESTRICT", "NO_ACTION"),
          List.of(
              "primaryKey",
              "unique",
              "index",
              "json",
              "version",
              "softDelete",
              "updatable",
              "insertable",
              "generatedAs",
              "defaultExpression"),
          List.of("length", "precision", "scale", "allocationSize"),
          List.of("name", "type", "check", "comment", "schema", "collation", "sequence"));

  private static final List<String> TEXTS =
      List.of(
          "\"\"",
          "\" \"",
          "\"id\"",
          "\"name\"",
          "\"text\"",
          "\"numeric(3\"",
          "\"int4\"",
          "\"a\\\"b\"",
          "\"\\u0000\"",
          "\"" + "x".repeat(64) + "\"",
          "\"public.t\"",
          "\"select\"",
          "\"x > 0\"",
          "\"é\"",
          "\"$\"",
          "\"'\"",
          "\"?\"",
          "\"jsonb\"",
          "\"timestamptz\"");

  private static final List<String> NUMBERS =
      List.of("0", "1", "-1", "63", "1000", "2147483647", "-2147483648", "10485761");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** The sources of a shape, in one of which something is changed. */
  Map<String, String> of(Map<String, String> sources) {
    Map<String, String> changed = new TreeMap<>(sources);
    List<String> paths = List.copyOf(sources.keySet());
    String path = paths.get(random.nextInt(paths.size()));
    List<String> tokens = tokens(sources.get(path));
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      change(tokens);
    }
    changed.put(path, String.join("", tokens));
    return changed;
  }

  private static List<String> tokens(String source) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(source);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private void change(List<String> tokens) {
    int at = word(tokens);
    int other = word(tokens);
    List<String> alike = alike(tokens.get(at));
    if (!alike.isEmpty() && random.nextInt(4) > 0) {
      tokens.set(at, alike.get(random.nextInt(alike.size())));
      return;
    }
    switch (random.nextInt(6)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at) + " ");
      case 2 -> tokens.set(at, tokens.get(other));
      case 3 -> {
        String swapped = tokens.get(at);
        tokens.set(at, tokens.get(other));
        tokens.set(other, swapped);
      }
      case 4 -> tokens.add(at, WORDS.get(random.nextInt(WORDS.size())) + " ");
      default -> tokens.set(at, WORDS.get(random.nextInt(WORDS.size())));
    }
  }

  /** What may stand where a word does, so that the parser takes it and the processor gets it. */
  private static List<String> alike(String word) {
    return ALIKE.stream().filter(words -> words.contains(word)).findFirst().orElse(texts(word));
  }

  private static List<String> texts(String word) {
    if (word.startsWith("\"")) {
      return TEXTS;
    }
    return word.matches("[0-9]+") ? NUMBERS : List.of();
  }

  /** Where a word is; punctuation gives what no parser takes, and is taken seldom. */
  private int word(List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      int at = random.nextInt(tokens.size());
      if (WORD.matcher(tokens.get(at)).matches()) {
        return at;
      }
    }
    return random.nextInt(tokens.size());
  }
}
