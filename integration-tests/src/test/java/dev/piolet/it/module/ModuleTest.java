package dev.piolet.it.module;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.annotations.Table;
import dev.piolet.test.PostgresTest;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.slf4j.Logger;

/** A program that is a module, which requires Piolet's runtime and nothing else, opens nothing. */
@PostgresTest
class ModuleTest {
  private static final Path SOURCES = Path.of("src/test/resources/module");

  @TempDir Path folder;

  @Test
  void requiresTheRuntimeAlone(Connection connection)
      throws IOException, InterruptedException, SQLException {
    assertThat(compile()).isEmpty();

    assertThat(
            run(
                connection.getMetaData().getURL(),
                connection.getMetaData().getUserName(),
                connection.getSchema()))
        .endsWith(
            """
            three
            [Summary[text=three, kind=SHORT], Summary[text=two, kind=LONG]]
            """);
  }

  /** What the compiler says, which warns of annotations that no processor claims. */
  private String compile() throws IOException {
    StringWriter said = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> sources = Files.walk(SOURCES)) {
      files.setLocationFromPaths(StandardLocation.MODULE_PATH, modulePath());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      files.setLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH, classPath());
      compiler
          .getTask(
              said,
              files,
              null,
              List.of("-Xlint:all,-path", "-processor", "dev.piolet.processor.TableProcessor"),
              null,
              files.getJavaFileObjectsFromPaths(sources.filter(Files::isRegularFile).toList()))
          .call();
    }
    return said.toString();
  }

  private static List<File> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(File::new)
        .toList();
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    String path =
        Stream.concat(Stream.of(folder), modulePath().stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "--module-path",
                    path,
                    "--module",
                    "notes/notes.Main"),
                Stream.of(arguments))
            .toList();
    Path said = folder.resolve("said");
    Process java =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    java.waitFor();
    return Files.readString(said);
  }

  /** Where Piolet, and what it requires, is. */
  private static List<Path> modulePath() {
    return Stream.of(Table.class, DBConnection.class, Nullable.class, Logger.class, Driver.class)
        .map(ModuleTest::placeOf)
        .toList();
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
