package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.Rows;
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

/** Reads a row of 3 columns by its key, each time another one. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class GetBenchmark {
  @Param("100000")
  public int rows;

  private Turns<? extends Rows<Item, ?>> items;
  private int calls;

  @Setup(Level.Trial)
  public void fill(Library library) throws SQLException {
    library.tables().fillItems(rows);
    items = library.turns(Contender::items);
  }

  @Benchmark
  public Object get() throws SQLException {
    return items.now().get(1 + calls++ * 7919L % rows);
  }
}
