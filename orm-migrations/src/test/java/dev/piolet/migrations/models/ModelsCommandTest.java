package dev.piolet.migrations.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.test.PostgresTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class ModelsCommandTest {
  private final Connection plain;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  ModelsCommandTest(Connection plain) {
    this.plain = plain;
  }

  @BeforeEach
  void create() throws SQLException {
    RoundTripTest.clear(plain);
    RoundTripTest.execute(plain, "CREATE TABLE t_pets (id int PRIMARY KEY) WITH (fillfactor = 70)");
  }

  private int run(String... more) throws SQLException {
    String url = plain.getMetaData().getURL();
    String user = plain.getMetaData().getUserName();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--url",
                url.contains("user=")
                    ? url
                    : url + (url.contains("?") ? "&" : "?") + "user=" + user,
                "--schema",
                plain.getSchema(),
                "--package",
                "app",
                "--output",
                folder.toString()));
    arguments.addAll(List.of(more));
    return run(arguments);
  }

  private int run(List<String> arguments) {
    out.reset();
    err.reset();
    return ModelsCommand.run(arguments, printer(out), printer(err));
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void writesModels() throws IOException, SQLException {
    assertThat(run("--prefix", "t_", "--classes", "--key-types", "--plural", "--schema-names"))
        .isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("NEW " + Path.of("app", "Pets.java") + "\n")
        .endsWith(
            "NOT MODELLED \"t_pets\": the storage parameters (fillfactor=70). It stays as it is, and"
                + " is created by hand.\n");
    assertThat(Files.readString(folder.resolve("app/Pets.java")))
        .contains("public class Pets extends TableBase {", "PetsId id;", "schema = \"");
    assertThat(err.size()).isZero();
  }

  @Test
  void showsWhatWouldChange() throws SQLException {
    run();
    assertThat(run("--diff")).isZero();
    RoundTripTest.execute(plain, "ALTER TABLE t_pets ADD name text");

    assertThat(run("--diff")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith(
            "CHANGED " + Path.of("app", "TPet.java") + ", which is left\n--- a/app/TPet.java")
        .contains("+    @Nullable String name) {}");
    assertThat(run()).isZero();
    assertThat(run("--diff")).isZero();
  }

  @Test
  void tellsOfEditedFiles() throws IOException, SQLException {
    run();
    Path file = folder.resolve("app/TPet.java");
    Files.writeString(file, "// mine\n");

    assertThat(run()).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("EDITED ");
    assertThat(Files.readString(file)).isEqualTo("// mine\n");
  }

  @Test
  void saysWhatIsWrong() throws SQLException {
    assertThat(run(List.of("--url", "jdbc:postgresql:x", "--colour"))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("There is no option --colour\n");

    assertThat(run(List.of("--url", "jdbc:postgresql:x"))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("--package is missing\n");

    assertThat(run(List.of("--url"))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("--url needs a value\n");

    assertThat(run("--package", "other")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("--package is said twice\n");

    assertThat(
            run(List.of("--url", "jdbc:none:x", "--package", "app", "--output", folder.toString())))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No suitable driver");

    assertThat(run(List.of())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Writes the models");
  }
}
