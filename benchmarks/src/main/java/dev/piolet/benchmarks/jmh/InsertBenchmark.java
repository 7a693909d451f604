package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Tables;
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

/** Inserts rows without keys into an empty table. Their keys come back. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class InsertBenchmark {
  /** From so many rows on the table is emptied before each insertion, else now and then. */
  private static final int MANY = 100;

  @Param({"narrow", "wide"})
  public String columns;

  @Param({"1", "10", "100", "1000", "10000", "100000"})
  public int rows;

  private Tables tables;
  private String table;
  private Turns<RowWork.Call> insert;

  @Setup(Level.Trial)
  public void prepare(Library library) throws SQLException {
    tables = library.tables();
    table = RowWork.of(library.contender(), columns).table();
    insert = library.turns(each -> RowWork.of(each, columns).insertion(rows));
  }

  @Setup(Level.Iteration)
  public void empty() throws SQLException {
    tables.run("TRUNCATE " + table);
  }

  @Setup(Level.Invocation)
  public void emptyOfMany() throws SQLException {
    if (rows > MANY) {
      empty();
    }
  }

  @Benchmark
  public Object insert() throws SQLException {
    return insert.now().run();
  }
}
