package dev.piolet.benchmarks.piolet;

import static dev.piolet.benchmarks.ItemTable.ITEM;
import static dev.piolet.benchmarks.PersonTable.PERSON;
import static dev.piolet.benchmarks.WorldTable.WORLD;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;

import dev.piolet.DBConnection;
import dev.piolet.benchmarks.Trips;
import dev.piolet.benchmarks.World;
import dev.piolet.query.Tuple3;
import dev.piolet.query.Update;
import java.util.ArrayList;
import java.util.List;

/** Statements that are sent together. */
final class PioletTrips<I, P> implements Trips {
  private final DBConnection conn;
  private final Models<?, I> items;
  private final Models<?, P> people;

  PioletTrips(DBConnection conn, Models<?, I> items, Models<?, P> people) {
    this.conn = conn;
    this.items = items;
    this.people = people;
  }

  @Override
  public List<Object> threeSelects(long itemId, long personId, int worldId) {
    Tuple3<I, P, World> read =
        conn.pipeline(
            select(items.table()).where(items.id().eq(itemId)).one(),
            select(people.table()).where(people.id().eq(personId)).one(),
            select(WORLD).where(WORLD.id.eq(worldId)).one());
    return List.of(read.first(), read.second(), read.third());
  }

  @Override
  public void tenUpdates(int firstId, int number) {
    List<Update<?>> updates = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      updates.add(change(i % 3, firstId + i, number + i));
    }
    conn.pipeline(updates);
  }

  private static Update<?> change(int table, int id, int number) {
    return switch (table) {
      case 0 -> update(ITEM).set(ITEM.quantity, number).where(ITEM.id.eq((long) id));
      case 1 -> update(PERSON).set(PERSON.points, (long) number).where(PERSON.id.eq((long) id));
      default -> update(WORLD).set(WORLD.randomNumber, number).where(WORLD.id.eq(id));
    };
  }
}
