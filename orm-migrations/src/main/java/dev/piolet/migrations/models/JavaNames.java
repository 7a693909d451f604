package dev.piolet.migrations.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Turns names of the database into names of Java. */
final class JavaNames {
  /** What no component of a record can be called. */
  private static final Set<String> METHODS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** Names whose model's default is the name again, whatever the rules for single letters. */
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9]*(_[a-z][a-z0-9]+)*(_[a-z])?");

  /** Nouns that are no plurals, or the same in both. */
  private static final Pattern SAME =
      Pattern.compile(".*[^s]|.*(ss|us|is|series|species|news|chaos|as)");

  /** Plurals that end in {@code es} where the singular has no {@code e}. */
  private static final Pattern WITH_E =
      Pattern.compile(".*(ss|sh|[^ae]ch|x|zz|tus|bus|rus|mpus|o)es");

  private JavaNames() {}

  /** {@code film_actor}, {@code FilmActor} and {@code FILM_ACTOR} are {@code FilmActor}. */
  static String className(String name, boolean singular) {
    List<String> words = words(name);
    if (singular && !words.isEmpty()) {
      int last = words.size() - 1;
      words.set(last, singular(words.get(last)));
    }
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(capitalized(word)));
    return identifier(joined, "Unnamed");
  }

  /** {@code film_id} and {@code FilmId} are {@code filmId}. */
  static String property(String name) {
    List<String> words = words(name);
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      joined.append(joined.isEmpty() ? word : capitalized(word));
    }
    String property = identifier(joined, "column");
    return METHODS.contains(property) ? property + '_' : property;
  }

  /** {@code in progress} and {@code In-Progress} are {@code IN_PROGRESS}. */
  static String constant(String label) {
    String joined = String.join("_", words(label)).toUpperCase(Locale.ROOT);
    return identifier(new StringBuilder(joined), "EMPTY");
  }

  /** Whether a property that is named after a column is stored in it without more being said. */
  static boolean isDerived(String property, String column) {
    return PLAIN.matcher(column).matches()
        && property(column).equals(property)
        && !property.endsWith("_");
  }

  /** Whether a class that is named after a table is stored in it without more being said. */
  static boolean isDerivedOfClass(String className, String table) {
    return PLAIN.matcher(table).matches()
        && (table.length() < 2 || table.charAt(1) != '_')
        && className(table, false).equals(className);
  }

  private static String identifier(StringBuilder joined, String otherwise) {
    String name = joined.isEmpty() ? otherwise : joined.toString();
    if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
      name = '_' + name;
    }
    return SourceVersion.isKeyword(name) ? name + '_' : name;
  }

  /** The words of a name, in small letters. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int before = 0;
    for (int i = 0; i < name.length(); ) {
      int letter = name.codePointAt(i);
      int next = i + Character.charCount(letter);
      boolean isPart = Character.isLetterOrDigit(letter);
      if (!isPart || beginsWord(before, letter, name, next)) {
        flush(word, words);
      }
      if (isPart) {
        word.appendCodePoint(letter);
      }
      before = isPart ? letter : 0;
      i = next;
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  /** A capital does so behind a small letter or a digit, and as the last of several. */
  private static boolean beginsWord(int before, int letter, String name, int next) {
    if (before == 0 || !Character.isUpperCase(letter)) {
      return false;
    }
    return !Character.isUpperCase(before)
        || next < name.length() && Character.isLowerCase(name.codePointAt(next));
  }

  static String capitalized(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }

  /** The singular of an English noun, as far as its ending tells. */
  static String singular(String noun) {
    if (noun.length() < 4 || SAME.matcher(noun).matches()) {
      return noun;
    }
    if (noun.endsWith("ies") && !noun.matches(".*(movies|cookies)|ties")) {
      return noun.substring(0, noun.length() - 3) + 'y';
    }
    int ending = WITH_E.matcher(noun).matches() ? 2 : 1;
    return noun.substring(0, noun.length() - ending);
  }
}
