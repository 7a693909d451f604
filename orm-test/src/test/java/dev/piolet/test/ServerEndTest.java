package dev.piolet.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Watches from outside how a JVM and its server end. */
class ServerEndTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void theServerEndsWithItsJvm() throws Exception {
    try (ChildJvm child = ChildJvm.start(Map.of())) {
      child.read();
      Path data = Path.of(child.read());
      ProcessHandle postmaster = postmaster(data);

      child.process().outputWriter().close();

      assertThat(child.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(child.process().exitValue()).isZero();
      assertEnds(postmaster, data);
    }
  }

  @Test
  void theServerEndsWhenItsJvmIsKilled() throws Exception {
    try (ChildJvm child = ChildJvm.start(Map.of())) {
      child.read();
      Path data = Path.of(child.read());
      ProcessHandle postmaster = postmaster(data);

      child.process().destroyForcibly();

      assertEnds(postmaster, data);
    }
  }

  @Test
  void theEnvironmentNamesAnotherServer() throws IOException {
    String url = PostgresServer.shared().url();

    try (ChildJvm child = ChildJvm.start(Map.of(PostgresServer.URL_VARIABLE, url))) {
      assertThat(child.read()).isEqualTo(url);
    }
  }

  private static ProcessHandle postmaster(Path data) throws IOException {
    String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static void assertEnds(ProcessHandle postmaster, Path data) throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while ((postmaster.isAlive() || Files.exists(data)) && Instant.now().isBefore(deadline)) {
      Thread.sleep(50);
    }
    assertThat(postmaster.isAlive()).as("The postmaster runs").isFalse();
    assertThat(data).doesNotExist();
  }
}
