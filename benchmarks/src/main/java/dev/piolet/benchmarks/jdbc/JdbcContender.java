package dev.piolet.benchmarks.jdbc;

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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Hand-written JDBC, against which all others are measured. The driver's {@code
 * reWriteBatchedInserts} is off, as it is by default: it does nothing where keys come back.
 */
public final class JdbcContender implements Contender {
  private final Connection connection;
  private final JdbcItems items;
  private final JdbcPeople people;
  private final JdbcTrips trips;
  private final JdbcLists lists;
  private final JdbcTechEmpower techEmpower;

  private JdbcContender(Connection connection) throws SQLException {
    this.connection = connection;
    items = new JdbcItems(connection);
    people = new JdbcPeople(connection);
    techEmpower = new JdbcTechEmpower(connection);
    lists = new JdbcLists(connection);
    trips = new JdbcTrips(connection, items, people, techEmpower);
  }

  public static Contender open(Database database) throws SQLException {
    return new JdbcContender(database.connect());
  }

  @Override
  public Rows<Item, Item> items() {
    return items;
  }

  @Override
  public Rows<Person, Person> people() {
    return people;
  }

  @Override
  public Trips trips() {
    return trips;
  }

  @Override
  public Lists<?, ?> lists() {
    return lists;
  }

  @Override
  public Rendering rendering() {
    throw new UnsupportedOperationException("JDBC has no typed queries");
  }

  @Override
  public TechEmpower techEmpower() {
    return techEmpower;
  }

  @Override
  public Set<Work> absent() {
    return Set.of(Work.RENDER);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
