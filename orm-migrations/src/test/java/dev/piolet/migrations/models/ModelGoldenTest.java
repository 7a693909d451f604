package dev.piolet.migrations.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What models read like, and what is told of what they cannot say, as text. {@code
 * -Dpiolet.goldens=rewrite} rewrites the files.
 */
@PostgresTest
class ModelGoldenTest {
  private static final Path GOLDENS = Path.of("src", "test", "resources", "goldens");

  private final DBConnection conn;
  private final Connection plain;

  ModelGoldenTest(DBConnection conn, Connection plain) {
    this.conn = conn;
    this.plain = plain;
  }

  /** Extensions are in no schema. */
  @AfterEach
  void dropExtensions() throws SQLException {
    RoundTripTest.execute(plain, "DROP EXTENSION IF EXISTS pg_trgm");
  }

  @Test
  void recordsOfSnakeCase() throws IOException, SQLException {
    compare("rental", ModelOptions.of("rental"));
  }

  @Test
  void classesOfNamesInQuotes() throws IOException, SQLException {
    compare("music", ModelOptions.of("music").style(ModelStyle.CLASSES).keyTypes());
  }

  @Test
  void namesAtTheCorners() throws IOException, SQLException {
    compare("corners", ModelOptions.of("corners"));
  }

  @Test
  void whatModelsCannotSayIsTold() throws IOException, SQLException {
    compare("limits", ModelOptions.of("limits"));
  }

  private void compare(String name, ModelOptions options) throws IOException, SQLException {
    assumeThat(plain.getMetaData().getDatabaseMajorVersion())
        .as("a server that writes the queries of views as the newest does")
        .isGreaterThanOrEqualTo(16);
    RoundTripTest.clear(plain);
    RoundTripTest.execute(plain, RoundTripTest.schema(name));
    GeneratedModels models = ModelGenerator.generate(conn.schema().catalog(), options);
    Map<String, String> texts = new TreeMap<>();
    models.files().forEach((file, text) -> texts.put(file.getFileName() + ".txt", text));
    texts.put("report.txt", report(models));
    Path folder = GOLDENS.resolve(name);
    if ("rewrite".equals(System.getProperty("piolet.goldens"))) {
      rewrite(folder, texts);
    }
    assertThat(read(folder)).isEqualTo(texts);
  }

  /** Names of the schema of a run stay out of it. */
  private String report(GeneratedModels models) throws SQLException {
    return models
        .report()
        .replace(plain.getSchema() + ".", "")
        .replace(plain.getSchema(), "SCHEMA");
  }

  private static void rewrite(Path folder, Map<String, String> texts) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
