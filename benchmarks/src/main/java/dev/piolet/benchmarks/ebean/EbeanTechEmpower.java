package dev.piolet.benchmarks.ebean;

import dev.piolet.benchmarks.Fortune;
import dev.piolet.benchmarks.TechEmpower;
import dev.piolet.benchmarks.World;
import io.ebean.Database;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** Worlds are changed in the beans that were read: Ebean writes what it has seen change. */
final class EbeanTechEmpower implements TechEmpower {
  private final Database ebean;

  EbeanTechEmpower(Database ebean) {
    this.ebean = ebean;
  }

  @Override
  public World world(int id) {
    return read(id).values();
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
    List<WorldEntity> changed = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      changed.add(read(ids[i]).set(new World(ids[i], numbers[i])));
    }
    Batch.update(ebean, changed);
    return changed.stream().map(WorldEntity::values).toList();
  }

  @Override
  public List<Fortune> fortunes() {
    List<Fortune> fortunes =
        ebean.find(FortuneEntity.class).findList().stream()
            .map(FortuneEntity::values)
            .collect(Collectors.toCollection(ArrayList::new));
    fortunes.add(new Fortune(0, ADDED));
    fortunes.sort(Comparator.comparing(Fortune::message));
    return fortunes;
  }

  private WorldEntity read(int id) {
    WorldEntity found = ebean.find(WorldEntity.class, id);
    if (found == null) {
      throw new NoSuchElementException("No world " + id);
    }
    return found;
  }
}
