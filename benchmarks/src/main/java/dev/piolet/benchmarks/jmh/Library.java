package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Contenders;
import dev.piolet.benchmarks.Database;
import dev.piolet.benchmarks.Tables;
import dev.piolet.test.PostgresServer;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A library that is ready to work, and the tables that it works on. */
@State(Scope.Benchmark)
public class Library {
  /**
   * The system property with the JDBC URL of the server, with user and password. Without it {@link
   * PostgresServer} says which one is used.
   */
  public static final String URL = "piolet.benchmarks.url";

  /** The library's name in {@link Contenders}. */
  @Param({
    "jdbc",
    "piolet-record",
    "piolet-class",
    "piolet-tracked",
    "piolet-sequence",
    "hibernate",
    "hibernate-sequence",
    "jooq",
    "jdbi",
    "mybatis",
    "ebean",
    "doma",
    "jimmer"
  })
  public String library;

  /**
   * Whether hand-written JDBC does every other iteration, beginning with the first: what disturbs
   * the machine then disturbs both alike.
   */
  @Param("false")
  public boolean inTurns;

  private Tables tables;
  private Contender contender;
  private Contender baseline;
  private boolean isBaselinesTurn;

  /** The server that is measured. */
  static Database database() {
    String url = System.getProperty(URL);
    return new Database(url == null ? PostgresServer.shared().url() : url);
  }

  @Setup(Level.Trial)
  public void open() throws SQLException {
    tables = new Tables(database());
    tables.create();
    contender = Contenders.open(library, database());
    baseline = inTurns ? Contenders.open(Contenders.BASELINE, database()) : contender;
  }

  /**
   * Begins an iteration, without garbage: the collections that both have caused would otherwise be
   * met in the iterations of one of them, fork by fork another one. JMH's own means takes half a
   * second for it.
   */
  @Setup(Level.Iteration)
  public void nextTurn() {
    System.gc();
    isBaselinesTurn = inTurns && !isBaselinesTurn;
  }

  @TearDown(Level.Trial)
  public void close() throws SQLException {
    contender.close();
    if (inTurns) {
      baseline.close();
    }
    tables.close();
  }

  Tables tables() {
    return tables;
  }

  /** The library itself, whoever's turn it is. */
  Contender contender() {
    return contender;
  }

  /** The library whose turn it is once more, with a connection of its own; to be closed. */
  Contender openAnother() throws SQLException {
    return Contenders.open(isBaselinesTurn ? Contenders.BASELINE : library, database());
  }

  /** Makes the same work for the library and for what it takes turns with. */
  <W> Turns<W> turns(Turns.Maker<W> maker) throws SQLException {
    W own = maker.make(contender);
    return new Turns<>(own, inTurns ? maker.make(baseline) : own, () -> isBaselinesTurn);
  }
}
