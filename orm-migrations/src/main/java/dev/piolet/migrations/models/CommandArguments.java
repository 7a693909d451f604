package dev.piolet.migrations.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was written behind the command. */
final class CommandArguments {
  private static final Set<String> WITH_VALUE =
      Set.of("--url", "--package", "--output", "--schema", "--prefix");
  private static final Set<String> FLAGS =
      Set.of("--classes", "--key-types", "--plural", "--schema-names", "--diff");

  private final Map<String, List<String>> values = new HashMap<>();

  private CommandArguments() {}

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException when one is unknown, or what is needed is missing
   */
  static CommandArguments of(List<String> words) {
    CommandArguments arguments = new CommandArguments();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      if (!WITH_VALUE.contains(name) && !FLAGS.contains(name)) {
        throw new IllegalArgumentException("There is no option " + name);
      }
      if (WITH_VALUE.contains(name) && !rest.hasNext()) {
        throw new IllegalArgumentException(name + " needs a value");
      }
      String value = WITH_VALUE.contains(name) ? rest.next() : "";
      arguments.values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
    List.of("--url", "--package", "--output").forEach(arguments::one);
    return arguments;
  }

  private String one(String name) {
    List<String> given = all(name);
    if (given.size() != 1) {
      throw new IllegalArgumentException(
          name + (given.isEmpty() ? " is missing" : " is said twice"));
    }
    return given.get(0);
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  String url() {
    return one("--url");
  }

  Path output() {
    return Path.of(one("--output"));
  }

  List<String> schemas() {
    return all("--schema");
  }

  boolean showsDifference() {
    return values.containsKey("--diff");
  }

  ModelOptions options() {
    ModelOptions options = ModelOptions.of(one("--package"));
    if (values.containsKey("--classes")) {
      options = options.style(ModelStyle.CLASSES);
    }
    if (values.containsKey("--key-types")) {
      options = options.keyTypes();
    }
    if (values.containsKey("--plural")) {
      options = options.pluralNames();
    }
    if (values.containsKey("--schema-names")) {
      options = options.schemaNames();
    }
    for (String prefix : all("--prefix")) {
      options = options.withoutPrefix(prefix);
    }
    return options;
  }
}
