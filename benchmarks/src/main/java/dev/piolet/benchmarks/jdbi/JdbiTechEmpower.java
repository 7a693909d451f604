package dev.piolet.benchmarks.jdbi;

import dev.piolet.benchmarks.Fortune;
import dev.piolet.benchmarks.World;
import dev.piolet.benchmarks.WorldByWorld;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

final class JdbiTechEmpower extends WorldByWorld {
  private static final RowMapper<World> WORLD =
      (row, context) -> new World(row.getInt(1), row.getInt(2));
  private static final RowMapper<Fortune> FORTUNE =
      (row, context) -> new Fortune(row.getInt(1), row.getString(2));

  private final Handle handle;

  JdbiTechEmpower(Handle handle) {
    this.handle = handle;
  }

  @Override
  public World world(int id) {
    return handle
        .createQuery("SELECT id, random_number FROM world WHERE id = :id")
        .bind("id", id)
        .map(WORLD)
        .one();
  }

  @Override
  protected void write(List<World> worlds) {
    handle.useTransaction(
        same -> {
          PreparedBatch batch =
              same.prepareBatch("UPDATE world SET random_number = :number WHERE id = :id");
          for (World world : worlds) {
            batch.bind("number", world.randomNumber()).bind("id", world.id()).add();
          }
          batch.execute();
        });
  }

  @Override
  protected List<Fortune> read() {
    return handle.createQuery("SELECT id, message FROM fortune").map(FORTUNE).list();
  }
}
