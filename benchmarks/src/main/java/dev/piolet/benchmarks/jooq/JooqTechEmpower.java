package dev.piolet.benchmarks.jooq;

import static dev.piolet.benchmarks.jooq.FortuneTable.FORTUNE;
import static dev.piolet.benchmarks.jooq.WorldTable.WORLD;
import static org.jooq.Records.mapping;

import dev.piolet.benchmarks.Fortune;
import dev.piolet.benchmarks.World;
import dev.piolet.benchmarks.WorldByWorld;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

final class JooqTechEmpower extends WorldByWorld {
  private final DSLContext dsl;

  JooqTechEmpower(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public World world(int id) {
    return dsl.select(WORLD.ID, WORLD.RANDOM_NUMBER)
        .from(WORLD)
        .where(WORLD.ID.eq(id))
        .fetchSingle(mapping(World::new));
  }

  @Override
  protected void write(List<World> worlds) {
    dsl.transaction(
        transaction -> {
          DSLContext same = transaction.dsl();
          BatchBindStep batch =
              same.batch(same.update(WORLD).set(WORLD.RANDOM_NUMBER, 0).where(WORLD.ID.eq(0)));
          for (World world : worlds) {
            batch = batch.bind(world.randomNumber(), world.id());
          }
          batch.execute();
        });
  }

  @Override
  protected List<Fortune> read() {
    return dsl.select(FORTUNE.ID, FORTUNE.MESSAGE).from(FORTUNE).fetch(mapping(Fortune::new));
  }
}
