package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.start.AllTables;
import dev.piolet.benchmarks.start.TableClasses;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Starts a JVM whose program makes many tables ready; the time until it has ended. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class TablesBenchmark {
  /** The library's name in {@link TableClasses}. */
  @Param({"jooq", "piolet-record", "hibernate"})
  public String library;

  @Param("200")
  public int models;

  private Path classes;

  @Setup(Level.Trial)
  public void compile() throws IOException {
    classes = Files.createTempDirectory("tables");
    TableClasses.of(library, models).writeTo(classes);
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(classes)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  /**
   * Starts the program.
   *
   * @return how many columns its tables have
   */
  @Benchmark
  public int ready() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  classes + File.pathSeparator + System.getProperty("java.class.path"),
                  AllTables.class.getName(),
                  library,
                  String.valueOf(models))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("The program failed: " + printed);
      }
      return Integer.parseInt(printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
