package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Contender;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads many rows of 3 columns one by one, in a heap that does not hold them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(jvmArgs = {"-Xmx64m"})
public class StreamBenchmark {
  @Param("1000000")
  public int rows;

  private Contender contender;

  @Setup(Level.Trial)
  public void fill(Library library) throws SQLException {
    library.tables().fillItems(rows);
    contender = library.contender();
  }

  @Benchmark
  public void stream(Blackhole blackhole) throws SQLException {
    int[] count = {0};
    contender.items().stream(
        item -> {
          blackhole.consume(item);
          count[0]++;
        });
    if (count[0] != rows) {
      throw new IllegalStateException(count[0] + " rows");
    }
  }
}
