package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Tables;
import dev.piolet.benchmarks.TechEmpower;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** TechEmpower's database tests, without the web server: one, or 20 rows a request. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class TechEmpowerBenchmark {
  @Param("20")
  public int rows;

  private final Random random = new Random(1);
  private Turns<TechEmpower> work;
  private Tables tables;

  @Setup(Level.Trial)
  public void open(Library library) throws SQLException {
    work = library.turns(Contender::techEmpower);
    tables = library.tables();
  }

  @Setup(Level.Iteration)
  public void vacuum() throws SQLException {
    tables.run("VACUUM world");
  }

  @Benchmark
  public Object world() throws SQLException {
    return work.now().world(number());
  }

  @Benchmark
  public Object worlds() throws SQLException {
    return work.now().worlds(IntStream.range(0, rows).map(i -> number()).toArray());
  }

  @Benchmark
  public Object updates() throws SQLException {
    int[] ids = IntStream.generate(this::number).distinct().limit(rows).sorted().toArray();
    return work.now().updateWorlds(ids, IntStream.range(0, rows).map(i -> number()).toArray());
  }

  @Benchmark
  public Object fortunes() throws SQLException {
    return work.now().fortunes();
  }

  private int number() {
    return 1 + random.nextInt(Tables.WORLDS);
  }
}
