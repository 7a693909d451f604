package dev.piolet.benchmarks.piolet;

import static dev.piolet.benchmarks.FortuneTable.FORTUNE;
import static dev.piolet.benchmarks.WorldTable.WORLD;
import static dev.piolet.query.Sql.select;

import dev.piolet.DBConnection;
import dev.piolet.benchmarks.Fortune;
import dev.piolet.benchmarks.TechEmpower;
import dev.piolet.benchmarks.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

final class PioletTechEmpower implements TechEmpower {
  private final DBConnection conn;

  PioletTechEmpower(DBConnection conn) {
    this.conn = conn;
  }

  @Override
  public World world(int id) {
    return conn.get(WORLD, id).orElseThrow();
  }

  @Override
  public List<World> worlds(int[] ids) {
    List<World> worlds = new ArrayList<>(ids.length);
    for (int id : ids) {
      worlds.add(world(id));
    }
    return worlds;
  }

  @Override
  public List<World> updateWorlds(int[] ids, int[] numbers) {
    List<World> read = worlds(ids);
    List<World> changed = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      changed.add(new World(read.get(i).id(), numbers[i]));
    }
    conn.update(changed);
    return changed;
  }

  @Override
  public List<Fortune> fortunes() {
    List<Fortune> fortunes = new ArrayList<>(conn.exec(select(FORTUNE)));
    fortunes.add(new Fortune(0, ADDED));
    fortunes.sort(Comparator.comparing(Fortune::message));
    return fortunes;
  }
}
