package dev.piolet.benchmarks.jdbc;

import dev.piolet.benchmarks.Trips;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** One call for each statement. */
final class JdbcTrips implements Trips {
  private final Connection connection;
  private final JdbcItems items;
  private final JdbcPeople people;
  private final JdbcTechEmpower worlds;
  private final PreparedStatement updateItem;
  private final PreparedStatement updatePerson;

  JdbcTrips(Connection connection, JdbcItems items, JdbcPeople people, JdbcTechEmpower worlds)
      throws SQLException {
    this.connection = connection;
    this.items = items;
    this.people = people;
    this.worlds = worlds;
    updateItem = connection.prepareStatement("UPDATE item SET quantity = ? WHERE id = ?");
    updatePerson = connection.prepareStatement("UPDATE person SET points = ? WHERE id = ?");
  }

  @Override
  public List<Object> threeSelects(long itemId, long personId, int worldId) throws SQLException {
    return List.of(items.get(itemId), people.get(personId), worlds.world(worldId));
  }

  @Override
  public void tenUpdates(int firstId, int number) throws SQLException {
    Transaction.run(
        connection,
        () -> {
          for (int i = 0; i < 10; i++) {
            update(i % 3, firstId + i, number + i);
          }
        });
  }

  private void update(int table, int id, int number) throws SQLException {
    switch (table) {
      case 0 -> {
        updateItem.setInt(1, number);
        updateItem.setLong(2, id);
        updateItem.executeUpdate();
      }
      case 1 -> {
        updatePerson.setLong(1, number);
        updatePerson.setLong(2, id);
        updatePerson.executeUpdate();
      }
      default -> worlds.update(id, number);
    }
  }
}
