package dev.piolet.migrations.models;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays annotations and components of records out: on one line where they fit, or else each part on
 * a line of its own. JavaPoet breaks every annotation of a class, and no parameters.
 */
final class SourceLayout {
  private static final int WIDTH = 100;
  private static final int STEP = 4;

  /** Where an annotation or a record begins whose parentheses are laid out. */
  private static final Pattern BEGIN =
      Pattern.compile("^( *)(@[\\w.]+|public record [^\\s(]+)\\(", Pattern.MULTILINE);

  private static final Pattern SHORT_COMMENT =
      Pattern.compile("^( *)/\\*\\*\n *\\* (?!@)([^\n]+)\n *\\*/$", Pattern.MULTILINE);

  private SourceLayout() {}

  /** The source of a file. */
  static String apply(String source) {
    StringBuilder laidOut = new StringBuilder();
    Matcher begin = BEGIN.matcher(source);
    int done = 0;
    while (begin.find(done)) {
      int close = JavaText.closing(source, begin.end() - 1);
      boolean isRecord = begin.group(2).startsWith("public");
      String text = JavaText.oneLine(source.substring(begin.start(2), close + 1));
      laidOut.append(source, done, begin.start(2));
      laidOut.append(isRecord ? record(text) : group(text, begin.group(1).length(), WIDTH));
      done = close + 1;
    }
    laidOut.append(source.substring(done));
    return SHORT_COMMENT
        .matcher(laidOut.toString().replace(" {\n}\n", " {}\n"))
        .replaceAll(SourceLayout::comment);
  }

  private static String comment(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() > WIDTH ? comment.group() : line);
  }

  /** A record with a line for each component, unless it has one that fits. */
  private static String record(String text) {
    if (text.length() < WIDTH - 3 && JavaText.parts(inner(text), ",").size() == 1) {
      return text;
    }
    return broken(text, 0);
  }

  private static String inner(String text) {
    return text.substring(JavaText.open(text) + 1, text.length() - 1);
  }

  private static String broken(String text, int indent) {
    int open = JavaText.open(text);
    List<String> parts = new ArrayList<>();
    for (String part : JavaText.parts(inner(text), ",")) {
      parts.add(" ".repeat(indent + STEP) + part(part, indent + STEP));
    }
    boolean isArray = text.endsWith("}");
    String end = isArray ? '\n' + " ".repeat(indent) : "";
    return text.substring(0, open + 1)
        + '\n'
        + String.join(",\n", parts)
        + end
        + text.charAt(text.length() - 1);
  }

  /** What ends with a group in parentheses or braces. */
  private static String group(String text, int indent, int width) {
    boolean isLong = indent + text.length() >= width || text.contains("\\n\" + \"");
    return isLong && JavaText.open(text) >= 0 ? broken(text, indent) : text;
  }

  /** A component, a member of an annotation, or an element of an array. */
  private static String part(String text, int indent) {
    boolean fits = indent + text.length() < WIDTH - 2 && !text.contains("\\n\" + \"");
    if (fits) {
      return text;
    }
    List<String> summands = JavaText.parts(text, " + ");
    if (summands.size() > 1) {
      String separator = '\n' + " ".repeat(indent + 2 * STEP) + "+ ";
      int value = text.indexOf(" = ") + 3;
      return text.substring(0, value - 1)
          + '\n'
          + " ".repeat(indent + STEP)
          + String.join(separator, summands).substring(value);
    }
    int close = text.startsWith("@") ? JavaText.closing(text, text.indexOf('(')) : -1;
    if (close > 0 && close < text.length() - 1) {
      String annotation = group(text.substring(0, close + 1), indent, WIDTH);
      return annotation + '\n' + " ".repeat(indent + STEP) + text.substring(close + 1).strip();
    }
    return text.endsWith(")") || text.endsWith("}") ? group(text, indent, WIDTH) : text;
  }
}
