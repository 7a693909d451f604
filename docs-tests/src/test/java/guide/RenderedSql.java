package guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.examples.tpch.Excerpt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file with the SQL of one page, each statement between the marks of a tag, as pages quote it.
 * With {@code -Dpiolet.goldens=rewrite} a statement is put there instead of compared.
 */
record RenderedSql(Path file) {
  private static final int WIDTH = 100;
  private static final Pattern QUERY = Pattern.compile("\\((SELECT|INSERT|UPDATE|DELETE) ");
  private static final Pattern BREAK = Pattern.compile(" (AND|OR|WHEN|ELSE|AS|ON) |(?<=,) ");
  private static final Pattern CLAUSE =
      Pattern.compile(
          " ((LEFT|RIGHT|FULL|CROSS) JOIN|(?<!(LEFT|RIGHT|FULL|CROSS) )JOIN|SELECT|(?<=\\) )INSERT"
              + "|VALUES|(?<!(DISTINCT|DELETE) )FROM|WHERE|GROUP BY|HAVING|WINDOW|ORDER BY|LIMIT"
              + "|OFFSET|FETCH|FOR (UPDATE|NO KEY|SHARE|KEY)|UNION|INTERSECT|EXCEPT|ON CONFLICT|RETURNING"
              + "|(?<=\" )SET(?= \"\\w+\" =)|USING(?= \")|WHEN (NOT )?MATCHED) ");

  /** The file of a page, by the page's name. */
  static RenderedSql of(String page) {
    return new RenderedSql(Path.of("src/test/resources/guide", page + ".sql"));
  }

  /** Holds a statement's SQL to what stands between the marks, lines apart. */
  void check(String tag, String sql) {
    try {
      if ("rewrite".equals(System.getProperty("piolet.goldens"))) {
        rewrite(tag, sql);
      }
      String shown = Excerpt.of(Files.readString(file), tag);
      assertThat(sql).as("%s in %s", tag, file).isEqualTo(oneLine(shown));
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read or written", e);
    }
  }

  private void rewrite(String tag, String sql) throws IOException {
    String block = "-- tag::%s[]\n%s\n-- end::%s[]\n".formatted(tag, lines(sql), tag);
    String text = Files.exists(file) ? Files.readString(file) : "";
    Matcher old =
        Pattern.compile("-- tag::" + tag + "\\[].*-- end::" + tag + "\\[]\\n", Pattern.DOTALL)
            .matcher(text);
    Files.writeString(
        file, old.find() ? old.replaceFirst(Matcher.quoteReplacement(block)) : text + block);
  }

  private static String oneLine(String shown) {
    return shown.replaceAll("\\(\\n *", "(").replaceAll("\\n *\\)", ")").replaceAll("\\n *", " ");
  }

  /** A line for each clause, also of the queries inside. */
  private static String lines(String sql) {
    StringBuilder lines = new StringBuilder();
    Deque<Boolean> isQuery = new ArrayDeque<>();
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == '(') {
        isQuery.push(!isQuery.contains(false) && startsWith(QUERY, sql, i));
        lines.append(isQuery.peek() ? "(" + newLine(isQuery) : "(");
      } else if (c == ')') {
        boolean endsQuery = isQuery.pop();
        lines.append(endsQuery ? newLine(isQuery) + ")" : ")");
      } else {
        boolean isClause = !isQuery.contains(false) && startsWith(CLAUSE, sql, i);
        lines.append(isClause ? newLine(isQuery) : String.valueOf(c));
      }
    }
    return lines.toString().lines().map(RenderedSql::narrow).collect(Collectors.joining("\n"));
  }

  private static boolean startsWith(Pattern pattern, String sql, int index) {
    return pattern.matcher(sql).region(index, sql.length()).useTransparentBounds(true).lookingAt();
  }

  private static String newLine(Deque<Boolean> depth) {
    return "\n" + "  ".repeat(depth.size());
  }

  /** Breaks a long line after commas and before AND, OR and WHEN, but not in parentheses. */
  private static String narrow(String line) {
    int end = line.length() <= WIDTH ? 0 : lastBreak(line);
    return end == 0
        ? line
        : line.substring(0, end) + "\n" + narrow(" ".repeat(4) + line.substring(end + 1));
  }

  private static int lastBreak(String line) {
    int depth = 0;
    int last = 0;
    for (int i = 4; i < WIDTH; i++) {
      char c = line.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && startsWith(BREAK, line, i)) {
        last = i;
      }
    }
    return last;
  }
}
