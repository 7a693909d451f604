package dev.piolet.benchmarks.jimmer;

import dev.piolet.benchmarks.OneByOne;
import org.babyfish.jimmer.sql.JSqlClient;

/** Updates of one column. */
final class Updates implements OneByOne.Updates {
  private final JSqlClient client;

  Updates(JSqlClient client) {
    this.client = client;
  }

  @Override
  public void quantity(long itemId, int quantity) {
    ItemEntityTable table = ItemEntityTable.$;
    client
        .createUpdate(table)
        .set(table.quantity(), quantity)
        .where(table.id().eq(itemId))
        .execute();
  }

  @Override
  public void points(long personId, long points) {
    PersonEntityTable table = PersonEntityTable.$;
    client.createUpdate(table).set(table.points(), points).where(table.id().eq(personId)).execute();
  }

  @Override
  public void randomNumber(int worldId, int number) {
    WorldEntityTable table = WorldEntityTable.$;
    client
        .createUpdate(table)
        .set(table.randomNumber(), number)
        .where(table.id().eq(worldId))
        .execute();
  }
}
