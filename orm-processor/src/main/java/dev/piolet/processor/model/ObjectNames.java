package dev.piolet.processor.model;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that PostgreSQL would choose for constraints and indexes, by the rules of its
 * makeObjectName, ChooseIndexName and ChooseConstraintName. Giving them in the DDL lets generated
 * code know them.
 */
final class ObjectNames {
  /** PostgreSQL's NAMEDATALEN, one of which ends the name. */
  private static final int MAX_BYTES = 63;

  private final Set<String> taken = new HashSet<>();

  /** Takes a name that is given. */
  boolean take(String name) {
    return taken.add(name);
  }

  /** Chooses a name that is not taken, with a number behind its label where there is need. */
  String choose(String table, List<String> columns, String label) {
    String joined = joined(columns);
    String name = make(table, joined, label);
    for (int pass = 1; !taken.add(name); pass++) {
      name = make(table, joined, label + pass);
    }
    return name;
  }

  /**
   * Two names and a label, joined by underscores; the longer name is cut where that is too long.
   */
  static String make(String first, String second, String label) {
    int underscores = (second.isEmpty() ? 0 : 1) + (label.isEmpty() ? 0 : 1);
    int available = MAX_BYTES - underscores - bytes(label);
    int firstBytes = bytes(first);
    int secondBytes = bytes(second);
    while (firstBytes + secondBytes > available) {
      if (firstBytes > secondBytes) {
        firstBytes--;
      } else {
        secondBytes--;
      }
    }
    return cut(first, firstBytes)
        + (second.isEmpty() ? "" : '_' + cut(second, secondBytes))
        + (label.isEmpty() ? "" : '_' + label);
  }

  /** Columns joined by underscores, which end once they are longer than a name can be. */
  private static String joined(List<String> columns) {
    StringBuilder joined = new StringBuilder();
    for (String column : columns) {
      joined.append(joined.length() == 0 ? "" : "_").append(column);
      if (bytes(joined.toString()) > MAX_BYTES) {
        break;
      }
    }
    return joined.toString();
  }

  /** As many whole characters as there is room for. */
  static String cut(String name, int bytes) {
    int end = name.length();
    while (bytes(name.substring(0, end)) > bytes) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
