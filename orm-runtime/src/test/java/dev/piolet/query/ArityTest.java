package dev.piolet.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds what is written once for each number of values, two to eight, to one text: it says how the
 * next number would be written, and finds what was changed for one of them alone.
 */
class ArityTest {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
  private static final String NULLABLE = " extends @Nullable Object";

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void tuples(int count) {
    String components = each(count, i -> type(i) + " " + ORDINALS.get(i));
    assertContains(
        "Tuple" + count,
        "record Tuple%d<%s>(%s) {}".formatted(count, nullables(count), components));
    String wildcards = each(count, i -> "?");
    String values = each(count, i -> "t." + ORDINALS.get(i) + "()");
    assertContains(
        "Tuples",
        "if (tuple instanceof Tuple%d<%s> t) { return Arrays.asList(%s); }"
            .formatted(count, wildcards, values));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void functions(int count) {
    assertContains(
        "RowFunctions",
        ("public interface Of%d<%s, R extends @Nullable Object>"
                + "extends PartsMustBeSelectable {"
                + "/** Applies the function to the values of one row. */"
                + "R apply(%s); }")
            .formatted(count, nullables(count), each(count, i -> type(i) + " " + ORDINALS.get(i))));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void selects(int count) {
    assertContains(
        "Sql",
        "public static <%s> Select<%s> select(%s) { return Select.of(Rows.of(Tuple%d::new, %s)); }"
            .formatted(
                nullables(count),
                tuple(count),
                parameters("Selectable<%s>", count),
                count,
                names(count)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void rows(int count) {
    String head = "static <%s, R extends @Nullable Object> Selectable<R> ";
    String function = "RowFunctions.Of%d<%s, R>";
    assertContains(
        "Sql",
        ("public "
                + head
                + "row("
                + function
                + " constructor, %s)"
                + "{ return new OptionalRow<>(Rows.of(constructor, %s)); }")
            .formatted(
                nullables(count),
                count,
                types(count),
                parameters("Selectable<%s>", count),
                names(count)));
    assertContains(
        "Rows",
        (head
                + "of("
                + function
                + " make, %s) { return new AssembledRow<>(List.of(%s), (context, at) -> { %s"
                + "return (row, first) -> make.apply(%s); }); }")
            .formatted(
                nullables(count),
                count,
                types(count),
                parameters("Selectable<%s>", count),
                names(count),
                IntStream.range(0, count)
                    .mapToObj(i -> "var read" + type(i) + " = " + name(i) + ".reader(context);")
                    .collect(joining()),
                each(
                    count,
                    i ->
                        "read"
                            + type(i)
                            + ".read(row, first"
                            + (i == 0 ? "" : " + at[" + i + "]")
                            + ")")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void convertedRows(int count) {
    assertContains(
        "ConvertedRows",
        ("public static <%s, R extends @Nullable Object, M extends RowFunctions.Of%d<%s, R>>"
                + "Selectable<R> row(M constructor, %s, RowFunctions.NoMore... none)"
                + "{ return new OptionalRow<>(Rows.of(constructor, %s)); }")
            .formatted(
                nullables(count),
                count,
                types(count),
                parameters("Selectable<%s>", count),
                names(count)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void rowValues(int count) {
    assertContains(
        "Sql",
        ("public static <%s> RowValue<%s> rowValue(%s)"
                + "{ return RowValue.tuple(Rows.of(Tuple%d::new, %s)); }")
            .formatted(
                nullables(count),
                tuple(count),
                parameters("Expression<%s>", count),
                count,
                each(count, i -> name(i) + ".nullable()")));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void writes(int count) {
    String returning =
        "<%1$s> %3$s<%4$s%2$s> returning(%5$s) { return returning(Rows.of(Tuple%6$d::new, %7$s)); }";
    for (String statement : List.of("Returning", "Upsert")) {
      assertContains(
          statement.equals("Upsert") ? "Upsert" : "WriteStatement",
          returning.formatted(
              types(count),
              tuple(count),
              statement,
              statement.equals("Upsert") ? "M, " : "",
              parameters("Selectable<%s>", count),
              count,
              names(count)));
    }
    assertContains(
        "Insert",
        "public <%s> InsertColumns<M, %s> columns(%s) { return columns(List.of(%s)); }"
            .formatted(
                types(count), tuple(count), parameters("Column<M, %s>", count), names(count)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void pipelines(int count) {
    assertContains(
        "../Session",
        ("default <%s> %s pipeline(%s) { List<?> results = pipeline(List.of(%s));"
                + "return new Tuple%d<>(%s); }")
            .formatted(
                types(count),
                tuple(count),
                parameters("Statement<%s>", count),
                names(count),
                count,
                each(count, i -> "result(results, " + i + ")")));
  }

  private static void assertContains(String file, String text) {
    assertThat(withoutSpace(source(file))).contains(withoutSpace(text));
  }

  private static String source(String file) {
    try {
      return Files.readString(Path.of("src/main/java/dev/piolet/query", file + ".java"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The formatter breaks lines where it likes. */
  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String tuple(int count) {
    return "Tuple" + count + "<" + types(count) + ">";
  }

  private static String types(int count) {
    return each(count, ArityTest::type);
  }

  private static String nullables(int count) {
    return each(count, i -> type(i) + NULLABLE);
  }

  private static String names(int count) {
    return each(count, ArityTest::name);
  }

  private static String parameters(String type, int count) {
    return each(count, i -> type.formatted(type(i)) + " " + name(i));
  }

  private static String each(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(joining(", "));
  }

  private static String type(int index) {
    return String.valueOf((char) ('A' + index));
  }

  private static String name(int index) {
    return String.valueOf((char) ('a' + index));
  }
}
