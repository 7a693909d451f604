package dev.piolet.benchmarks;

import java.sql.SQLException;
import java.util.List;

/**
 * One call for each statement, for libraries that have nothing else.
 *
 * @param transaction runs calls in one transaction
 * @param updates the three updates
 */
public record OneByOne(
    Rows<Item, ?> items,
    Rows<Person, ?> people,
    TechEmpower worlds,
    Transaction transaction,
    Updates updates)
    implements Trips {

  /** How a library runs a transaction. */
  @FunctionalInterface
  public interface Transaction {
    void run(OneConnection.Task task) throws SQLException;
  }

  /** Updates of one column of the row with a key. */
  public interface Updates {
    void quantity(long itemId, int quantity) throws SQLException;

    void points(long personId, long points) throws SQLException;

    void randomNumber(int worldId, int number) throws SQLException;
  }

  @Override
  public List<Object> threeSelects(long itemId, long personId, int worldId) throws SQLException {
    return List.of(items.get(itemId), people.get(personId), worlds.world(worldId));
  }

  @Override
  public void tenUpdates(int firstId, int number) throws SQLException {
    transaction.run(
        () -> {
          for (int i = 0; i < 10; i++) {
            switch (i % 3) {
              case 0 -> updates.quantity(firstId + i, number + i);
              case 1 -> updates.points(firstId + i, number + i);
              default -> updates.randomNumber(firstId + i, number + i);
            }
          }
        });
  }
}
