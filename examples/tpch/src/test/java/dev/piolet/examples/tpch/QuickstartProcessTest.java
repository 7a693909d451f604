package dev.piolet.examples.tpch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs the program as a user does, in a JVM of its own. */
class QuickstartProcessTest {
  private static final int TIMEOUT_SECONDS = 60;

  @Test
  void failsWithACodeAndAReasonWhereThereIsNoServer() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            Quickstart.class.getName());
    builder.environment().put("PIOLET_TEST_URL", "jdbc:postgresql://localhost:1/nothing");
    Process program = builder.redirectErrorStream(true).start();
    String output = new String(program.getInputStream().readAllBytes(), UTF_8);

    assertThat(program.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isEqualTo(1);
    assertThat(output).contains("PIOLET_TEST_URL names a server that does not answer");
  }
}
