package dev.piolet.benchmarks.piolet;

import static dev.piolet.benchmarks.ItemTable.ITEM;
import static dev.piolet.benchmarks.PersonTable.PERSON;
import static dev.piolet.benchmarks.WorldTable.WORLD;
import static dev.piolet.query.Sql.update;

import dev.piolet.DBConnection;
import dev.piolet.benchmarks.Trips;
import dev.piolet.query.Update;
import dev.piolet.schema.KeyedTable;
import java.util.List;

/** Statements that depend on nothing but their values. */
final class PioletTrips<I, P> implements Trips {
  private final DBConnection conn;
  private final KeyedTable<I, Long> items;
  private final KeyedTable<P, Long> people;

  PioletTrips(DBConnection conn, KeyedTable<I, Long> items, KeyedTable<P, Long> people) {
    this.conn = conn;
    this.items = items;
    this.people = people;
  }

  @Override
  public List<Object> threeSelects(long itemId, long personId, int worldId) {
    return List.of(
        conn.get(items, itemId).orElseThrow(),
        conn.get(people, personId).orElseThrow(),
        conn.get(WORLD, worldId).orElseThrow());
  }

  @Override
  public void tenUpdates(int firstId, int number) {
    conn.transaction(
        () -> {
          for (int i = 0; i < 10; i++) {
            conn.exec(change(i % 3, firstId + i, number + i));
          }
        });
  }

  private static Update<?> change(int table, int id, int number) {
    return switch (table) {
      case 0 -> update(ITEM).set(ITEM.quantity, number).where(ITEM.id.eq((long) id));
      case 1 -> update(PERSON).set(PERSON.points, (long) number).where(PERSON.id.eq((long) id));
      default -> update(WORLD).set(WORLD.randomNumber, number).where(WORLD.id.eq(id));
    };
  }
}
