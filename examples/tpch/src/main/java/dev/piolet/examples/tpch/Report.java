package dev.piolet.examples.tpch;

import dev.piolet.examples.tpch.Compilation.Complaint;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints what is done, for a person to read: steps, code, SQL and tables, in plain text. */
final class Report {
  private static final int WIDTH = 100;
  private static final String INDENT = "    ";

  /** Where a new line makes SQL easier to read. The names in this schema hold no such words. */
  private static final String CLAUSE =
      "(?=(SELECT|FROM|JOIN|WHERE|GROUP BY|ORDER BY|LIMIT|ON CONFLICT|RETURNING) )";

  private final PrintStream out;
  private int step;

  Report(PrintStream out) {
    this.out = out;
  }

  /** The heading of a step. */
  void step(String title, String explanation) {
    step++;
    String number = String.format(Locale.ROOT, "%2d. ", step);
    out.println("\n\n" + number + title + "\n" + INDENT + "=".repeat(title.length()));
    wrap(explanation, INDENT, INDENT);
  }

  /** A text with its values. */
  void say(String text, @Nullable Object... values) {
    out.println();
    wrap(String.format(Locale.ROOT, text, values), INDENT, INDENT);
  }

  /** An excerpt of the source of a class in this package. */
  void code(Class<?> source, String tag) {
    code(Excerpt.of(read(source.getSimpleName() + ".java"), tag));
  }

  /** Java as it is. */
  void code(String java) {
    out.println();
    java.lines().forEach(line -> out.println((INDENT + "| " + line).stripTrailing()));
  }

  /** What the compiler says of a source. */
  void complaint(String file, Complaint complaint) {
    code(complaint.codeWithMark());
    String message = file + ":" + complaint.line() + ": " + complaint.message();
    message.lines().forEach(line -> wrap(line, INDENT, INDENT));
  }

  /** What was sent to PostgreSQL. */
  void sent(Stream<SentSql.Statement> statements) {
    out.println("\n" + INDENT + "SQL");
    statements.forEach(this::sent);
  }

  private void sent(SentSql.Statement statement) {
    for (String line : statement.sql().split("\n| " + CLAUSE, -1)) {
      wrap(line, INDENT + "  ", INDENT + "    ");
    }
    String rows = statement.rows() == 1 ? "row" : "rows";
    out.printf(
        Locale.ROOT, "%s-> %,d %s, %.1f ms%n", INDENT, statement.rows(), rows, statement.millis());
  }

  /** Objects as an aligned table. */
  <T> void table(List<String> header, List<T> objects, Function<T, List<?>> cells) {
    table(header, objects.stream().<List<?>>map(cells).toList());
  }

  /** Rows as an aligned table. */
  void table(List<String> header, List<List<?>> rows) {
    out.println();
    TextTable.lines(header, rows).forEach(line -> out.println(INDENT + line));
  }

  /** Breaks a text into lines between its words. */
  private void wrap(String text, String first, String others) {
    StringBuilder line = new StringBuilder(first);
    String space = "";
    for (String word : text.split(" ", -1)) {
      if (!space.isEmpty() && line.length() + space.length() + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(others);
        space = "";
      }
      line.append(space).append(word);
      space = " ";
    }
    out.println(line);
  }

  private static String read(String file) {
    try (InputStream source = Report.class.getResourceAsStream(file)) {
      if (source == null) {
        throw new IllegalStateException(file + " is not beside its class");
      }
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
