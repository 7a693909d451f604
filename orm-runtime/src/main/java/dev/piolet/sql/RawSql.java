package dev.piolet.sql;

import dev.piolet.internal.driver.ParameterText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** SQL of a program with numbered places for its parts. */
final class RawSql {
  private final String text;
  private final Expression<?>[] parts;
  private final List<SqlPart> pieces = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();
  private final StringBuilder pending = new StringBuilder();

  private RawSql(String text, Expression<?>[] parts) {
    this.text = text;
    this.parts = parts;
  }

  static SqlPart of(String text, Expression<?>... parts) {
    RawSql parser = new RawSql(ParameterText.doubled(text), parts);
    parser.parse();
    List<SqlPart> pieces = List.copyOf(parser.pieces);
    return writer -> writer.list(pieces, "");
  }

  private void parse() {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c != '{' && c != '}') {
        pending.append(c);
      } else if (at + 1 < text.length() && text.charAt(at + 1) == c) {
        pending.append(c);
        at++;
      } else {
        at = place(at);
      }
    }
    flush();
    if (used.size() != parts.length) {
      throw new IllegalArgumentException(
          "There are " + parts.length + " parts, and the text uses " + used.size() + ": " + text);
    }
  }

  /** Takes the place that begins at a brace, and gives where its other brace is. */
  private int place(int brace) {
    int end = text.indexOf('}', brace);
    String number = text.charAt(brace) == '{' && end > 0 ? text.substring(brace + 1, end) : "";
    if (!number.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException(
          "A part is written {0}, {1} and so on, and a brace of its own {{ or }}: " + text);
    }
    int index = Integer.parseInt(number);
    if (index >= parts.length) {
      throw new IllegalArgumentException(
          "There is no part {" + index + "}, but " + parts.length + " from {0} on: " + text);
    }
    flush();
    used.add(index);
    pieces.add(writer -> writer.operand(parts[index]));
    return end;
  }

  private void flush() {
    String constant = pending.toString();
    pieces.add(writer -> writer.sql(constant));
    pending.setLength(0);
  }
}
