package dev.piolet.migrations.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.DBConnection;
import dev.piolet.migrations.models.FileChange.Kind;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes models again, after the database or the files were changed. */
@PostgresTest
class WrittenModelsTest {
  private static final Path PET = Path.of("app", "Pet.java");
  private static final Path OWNER = Path.of("app", "Owner.java");

  private final DBConnection conn;
  private final Connection plain;

  @TempDir Path folder;

  WrittenModelsTest(DBConnection conn, Connection plain) {
    this.conn = conn;
    this.plain = plain;
  }

  @BeforeEach
  void write() throws SQLException {
    RoundTripTest.clear(plain);
    RoundTripTest.execute(
        plain,
        "CREATE TABLE owners (id int PRIMARY KEY);"
            + "CREATE TABLE pets (id int PRIMARY KEY, owner_id int REFERENCES owners)");
    assertThat(generate().writeTo(folder))
        .extracting(FileChange::kind)
        .containsExactly(Kind.NEW, Kind.NEW);
  }

  private GeneratedModels generate() {
    return ModelGenerator.generate(conn.schema().catalog(), ModelOptions.of("app"));
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    var before = Files.getLastModifiedTime(folder.resolve(PET));

    assertThat(generate().writeTo(folder)).isEmpty();
    assertThat(Files.getLastModifiedTime(folder.resolve(PET))).isEqualTo(before);
  }

  @Test
  void whatHasChangedIsShownAndWritten() throws SQLException {
    RoundTripTest.execute(plain, "ALTER TABLE pets ADD name text NOT NULL");
    GeneratedModels models = generate();

    List<FileChange> changes = models.writeTo(folder);

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).file()).isEqualTo(PET);
    assertThat(changes.get(0).kind()).isEqualTo(Kind.CHANGED);
    assertThat(changes.get(0).diff().replaceAll("[0-9a-f]{16}", "HASH"))
        .isEqualTo(
            """
            --- a/app/Pet.java
            +++ b/app/Pet.java
            @@ -1,4 +1,4 @@
            -// Generated from the database by Piolet; edited if this is not its hash: HASH
            +// Generated from the database by Piolet; edited if this is not its hash: HASH
             package app;
            \s
             import dev.piolet.annotations.Field;
            @@ -9,4 +9,5 @@
             @Table(name = "pets")
             public record Pet(
                 @Field(primaryKey = true) int id,
            -    @Field(references = Owner.class) @Nullable Integer ownerId) {}
            +    @Field(references = Owner.class) @Nullable Integer ownerId,
            +    String name) {}
            """);
    assertThat(models.changes(folder)).isEmpty();
  }

  @Test
  void anEditedFileIsLeftAsItIs() throws IOException {
    Path file = folder.resolve(OWNER);
    String edited = Files.readString(file).replace("int id", "int number");
    Files.writeString(file, edited);

    List<FileChange> changes = generate().writeTo(folder);

    assertThat(changes).extracting(FileChange::kind).containsExactly(Kind.EDITED);
    assertThat(changes.get(0).diff())
        .contains("-public record Owner(@Field(primaryKey = true) int number) {}")
        .contains("+public record Owner(@Field(primaryKey = true) int id) {}");
    assertThat(Files.readString(file)).isEqualTo(edited);
  }

  @Test
  void otherLineEndsAreNoEdit() throws IOException, SQLException {
    Path file = folder.resolve(PET);
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

    assertThat(generate().changes(folder)).isEmpty();

    RoundTripTest.execute(plain, "ALTER TABLE pets ADD name text");
    assertThat(generate().writeTo(folder))
        .extracting(FileChange::kind)
        .containsExactly(Kind.CHANGED);
  }

  @Test
  void aFileWithoutTableIsToldAndLeft() throws IOException, SQLException {
    Files.writeString(folder.resolve("app/Hand.java"), "package app;\nclass Hand {}\n");
    RoundTripTest.execute(plain, "DROP TABLE pets");

    List<FileChange> changes = generate().writeTo(folder);

    assertThat(changes).extracting(FileChange::file).containsExactly(PET);
    assertThat(changes).extracting(FileChange::kind).containsExactly(Kind.OBSOLETE);
    assertThat(changes.get(0).diff()).contains("@@ -1,12 +0,0 @@");
    assertThat(folder.resolve(PET)).exists();
  }

  @Test
  void tablesCanBeLeftOut() {
    ModelOptions options =
        ModelOptions.of("app").tables(table -> !table.name().equals("owners")).schemaNames();

    GeneratedModels models = ModelGenerator.generate(conn.schema().catalog(), options);

    assertThat(models.files().keySet()).containsExactly(PET);
    assertThat(models.files().get(PET)).contains("schema = \"writtenmodelstest_");
    assertThat(models.report())
        .isEqualTo(
            "table \"pets\", foreign key \"pets_owner_id_fkey\": a reference to \"owners\", which"
                + " has no model. The column is said, and not that it refers.\n");
  }

  @Test
  void aViewCanReadWhatIsLeftOut() throws SQLException {
    RoundTripTest.execute(plain, "CREATE VIEW strays AS SELECT id FROM pets");

    GeneratedModels models =
        ModelGenerator.generate(
            conn.schema().catalog(),
            ModelOptions.of("app").tables(table -> !table.name().equals("pets")));

    assertThat(models.report())
        .isEqualTo(
            "view \"strays\": that it reads \"pets\", which has no model. Create that before"
                + " it.\n");
    assertThat(models.files().get(Path.of("app", "Stray.java"))).doesNotContain("dependsOn");
  }

  @Test
  void prefixesAreLeftOut() throws SQLException {
    RoundTripTest.execute(plain, "CREATE TABLE tbl_toys (id int); CREATE TABLE tbl_ (id int)");

    GeneratedModels models =
        ModelGenerator.generate(
            conn.schema().catalog(), ModelOptions.of("app").withoutPrefix("tbl_").pluralNames());

    assertThat(models.files().keySet())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("Owners.java", "Pets.java", "Tbl.java", "Toys.java");
  }

  @Test
  void aPackageHasAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelOptions.of("app.class"))
        .withMessage("\"app.class\" is no name of a package. Choose one, such as app.model");
  }
}
