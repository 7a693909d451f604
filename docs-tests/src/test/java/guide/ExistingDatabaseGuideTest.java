package guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.catalog.Catalog;
import dev.piolet.migrations.models.FileChange;
import dev.piolet.migrations.models.GeneratedModels;
import dev.piolet.migrations.models.ModelGenerator;
import dev.piolet.migrations.models.ModelOptions;
import dev.piolet.migrations.models.ModelStyle;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what docs/existing-database.md shows. {@code -Dpiolet.goldens=rewrite} rewrites the models
 * there.
 */
@PostgresTest
class ExistingDatabaseGuideTest {
  private static final Path FILES = Path.of("src", "test", "resources", "existing");

  private final DBConnection conn;
  private final Connection database;
  private final List<String> lines = new ArrayList<>();

  @TempDir Path sources;

  ExistingDatabaseGuideTest(DBConnection conn, Connection database) {
    this.conn = conn;
    this.database = database;
  }

  @BeforeEach
  void create() throws IOException, SQLException {
    execute(Files.readString(FILES.resolve("schema.sql")));
  }

  @AfterEach
  void drop() throws SQLException {
    execute("DROP TABLE books, authors; DROP TYPE binding");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void modelsAreWritten() throws IOException {
    // tag::generate[]
    Catalog catalog = conn.schema().catalog();
    GeneratedModels models = ModelGenerator.generate(catalog, ModelOptions.of("bookshop"));

    models.writeTo(sources); // such as Path.of("src/main/java")
    report(models.report());
    // end::generate[]

    List<String> names = List.of("Author.java", "Binding.java", "Book.java");
    for (String name : names) {
      String text = Files.readString(sources.resolve("bookshop").resolve(name));
      Path expected = FILES.resolve(name + ".txt");
      if ("rewrite".equals(System.getProperty("piolet.goldens"))) {
        Files.writeString(expected, text);
      }
      assertThat(text).isEqualTo(Files.readString(expected));
    }
    assertThat(lines)
        .containsExactly(
            "\"books\": the storage parameters (fillfactor=80). It stays as it is, and is created by"
                + " hand.\n");
  }

  @Test
  void modelsAreWrittenAgain() throws SQLException {
    GeneratedModels first =
        ModelGenerator.generate(conn.schema().catalog(), ModelOptions.of("bookshop"));
    first.writeTo(sources);
    execute("ALTER TABLE authors ADD born date");

    // tag::again[]
    GeneratedModels models =
        ModelGenerator.generate(conn.schema().catalog(), ModelOptions.of("bookshop"));
    for (FileChange change : models.changes(sources)) {
      report(change.kind() + "\n" + change.diff());
    }
    // end::again[]

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0))
        .startsWith("CHANGED\n--- a/bookshop/Author.java\n+++ b/bookshop/Author.java\n")
        .endsWith("-    String name) {}\n+    String name,\n+    @Nullable LocalDate born) {}\n");
  }

  @Test
  void choices() {
    // tag::options[]
    ModelOptions options =
        ModelOptions.of("bookshop")
            .style(ModelStyle.CLASSES) // that extend TableBase; records if nothing is said
            .keyTypes() // AuthorsId, BooksId: what refers to them has these, too
            .withoutPrefix("tbl_") // tbl_orders is Order
            .pluralNames() // tbl_orders is Orders
            .schemaNames() // @Table(schema = "public"), also where one schema is read
            .tables(table -> !table.name().startsWith("flyway_"));
    // end::options[]

    GeneratedModels models = ModelGenerator.generate(conn.schema().catalog(), options);
    assertThat(models.files().keySet())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "Authors.java", "AuthorsId.java", "Binding.java", "Books.java", "BooksId.java");
  }

  private void report(String text) {
    lines.add(text);
  }
}
