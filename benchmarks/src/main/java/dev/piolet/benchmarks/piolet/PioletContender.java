package dev.piolet.benchmarks.piolet;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.KeyBlocks;
import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Database;
import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.Lists;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rendering;
import dev.piolet.benchmarks.Rows;
import dev.piolet.benchmarks.TechEmpower;
import dev.piolet.benchmarks.Trips;
import dev.piolet.benchmarks.Work;
import java.sql.SQLException;
import java.util.Set;

/** Piolet, with one of the kinds of models. */
public final class PioletContender implements Contender {
  private final DBConnection conn;
  private final PioletRows<Item, ?> items;
  private final PioletRows<Person, ?> people;
  private final Trips trips;

  private <I, P> PioletContender(
      DBConnection conn, Models<Item, I> items, Models<Person, P> people) {
    this.conn = conn;
    this.items = new PioletRows<>(conn, items);
    this.people = new PioletRows<>(conn, people);
    this.trips = new PioletTrips<>(conn, items, people);
  }

  /** With records. */
  public static Contender openRecords(Database database) throws SQLException {
    return new PioletContender(connect(database), ItemModels.RECORDS, PersonModels.RECORDS);
  }

  /** With classes that know nothing of their changes. */
  public static Contender openClasses(Database database) throws SQLException {
    return new PioletContender(connect(database), ItemModels.CLASSES, PersonModels.CLASSES);
  }

  /** With classes that extend {@link dev.piolet.TableBase}. */
  public static Contender openTracked(Database database) throws SQLException {
    return new PioletContender(connect(database), ItemModels.TRACKED, PersonModels.TRACKED);
  }

  /** With records whose keys come in blocks. */
  public static Contender openSequence(Database database) throws SQLException {
    DBConnectionOptions options = DBConnectionOptions.defaults().keyBlocks(new KeyBlocks());
    return new PioletContender(
        new DBConnection(database.connect(), options), ItemModels.NUMBERED, PersonModels.NUMBERED);
  }

  private static DBConnection connect(Database database) throws SQLException {
    return new DBConnection(database.connect());
  }

  @Override
  public Rows<Item, ?> items() {
    return items;
  }

  @Override
  public Rows<Person, ?> people() {
    return people;
  }

  @Override
  public Trips trips() {
    return trips;
  }

  @Override
  public Lists<?, ?> lists() {
    return new PioletLists(conn);
  }

  @Override
  public Set<Work> absent() {
    return Set.of();
  }

  @Override
  public Rendering rendering() {
    return new PioletRendering();
  }

  @Override
  public TechEmpower techEmpower() {
    return new PioletTechEmpower(conn);
  }

  @Override
  public void close() {
    conn.close();
  }
}
