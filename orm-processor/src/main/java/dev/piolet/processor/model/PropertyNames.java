package dev.piolet.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges lists of properties by their names. */
public final class PropertyNames {
  private PropertyNames() {}

  /**
   * The problems of the properties that an annotation names, or nothing.
   *
   * @param what the annotation, such as {@code @Unique}
   * @param model the model's simple name
   * @param known the properties that there are
   */
  public static String problem(String what, List<String> named, String model, List<String> known) {
    Set<String> seen = new HashSet<>();
    for (String name : named) {
      if (!known.contains(name)) {
        return "%s names the property \"%s\", which %s does not have. %sIts properties are: %s"
            .formatted(what, name, model, suggestion(name, known), String.join(", ", known));
      }
      if (!seen.add(name)) {
        return "%s names the property \"%s\" twice. Remove one".formatted(what, name);
      }
    }
    return "";
  }

  /** A question after the most similar of the known names, or nothing. */
  static String suggestion(String name, List<String> known) {
    String best = mostSimilar(name, known);
    return best.isEmpty() ? "" : "Did you mean \"%s\"? ".formatted(best);
  }

  /** The most similar of the known names, or nothing where none is similar. */
  public static String mostSimilar(String name, List<String> known) {
    String best = "";
    int least = Math.max(2, name.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(name, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** How many letters have to change; names of columns are written for properties too. */
  private static int distance(String left, String right) {
    String a = left.replace("_", "").toLowerCase(Locale.ROOT);
    String b = right.replace("_", "").toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
