package dev.piolet.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** TechEmpower's work for a library that sends one query at a time. */
public abstract class WorldByWorld implements TechEmpower {
  /** Writes the random numbers in one transaction, in one batch if the library can. */
  protected abstract void write(List<World> worlds) throws SQLException;

  /** Reads all fortunes, in any order. */
  protected abstract List<Fortune> read() throws SQLException;

  @Override
  public final List<World> worlds(int[] ids) throws SQLException {
    List<World> worlds = new ArrayList<>(ids.length);
    for (int id : ids) {
      worlds.add(world(id));
    }
    return worlds;
  }

  @Override
  public final List<World> updateWorlds(int[] ids, int[] numbers) throws SQLException {
    List<World> worlds = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      worlds.add(new World(world(ids[i]).id(), numbers[i]));
    }
    write(worlds);
    return worlds;
  }

  @Override
  public final List<Fortune> fortunes() throws SQLException {
    List<Fortune> fortunes = new ArrayList<>(read());
    fortunes.add(new Fortune(0, ADDED));
    fortunes.sort(Comparator.comparing(Fortune::message));
    return fortunes;
  }
}
