package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Rendering;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Builds a typed query and makes it into SQL. No database is asked. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class RenderBenchmark {
  private Rendering rendering;
  private int calls;

  @Setup(Level.Trial)
  public void open(Library library) {
    rendering = library.contender().rendering();
  }

  @Benchmark
  public Object small() {
    return rendering.small(calls++);
  }

  @Benchmark
  public Object large() {
    return rendering.large(calls++ % 90, "Oslo", 100, "item%");
  }
}
