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

/** Reads all rows of a table into a list. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class SelectBenchmark {
  /** Rows of 3 columns, of 13, or the one text column of those of 3. */
  @Param({"narrow", "wide", "one"})
  public String columns;

  @Param("100000")
  public int rows;

  private Turns<RowWork.Call> select;

  @Setup(Level.Trial)
  public void fill(Library library) throws SQLException {
    if (columns.equals("wide")) {
      library.tables().fillPeople(rows);
    } else {
      library.tables().fillItems(rows);
    }
    select = library.turns(this::call);
  }

  private RowWork.Call call(Contender contender) throws SQLException {
    return switch (columns) {
      case "wide" -> contender.people()::select;
      case "one" -> contender.items()::selectColumn;
      default -> contender.items()::select;
    };
  }

  @Benchmark
  public Object select() throws SQLException {
    return select.now().run();
  }
}
