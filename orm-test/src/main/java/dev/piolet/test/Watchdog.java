package dev.piolet.test;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A shell that outlives this JVM to stop a server, which a shutdown hook cannot do when the JVM is
 * killed.
 *
 * <p>It reads a pipe that only this JVM can write to. The pipe ends when the JVM does, however that
 * happens; then the shell stops what still runs in the server's directory and removes it. After an
 * orderly end it finds nothing left to do.
 */
final class Watchdog {
  /** Takes the directory, and the file that the server writes its process id to, as arguments. */
  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      cd /
      while read -r ignored; do :; done
      if [ -f "$2" ]; then
        read -r pid < "$2"
        kill -INT "$pid"
        for second in 1 2 3 4 5; do
          kill -0 "$pid" || break
          sleep 1
        done
        kill -QUIT "$pid"
      fi
      rm -rf "$1"
      """;

  /** Where there is a setsid, the shell escapes even the killing of the JVM's process group. */
  private static final String START =
      """
      if command -v setsid; then exec setsid sh -c "$0" sh "$1" "$2"; fi
      exec sh -c "$0" sh "$1" "$2"
      """;

  /** Kept, because a process that is garbage loses its pipe. */
  private static final List<Process> RUNNING = new CopyOnWriteArrayList<>();

  private Watchdog() {}

  /**
   * Starts a watchdog. On Windows, which has no such shell, nothing is started.
   *
   * @param directory all that a server that is about to start has
   * @param processFile the file in it whose first line will be the id of the server's process
   */
  static void guard(Path directory, String processFile) throws IOException {
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
      return;
    }
    RUNNING.add(
        new ProcessBuilder(
                "sh",
                "-c",
                START,
                SCRIPT,
                directory.toString(),
                directory.resolve(processFile).toString())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start());
  }
}
