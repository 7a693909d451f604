package dev.piolet.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.schema.Column;
import dev.piolet.schema.Tables;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles every declaration in the tables of docs/types.md and looks at the column it becomes. */
class TypesTableTest {
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\|.*");

  private record Row(String declaration, String sqlType) {}

  @Test
  void everyDeclarationBecomesTheColumnBesideIt(@TempDir Path directory) throws Exception {
    List<Row> rows = rows();
    assertThat(rows).hasSizeGreaterThan(60);

    List<String> types = compile(rows, directory).stream().map(c -> c.type().name()).toList();

    assertThat(IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i) + " " + types.get(i + 1)))
        .containsExactlyElementsOf(rows.stream().map(row -> row + " " + row.sqlType()).toList());
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("../docs/types.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(new Row(row.group(1), row.group(2)));
      }
    }
    return rows;
  }

  private static List<? extends Column<?, ?>> compile(List<Row> rows, Path directory)
      throws IOException, ClassNotFoundException {
    Path source = Files.writeString(directory.resolve("Everything.java"), model(rows));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String classPath = System.getProperty("java.class.path");
    List<String> options =
        List.of("-cp", classPath, "-processorpath", classPath, "-d", directory.toString());
    StringWriter output = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          compiler.getTask(output, files, null, options, null, files.getJavaFileObjects(source));
      assertThat(task.call()).as(output.toString()).isTrue();
    }
    URL[] urls = {directory.toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(urls, Thread.currentThread().getContextClassLoader())) {
      return Tables.of(loader.loadClass("everything.Everything")).columns();
    }
  }

  private static String model(List<Row> rows) {
    String components =
        IntStream.range(0, rows.size())
            .mapToObj(i -> ",\n    " + rows.get(i).declaration() + " property" + i)
            .collect(joining());
    return """
        package everything;

        import dev.piolet.annotations.Field;
        import dev.piolet.annotations.Table;
        import dev.piolet.value.*;
        import java.math.*;
        import java.net.*;
        import java.time.*;
        import java.util.*;

        @Table
        public record Everything(
            @Field(primaryKey = true) long id%s) {}
        """
        .formatted(components);
  }
}
