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

  /**
   * Whether javac alone does every other iteration, beginning with the first, on the same models
   * and the code that the processor generates of them.
   */
  @Param("false")
  public boolean inTurns;

  @Param({"10", "100", "500"})
  public int models;

  private Compilation processed;
  private Compilation alone;
  private boolean isAlone;

  @Setup(Level.Trial)
  public void generate() {
    processed = Compilations.of(library, models);
    alone = inTurns ? processed.withGeneratedCode() : processed;
  }

  /** Begins an iteration, without garbage. */
  @Setup(Level.Iteration)
  public void nextTurn() {
    System.gc();
    isAlone = inTurns && !isAlone;
  }

  @Benchmark
  public long compile() {
    return (isAlone ? alone : processed).run();
  }
}
