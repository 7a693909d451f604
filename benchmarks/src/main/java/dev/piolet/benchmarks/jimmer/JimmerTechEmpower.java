package dev.piolet.benchmarks.jimmer;

import dev.piolet.benchmarks.Fortune;
import dev.piolet.benchmarks.OneConnection;
import dev.piolet.benchmarks.World;
import dev.piolet.benchmarks.WorldByWorld;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;

final class JimmerTechEmpower extends WorldByWorld {
  private final OneConnection connection;
  private final JSqlClient client;

  JimmerTechEmpower(OneConnection connection, JSqlClient client) {
    this.connection = connection;
    this.client = client;
  }

  @Override
  public World world(int id) {
    WorldEntity found = client.findById(WorldEntity.class, id);
    if (found == null) {
      throw new NoSuchElementException("No world " + id);
    }
    return new World(found.id(), found.randomNumber());
  }

  @Override
  protected void write(List<World> worlds) throws SQLException {
    List<WorldEntity> changed = worlds.stream().map(JimmerTechEmpower::entity).toList();
    connection.transaction(
        () -> client.saveEntitiesCommand(changed).setMode(SaveMode.UPDATE_ONLY).execute());
  }

  @Override
  protected List<Fortune> read() {
    FortuneEntityTable table = FortuneEntityTable.$;
    return client
        .createQuery(table)
        .select(table)
        .map(fortune -> new Fortune(fortune.id(), fortune.message()));
  }

  private static WorldEntity entity(World world) {
    return WorldEntityDraft.$.produce(
        draft -> draft.setId(world.id()).setRandomNumber(world.randomNumber()));
  }
}
