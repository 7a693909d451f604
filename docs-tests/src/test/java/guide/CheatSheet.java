package guide;

import static guide.DepartmentTable.DEPARTMENT;
import static guide.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page with SQL on the left and Java on the right: the Java as the test has it, the SQL as it
 * was sent. With {@code -Dpiolet.goldens=rewrite} the page is brought up to date.
 */
final class CheatSheet {
  private static final Path SOURCE = Path.of("src/test/java/guide/CheatSheetGuideTest.java");
  private static final Path PAGE = Path.of("../docs/queries/cheat-sheet.md");

  /** A line of the test, up to the parenthesis and semicolon that end it. */
  private static final Pattern LINE =
      Pattern.compile("^ {4}(?:line|call)\\((.*?)\\);$", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern PARAMETER = Pattern.compile("\\?");
  private static final Pattern QUALIFIER = Pattern.compile("\\b[a-z]\\w*\\.(?=[a-z*])");

  private final Iterator<String> java;
  private final StringBuilder tables = new StringBuilder();

  private CheatSheet(List<String> java) {
    this.java = java.iterator();
  }

  static CheatSheet read() {
    try {
      List<String> lines =
          LINE.matcher(Files.readString(SOURCE)).results().map(CheatSheet::oneLine).toList();
      return new CheatSheet(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String oneLine(MatchResult line) {
    return line.group(1)
        .strip()
        .replaceAll("\\n +(?=\\.)|(?<=\\()\\n +", "")
        .replaceAll("\\n +", " ")
        .replaceFirst("^\\(\\) -> ", "");
  }

  /**
   * A statement's text as a person would write it: values in their places, names without quotes,
   * {@code *} for all columns, and no table before a column where there is one table only.
   */
  static String readable(BoundSql statement) {
    return readable(statement.sql(), statement.values());
  }

  /** The same of a text and its values. */
  static String readable(String text, List<@Nullable Object> bound) {
    Iterator<@Nullable Object> values = bound.iterator();
    String sql =
        PARAMETER
            .matcher(text.replace("\"", ""))
            .replaceAll(parameter -> Matcher.quoteReplacement(literal(values.next())));
    for (Table<?> table : List.of(EMPLOYEE, DEPARTMENT)) {
      sql = sql.replace(allColumns(table), table.qualifier() + ".*");
    }
    Set<String> tables =
        QUALIFIER.matcher(sql).results().map(MatchResult::group).collect(Collectors.toSet());
    return tables.size() == 1 ? sql.replace(tables.iterator().next(), "") : sql;
  }

  private static String allColumns(Table<?> table) {
    return table.columns().stream()
        .map(column -> table.qualifier() + "." + column.name())
        .collect(Collectors.joining(", "));
  }

  private static String literal(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return "'{" + String.join(",", list.stream().map(String::valueOf).toList()) + "}'";
    }
    return value instanceof Number ? value.toString() : "'" + value + "'";
  }

  void section(String title) {
    tables.append("\n## ").append(title).append("\n\n| SQL | Java |\n|---|---|\n");
  }

  /** Adds the next line of the test. */
  void add(String sql) {
    tables.append("| ").append(cell(sql)).append(" | ").append(cell(java.next())).append(" |\n");
  }

  private static String cell(String code) {
    return "`" + code.replace("|", "\\|") + "`";
  }

  /** Holds the tables of the page to those that were made. */
  void check() throws IOException {
    assertThat(java.hasNext()).as("lines that were not run").isFalse();
    String page = Files.readString(PAGE);
    String introduction = page.substring(0, page.indexOf("\n## "));
    if ("rewrite".equals(System.getProperty("piolet.goldens"))) {
      Files.writeString(PAGE, introduction + tables);
    } else {
      assertThat(page).isEqualTo(introduction + tables);
    }
  }
}
