package dev.piolet.benchmarks.run;

import dev.piolet.benchmarks.report.Sitting;
import dev.piolet.test.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where it is measured. */
final class Environment {
  private Environment() {}

  static Sitting sitting(String command, PostgresServer server) throws SQLException, IOException {
    try (Connection connection = server.dataSource().getConnection()) {
      DatabaseMetaData database = connection.getMetaData();
      return new Sitting(
          Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
          command,
          commit(Path.of("").toAbsolutePath()),
          processor() + ", " + cores(Runtime.getRuntime().availableProcessors()),
          System.getProperty("os.name") + " " + System.getProperty("os.arch"),
          System.getProperty("java.vm.name") + " " + Runtime.version(),
          database.getDatabaseProductVersion(),
          database.getDriverName() + " " + database.getDriverVersion());
    }
  }

  private static String cores(int count) {
    return count == 1 ? "1 core" : count + " cores";
  }

  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(file)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).trim())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }

  /**
   * The commit that is checked out, with "-dirty" when the code is not the commit's; or "unknown"
   * outside a repository. The pages that the report is written into are not code.
   */
  static String commit(Path directory) throws IOException {
    String commit = git(directory, "describe", "--always");
    if (commit == null) {
      return "unknown";
    }
    String changed =
        git(
            directory,
            "status",
            "--porcelain",
            "--",
            ":/",
            ":(top,exclude)docs",
            ":(top,exclude)*.md");
    return "".equals(changed) ? commit : commit + "-dirty";
  }

  /** What git prints, or null when it fails. */
  private static @Nullable String git(Path directory, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String printed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? printed.trim() : null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
