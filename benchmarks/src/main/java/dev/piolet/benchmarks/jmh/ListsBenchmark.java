package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Lists;
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

/** All rows of a table, with the rows that belong to each, and what belongs to these. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class ListsBenchmark {
  @Param({"20", "1000"})
  public int rows;

  private Turns<Lists<?, ?>> lists;

  @Setup(Level.Trial)
  public void fill(Library library) throws SQLException {
    library.tables().fillPosts(rows);
    lists = library.turns(Contender::lists);
  }

  @Benchmark
  public Object posts() throws SQLException {
    return lists.now().posts();
  }

  @Benchmark
  public Object discussions() throws SQLException {
    return lists.now().discussions();
  }
}
