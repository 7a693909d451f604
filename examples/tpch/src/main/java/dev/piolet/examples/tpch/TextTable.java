package dev.piolet.examples.tpch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out values as an aligned table: text to the left, numbers to the right. */
final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  /** The lines of a table: the header, a rule, the rows. */
  static List<String> lines(List<String> header, List<List<?>> rows) {
    int[] widths = header.stream().mapToInt(String::length).toArray();
    for (List<?> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], text(row.get(i)).length());
      }
    }
    List<String> lines = new ArrayList<>();
    // A title stands as the values under it do.
    lines.add(line(header, rows.isEmpty() ? header : rows.get(0), widths));
    lines.add("-".repeat(Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1)));
    rows.forEach(row -> lines.add(line(row, row, widths)));
    return lines;
  }

  private static String line(List<?> values, List<?> kinds, int[] widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String side = kinds.get(i) instanceof Number ? "" : "-";
      cells.add(String.format(Locale.ROOT, "%" + side + widths[i] + "s", text(values.get(i))));
    }
    return String.join(GAP, cells).stripTrailing();
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? text(optional.get()) : "empty";
    }
    if (value instanceof BigDecimal number) {
      int digits = Math.min(2, number.scale());
      return String.format(
          Locale.ROOT, "%,." + digits + "f", number.setScale(digits, RoundingMode.HALF_UP));
    }
    return value.toString();
  }
}
