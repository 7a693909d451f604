package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Starts a JVM whose program reads one row; the time until it has ended. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class StartUpBenchmark {
  /** The library's name. */
  @Param({
    "jdbc",
    "piolet-record",
    "piolet-class",
    "piolet-tracked",
    "piolet-sequence",
    "hibernate",
    "hibernate-sequence",
    "jooq",
    "jdbi",
    "mybatis",
    "ebean",
    "doma",
    "jimmer"
  })
  public String library;

  @Setup(Level.Trial)
  public void fill() throws SQLException {
    try (Tables tables = new Tables(Library.database())) {
      tables.create();
      tables.fillItems(1);
    }
  }

  @Benchmark
  public int firstRow() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstRow.class.getName(),
                library,
                Library.database().url())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] printed = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0 || printed.length == 0) {
      throw new IllegalStateException("No row was read");
    }
    return printed.length;
  }
}
