package dev.piolet.migrations.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.piolet.DBConnection;
import dev.piolet.catalog.Catalog;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import dev.piolet.validation.Difference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From a schema to models, which compile without a warning, differ from it in nothing, make the
 * same schema again, and are the same again.
 */
@PostgresTest
class RoundTripTest {
  private static final String PACKAGE = "app.model";

  private final DBConnection conn;
  private final Connection plain;

  @TempDir Path folder;

  RoundTripTest(DBConnection conn, Connection plain) {
    this.conn = conn;
    this.plain = plain;
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Leaves the schema empty. */
  static void clear(Connection connection) throws SQLException {
    execute(
        connection,
        "DO $$ DECLARE s text := current_schema(); BEGIN EXECUTE format('DROP SCHEMA %1$I CASCADE;"
            + " CREATE SCHEMA %1$I', s); END $$");
  }

  static String schema(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            RoundTripTest.class.getResourceAsStream("/schemas/" + name + ".sql"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Extensions are in no schema. */
  @AfterEach
  void dropExtensions() throws SQLException {
    execute(
        plain,
        "DROP EXTENSION IF EXISTS pg_trgm CASCADE; DROP EXTENSION IF EXISTS btree_gist CASCADE");
  }

  @ParameterizedTest
  @CsvSource({
    "rental, RECORDS, false",
    "rental, CLASSES, true",
    "music, RECORDS, true",
    "music, CLASSES, false",
    "warehouse, RECORDS, false",
    "corners, RECORDS, false",
    "corners, CLASSES, true",
    "own_types, RECORDS, false",
    "own_types, CLASSES, true"
  })
  void modelsAreTheDatabase(String schema, ModelStyle style, boolean keyTypes)
      throws IOException, SQLException, ReflectiveOperationException {
    clear(plain);
    execute(plain, schema(schema));
    ModelOptions records = ModelOptions.of(PACKAGE).style(style);
    goRound(keyTypes ? records.keyTypes() : records, () -> clear(plain));
  }

  @Test
  void whatIsNewIsModelled() throws IOException, SQLException, ReflectiveOperationException {
    assumeThat(plain.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(18);
    clear(plain);
    execute(plain, schema("newest"));

    goRound(ModelOptions.of(PACKAGE), () -> clear(plain));
  }

  @Test
  void schemasAreNamed() throws IOException, SQLException, ReflectiveOperationException {
    Drop drop =
        () ->
            execute(
                plain,
                "DROP SCHEMA IF EXISTS \"models One\" CASCADE;"
                    + "DROP SCHEMA IF EXISTS models_two CASCADE");
    drop.run();
    execute(plain, schema("schemas"));

    goRound(ModelOptions.of(PACKAGE), drop, "models One", "models_two");

    drop.run();
  }

  /** Drops what a test made. */
  private interface Drop {
    void run() throws SQLException;
  }

  private void goRound(ModelOptions options, Drop drop, String... schemas)
      throws IOException, SQLException, ReflectiveOperationException {
    Catalog catalog = conn.schema().catalog(schemas);
    GeneratedModels models = ModelGenerator.generate(catalog, options);
    Path sources = folder.resolve("sources");
    models.writeTo(sources);

    List<Table<?>> tables =
        CompiledModels.tablesOf(sources, Files.createDirectory(folder.resolve("classes")), PACKAGE);
    Table<?>[] all = tables.toArray(Table<?>[]::new);
    assertThat(tables).hasSameSizeAs(catalog.tables());
    assertThat(conn.schema().validate(all).differences().stream().map(Difference::toString))
        .isEmpty();

    drop.run();
    conn.schema().create(all);
    Catalog made = conn.schema().catalog(schemas);
    Set<String> reordered = reordered(catalog, models);
    assertThat(
            UnifiedDiff.of(
                "catalog", CatalogText.of(catalog, reordered), CatalogText.of(made, reordered)))
        .isEmpty();

    GeneratedModels again = ModelGenerator.generate(made, options);
    assertThat(again.changes(sources)).isEmpty();
    assertThat(again.writeTo(sources)).isEmpty();
  }

  /** Where models do not say all, they compile, and differ from the database in what was told. */
  @Test
  void whatModelsCannotSayDoesNotBreakThem()
      throws IOException, SQLException, ReflectiveOperationException {
    clear(plain);
    execute(plain, schema("limits"));
    GeneratedModels models =
        ModelGenerator.generate(conn.schema().catalog(), ModelOptions.of(PACKAGE));
    Path sources = folder.resolve("sources");
    models.writeTo(sources);

    List<Table<?>> tables =
        CompiledModels.tablesOf(sources, Files.createDirectory(folder.resolve("classes")), PACKAGE);

    assertThat(conn.schema().validate(tables.toArray(Table<?>[]::new)).differences())
        .extracting(Difference::subject)
        .allSatisfy(
            subject ->
                assertThat(models.notModelled())
                    .anyMatch(
                        one ->
                            one.toString()
                                .contains(subject.replaceFirst("^\\w+ ", "").replace("\"", ""))));
  }

  /** The tables whose models have the columns of the key in its order. */
  private static Set<String> reordered(Catalog catalog, GeneratedModels models) {
    return catalog.tables().stream()
        .map(CatalogTable::name)
        .filter(
            name ->
                models.notModelled().stream()
                    .anyMatch(
                        one ->
                            one.object().equals("table \"" + name + '"')
                                && one.what().contains("in another order")))
        .collect(Collectors.toSet());
  }
}
