package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Fortune;
import dev.piolet.benchmarks.World;
import dev.piolet.benchmarks.WorldByWorld;
import java.util.List;
import java.util.NoSuchElementException;
import org.hibernate.StatelessSession;

final class HibernateTechEmpower extends WorldByWorld {
  private final StatelessSession session;

  HibernateTechEmpower(StatelessSession session) {
    this.session = session;
  }

  @Override
  public World world(int id) {
    WorldEntity found = session.get(WorldEntity.class, id);
    if (found == null) {
      throw new NoSuchElementException("No world " + id);
    }
    return found.values();
  }

  @Override
  protected void write(List<World> worlds) {
    List<WorldEntity> changed = worlds.stream().map(WorldEntity::of).toList();
    session.inTransaction(transaction -> session.updateMultiple(changed));
  }

  @Override
  protected List<Fortune> read() {
    return session
        .createSelectionQuery("from FortuneEntity", FortuneEntity.class)
        .getResultList()
        .stream()
        .map(FortuneEntity::values)
        .toList();
  }
}
