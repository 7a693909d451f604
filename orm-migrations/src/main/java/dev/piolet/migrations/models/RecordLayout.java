package dev.piolet.migrations.models;

/** Puts each component of a record on a line of its own, where there are several. */
final class RecordLayout {
  private static final String INDENT = "\n    ";

  private RecordLayout() {}

  /** The source of a file whose class may be a record. */
  static String apply(String source, String name) {
    String head = "public record " + name + "(";
    int begin = source.indexOf(head);
    int open = begin + head.length() - 1;
    int close = begin < 0 ? -1 : closing(source, open);
    if (close < 0) {
      return source;
    }
    String components = components(source.substring(open + 1, close));
    return source.substring(0, open + 1) + components + source.substring(close);
  }

  private static String components(String written) {
    StringBuilder laidOut = new StringBuilder();
    int depth = 0;
    int count = 1;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '"') {
        int end = endOfText(written, i);
        laidOut.append(written, i, end);
        i = end;
        c = '"';
      }
      depth += "({<".indexOf(c) >= 0 ? 1 : ")}>".indexOf(c) >= 0 ? -1 : 0;
      if (Character.isWhitespace(c)) {
        boolean isBegin = laidOut.isEmpty() || laidOut.charAt(laidOut.length() - 1) == ' ' || laidOut.charAt(laidOut.length() - 1) == '(';
        laidOut.append(isBegin || endsWithIndent(laidOut) ? "" : " ");
      } else {
        laidOut.append(c);
      }
      if (c == ',' && depth == 0) {
        laidOut.append(INDENT);
        count++;
      }
    }
    String text = laidOut.toString().strip();
    return count == 1 && text.length() < 60 ? text : INDENT + text;
  }

  private static boolean endsWithIndent(StringBuilder text) {
    int begin = text.length() - INDENT.length();
    return begin >= 0 && text.substring(begin).equals(INDENT);
  }

  private static int closing(String source, int open) {
    int depth = 0;
    for (int i = open; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"') {
        i = endOfText(source, i);
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The quotation mark that ends a text. */
  private static int endOfText(String source, int open) {
    int i = open + 1;
    while (source.charAt(i) != '"') {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }
}
