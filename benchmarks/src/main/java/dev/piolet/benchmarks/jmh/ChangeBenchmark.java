package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Tables;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Updates, deletes and upserts rows of a table of 3 columns, evenly spread over it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class ChangeBenchmark {
  @Param("100000")
  public int tableRows;

  @Param({"1", "100", "1000", "10000"})
  public int rows;

  private Library library;
  private Tables tables;

  @Setup(Level.Trial)
  public void fill(Library measured) throws SQLException {
    library = measured;
    tables = library.tables();
    tables.fillItems(tableRows);
  }

  /** The update of rows that were read before. */
  @State(Scope.Benchmark)
  public static class Update {
    private Turns<RowWork.Call> call;

    @Setup(Level.Trial)
    public void prepare(ChangeBenchmark benchmark) throws SQLException {
      call = benchmark.turns(work -> work.update(benchmark.ids()));
    }

    @Setup(Level.Iteration)
    public void vacuum(ChangeBenchmark benchmark) throws SQLException {
      benchmark.tables.run("VACUUM item");
    }
  }

  /** The deletion of rows, which are put back before each call. */
  @State(Scope.Benchmark)
  public static class Delete {
    private Turns<RowWork.Call> call;

    @Setup(Level.Trial)
    public void prepare(ChangeBenchmark benchmark) throws SQLException {
      call = benchmark.turns(work -> work.deletion(benchmark.ids()));
      benchmark.tables.run(
          "DROP TABLE IF EXISTS deleted_item; CREATE TABLE deleted_item AS SELECT * FROM item"
              + " WHERE id % "
              + benchmark.step()
              + " = 0; DELETE FROM item WHERE id IN (SELECT id FROM deleted_item)");
    }

    @Setup(Level.Iteration)
    public void vacuum(ChangeBenchmark benchmark) throws SQLException {
      benchmark.tables.run("VACUUM ANALYZE item");
    }

    @Setup(Level.Invocation)
    public void putBack(ChangeBenchmark benchmark) throws SQLException {
      benchmark.tables.run("INSERT INTO item SELECT * FROM deleted_item");
    }
  }

  /** The upsert of rows half of which, the even ones, are there before each call. */
  @State(Scope.Benchmark)
  public static class Upsert {
    private Turns<RowWork.Call> call;

    @Setup(Level.Trial)
    public void prepare(ChangeBenchmark benchmark) throws SQLException {
      call = benchmark.turns(work -> work.upsert(benchmark.ids()));
      benchmark.tables.run("DELETE FROM item WHERE id % (2 * " + benchmark.step() + ") <> 0");
      benchmark.tables.run("DROP TABLE IF EXISTS half; CREATE TABLE half AS SELECT * FROM item");
    }

    @Setup(Level.Invocation)
    public void half(ChangeBenchmark benchmark) throws SQLException {
      benchmark.tables.run("TRUNCATE item; INSERT INTO item SELECT * FROM half");
    }
  }

  @Benchmark
  public Object update(Update update) throws SQLException {
    return update.call.now().run();
  }

  @Benchmark
  public Object delete(Delete delete) throws SQLException {
    return delete.call.now().run();
  }

  @Benchmark
  public Object upsert(Upsert upsert) throws SQLException {
    return upsert.call.now().run();
  }

  private interface Preparation {
    RowWork.Call of(RowWork<?, ?> work) throws SQLException;
  }

  private Turns<RowWork.Call> turns(Preparation preparation) throws SQLException {
    return library.turns(each -> preparation.of(RowWork.of(each, "narrow")));
  }

  private int step() {
    return tableRows / rows;
  }

  private long[] ids() {
    return LongStream.rangeClosed(1, rows).map(number -> number * step()).toArray();
  }
}
