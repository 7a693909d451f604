package dev.piolet.benchmarks.doma;

import dev.piolet.benchmarks.Fortune;
import dev.piolet.benchmarks.OneConnection;
import dev.piolet.benchmarks.World;
import dev.piolet.benchmarks.WorldByWorld;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import org.seasar.doma.jdbc.criteria.QueryDsl;

final class DomaTechEmpower extends WorldByWorld {
  private static final WorldEntity_ WORLD = new WorldEntity_();
  private static final FortuneEntity_ FORTUNE = new FortuneEntity_();

  private final OneConnection connection;
  private final QueryDsl dsl;

  DomaTechEmpower(OneConnection connection, QueryDsl dsl) {
    this.connection = connection;
    this.dsl = dsl;
  }

  @Override
  public World world(int id) {
    WorldEntity found = dsl.from(WORLD).where(where -> where.eq(WORLD.id, id)).fetchOne();
    if (found == null) {
      throw new NoSuchElementException("No world " + id);
    }
    return found.values();
  }

  @Override
  protected void write(List<World> worlds) throws SQLException {
    List<WorldEntity> changed = worlds.stream().map(WorldEntity::of).toList();
    connection.transaction(
        () ->
            dsl.update(WORLD, settings -> settings.setBatchSize(changed.size()))
                .batch(changed)
                .execute());
  }

  @Override
  protected List<Fortune> read() {
    return dsl.from(FORTUNE).fetch().stream().map(FortuneEntity::values).toList();
  }
}
