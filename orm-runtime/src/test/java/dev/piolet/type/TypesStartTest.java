package dev.piolet.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The first use of any table initializes all types. Lambdas are linked one by one, which takes
 * several times as long as loading small classes.
 */
class TypesStartTest {
  @Test
  void noLambdaIsLinkedUntilATypeIsUsed() throws Exception {
    List<String> loaded = classesLoadedBy(Start.class);

    assertThat(loaded).anyMatch(line -> line.contains("dev.piolet.type.ArrayTypes "));
    assertThat(loaded).noneMatch(line -> line.contains("dev.piolet.") && line.contains("$$Lambda"));
  }

  /** What a JVM says of the classes that a program of its own loads. */
  private static List<String> classesLoadedBy(Class<?> program) throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xlog:class+load",
                "-classpath",
                System.getProperty("java.class.path"),
                program.getName())
            .redirectError(Redirect.INHERIT)
            .start();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> lines = output.lines().toList();
      assertThat(process.waitFor()).isZero();
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Initializes the types. */
  static final class Start {
    private Start() {}

    public static void main(String[] arguments) {
      Objects.requireNonNull(PgTypes.BIGINT);
    }
  }
}
