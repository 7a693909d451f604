package dev.piolet.migrations.models;

import java.util.ArrayList;
import java.util.List;

/** What has changed from one text to another, as {@code diff -u} writes it. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> left;
  private final List<String> right;
  private final List<String> lines = new ArrayList<>();

  private UnifiedDiff(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
  }

  /** The difference; empty where there is none. */
  static String of(String file, String left, String right) {
    if (left.equals(right)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(lines(left), lines(right));
    diff.compare();
    return "--- a/" + file + "\n+++ b/" + file + '\n' + diff.hunks();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  /** Lines that both have, by the longest common subsequence; a model has some hundred of them. */
  private void compare() {
    int[][] length = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        length[i][j] =
            left.get(i).equals(right.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        lines.add(' ' + left.get(i++));
        j++;
      } else if (j == right.size() || i < left.size() && length[i + 1][j] >= length[i][j + 1]) {
        lines.add('-' + left.get(i++));
      } else {
        lines.add('+' + right.get(j++));
      }
    }
  }

  private String hunks() {
    StringBuilder hunks = new StringBuilder();
    int next = 0;
    while (next < lines.size()) {
      int first = nextChange(next);
      if (first == lines.size()) {
        break;
      }
      int end = first;
      for (int change = first; change < lines.size() && change - end <= 2 * CONTEXT; ) {
        end = change + 1;
        change = nextChange(end);
      }
      hunk(hunks, Math.max(next, first - CONTEXT), Math.min(lines.size(), end + CONTEXT));
      next = Math.min(lines.size(), end + CONTEXT);
    }
    return hunks.toString();
  }

  private int nextChange(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).charAt(0) == ' ') {
      i++;
    }
    return i;
  }

  private void hunk(StringBuilder hunks, int from, int to) {
    List<String> hunk = lines.subList(from, to);
    hunks
        .append("@@ -")
        .append(span(lines.subList(0, from), hunk, '+'))
        .append(" +")
        .append(span(lines.subList(0, from), hunk, '-'))
        .append(" @@\n");
    hunk.forEach(line -> hunks.append(line).append('\n'));
  }

  /** Where a hunk begins in one of the texts, and how many of its lines it has. */
  private static String span(List<String> before, List<String> hunk, char ofOther) {
    long begin = before.stream().filter(line -> line.charAt(0) != ofOther).count();
    long count = hunk.stream().filter(line -> line.charAt(0) != ofOther).count();
    return (count == 0 ? begin : begin + 1) + "," + count;
  }
}
