package dev.piolet.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
  @TempDir private Path repository;

  @Test
  void onlyCodeMakesACommitDirty() throws Exception {
    assertThat(Environment.commit(repository)).isEqualTo("unknown");
    git("init", "-q");
    write("src/Code.java", "1");
    write("README.md", "1");
    write("docs/benchmarks/results.json", "1");
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-q", "-m", "first");
    String commit = Environment.commit(repository);
    assertThat(commit).matches("[0-9a-f]{7,40}");

    write("docs/benchmarks/results.json", "2");
    write("docs/benchmarks/new.svg", "2");
    write("README.md", "2");
    assertThat(Environment.commit(repository)).isEqualTo(commit);

    write("src/Code.java", "2");
    assertThat(Environment.commit(repository)).isEqualTo(commit + "-dirty");
    git("checkout", "-q", "--", "src");
    assertThat(Environment.commit(repository)).isEqualTo(commit);
    write("src/New.java", "1");
    assertThat(Environment.commit(repository)).isEqualTo(commit + "-dirty");
  }

  private void write(String name, String text) throws Exception {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command).directory(repository.toFile()).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }
}
