package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.compile.Compilation;
import dev.piolet.benchmarks.compile.Compilations;
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

/** Compiles models of 15 columns with a library's processor, in a compiler that is warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class CompileBenchmark {
  /** The library's name in {@link Compilations}. */
  @Param({"piolet-record", "hibernate", "doma", "jimmer"})
  public String library;

  /** Whether javac is alone, with the code that the processor would generate among the sources. */
  @Param({"false", "true"})
  public boolean alone;

  @Param({"10", "100", "500"})
  public int models;

  private Compilation compilation;

  @Setup(Level.Trial)
  public void generate() {
    Compilation processed = Compilations.of(library, models);
    compilation = alone ? processed.withGeneratedCode() : processed;
  }

  @Benchmark
  public long compile() {
    return compilation.run();
  }
}
