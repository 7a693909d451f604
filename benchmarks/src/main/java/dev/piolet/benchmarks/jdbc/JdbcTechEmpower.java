package dev.piolet.benchmarks.jdbc;

import dev.piolet.benchmarks.Fortune;
import dev.piolet.benchmarks.TechEmpower;
import dev.piolet.benchmarks.World;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

final class JdbcTechEmpower implements TechEmpower {
  private final Connection connection;
  private final PreparedStatement world;
  private final PreparedStatement updateWorld;
  private final PreparedStatement fortunes;

  JdbcTechEmpower(Connection connection) throws SQLException {
    this.connection = connection;
    world = connection.prepareStatement("SELECT id, random_number FROM world WHERE id = ?");
    updateWorld = connection.prepareStatement("UPDATE world SET random_number = ? WHERE id = ?");
    fortunes = connection.prepareStatement("SELECT id, message FROM fortune");
  }

  @Override
  public World world(int id) throws SQLException {
    world.setInt(1, id);
    try (ResultSet row = world.executeQuery()) {
      if (!row.next()) {
        throw new NoSuchElementException("No world " + id);
      }
      return new World(row.getInt(1), row.getInt(2));
    }
  }

  @Override
  public List<World> worlds(int[] ids) throws SQLException {
    List<World> worlds = new ArrayList<>(ids.length);
    for (int id : ids) {
      worlds.add(world(id));
    }
    return worlds;
  }

  @Override
  public List<World> updateWorlds(int[] ids, int[] numbers) throws SQLException {
    List<World> worlds = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      worlds.add(new World(world(ids[i]).id(), numbers[i]));
    }
    Transaction.run(
        connection,
        () -> {
          for (World changed : worlds) {
            bind(changed.id(), changed.randomNumber());
            updateWorld.addBatch();
          }
          updateWorld.executeBatch();
        });
    return worlds;
  }

  /** Writes one world with a call of its own. */
  void update(int id, int number) throws SQLException {
    bind(id, number);
    updateWorld.executeUpdate();
  }

  @Override
  public List<Fortune> fortunes() throws SQLException {
    List<Fortune> read = new ArrayList<>();
    try (ResultSet rows = fortunes.executeQuery()) {
      while (rows.next()) {
        read.add(new Fortune(rows.getInt(1), rows.getString(2)));
      }
    }
    read.add(new Fortune(0, ADDED));
    read.sort(Comparator.comparing(Fortune::message));
    return read;
  }

  private void bind(int id, int number) throws SQLException {
    updateWorld.setInt(1, number);
    updateWorld.setInt(2, id);
  }
}
