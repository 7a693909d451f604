package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Tables;
import dev.piolet.benchmarks.Trips;
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

/** Several statements that do not depend on each other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class TripsBenchmark {
  @Param("10000")
  public int rows;

  private Turns<Trips> trips;
  private Tables tables;
  private int calls;

  @Setup(Level.Trial)
  public void fill(Library library) throws SQLException {
    tables = library.tables();
    tables.fillItems(rows);
    tables.fillPeople(rows);
    trips = library.turns(Contender::trips);
  }

  @Setup(Level.Iteration)
  public void vacuum() throws SQLException {
    tables.run("VACUUM item, person, world");
  }

  @Benchmark
  public Object threeSelects() throws SQLException {
    int id = nextId();
    return trips.now().threeSelects(id, id, id);
  }

  @Benchmark
  public void tenUpdates() throws SQLException {
    trips.now().tenUpdates(nextId(), calls);
  }

  private int nextId() {
    return (int) (1 + calls++ * 7919L % (rows - 10));
  }
}
