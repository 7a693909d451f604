package dev.piolet.it.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.Sources;
import java.io.BufferedReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SmallHeapTest extends CopyFixture {
  /** The rows have more than a hundred megabytes, several times what the program has. */
  @Test
  void aMillionRowsNeedLittleMemory() throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx32m",
                "-classpath",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName(),
                Sources.url(dataSource))
            .redirectError(Redirect.INHERIT)
            .start();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(output.readLine()).isEqualTo("1000000 1000000 1000000");
      assertThat(process.waitFor()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }
}
