package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Contender;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads many rows of 13 columns one by one, as the first thing on a connection: the driver has
 * prepared nothing yet, as in a job that runs once a night. Connecting is not measured.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class FirstStreamBenchmark {
  @Param("100000")
  public int rows;

  private Contender contender;

  @Setup(Level.Trial)
  public void fill(Library library) throws SQLException {
    library.tables().fillPeople(rows);
  }

  @Setup(Level.Invocation)
  public void connect(Library library) throws SQLException {
    contender = library.openAnother();
  }

  @Benchmark
  public void stream(Blackhole blackhole) throws SQLException {
    contender.people().stream(blackhole::consume);
  }

  @TearDown(Level.Invocation)
  public void disconnect() throws SQLException {
    contender.close();
  }
}
