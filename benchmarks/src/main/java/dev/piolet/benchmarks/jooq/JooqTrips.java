package dev.piolet.benchmarks.jooq;

import static dev.piolet.benchmarks.jooq.ItemTable.ITEM;
import static dev.piolet.benchmarks.jooq.PersonTable.PERSON;
import static dev.piolet.benchmarks.jooq.WorldTable.WORLD;

import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rows;
import dev.piolet.benchmarks.TechEmpower;
import dev.piolet.benchmarks.Trips;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * Selects are one call each; different updates go in <a
 * href="https://www.jooq.org/doc/3.19/manual/sql-execution/batch-execution/">one batch</a>.
 */
final class JooqTrips implements Trips {
  private final DSLContext dsl;
  private final Rows<Item, Item> items;
  private final Rows<Person, Person> people;
  private final TechEmpower worlds;

  JooqTrips(
      DSLContext dsl, Rows<Item, Item> items, Rows<Person, Person> people, TechEmpower worlds) {
    this.dsl = dsl;
    this.items = items;
    this.people = people;
    this.worlds = worlds;
  }

  @Override
  public List<Object> threeSelects(long itemId, long personId, int worldId) throws SQLException {
    return List.of(items.get(itemId), people.get(personId), worlds.world(worldId));
  }

  @Override
  public void tenUpdates(int firstId, int number) {
    List<Query> updates =
        IntStream.range(0, 10).mapToObj(i -> update(i % 3, firstId + i, number + i)).toList();
    dsl.transaction(transaction -> transaction.dsl().batch(updates).execute());
  }

  private Query update(int table, int id, int number) {
    return switch (table) {
      case 0 -> dsl.update(ITEM).set(ITEM.QUANTITY, number).where(ITEM.ID.eq((long) id));
      case 1 -> dsl.update(PERSON).set(PERSON.POINTS, (long) number).where(PERSON.ID.eq((long) id));
      default -> dsl.update(WORLD).set(WORLD.RANDOM_NUMBER, number).where(WORLD.ID.eq(id));
    };
  }
}
