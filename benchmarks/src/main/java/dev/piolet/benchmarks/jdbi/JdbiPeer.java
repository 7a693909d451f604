package dev.piolet.benchmarks.jdbi;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Database;
import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.OneByOne;
import dev.piolet.benchmarks.Peer;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rows;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Jdbi with one handle, as its manual's "Handle" describes for several statements. */
public final class JdbiPeer {
  private JdbiPeer() {}

  /** Connects Jdbi. */
  public static Contender open(Database database) throws SQLException {
    Handle handle = Jdbi.create(database.connect()).open();
    Rows<Item, Item> items = new JdbiItems(handle);
    Rows<Person, Person> people = new JdbiPeople(handle);
    JdbiTechEmpower worlds = new JdbiTechEmpower(handle);
    OneByOne trips =
        new OneByOne(
            items,
            people,
            worlds,
            task -> handle.useTransaction(same -> task.run()),
            new Updates(handle));
    return new Peer(items, people, trips, worlds, new JdbiLists(handle), null, handle::close);
  }

  private record Updates(Handle handle) implements OneByOne.Updates {
    @Override
    public void quantity(long itemId, int quantity) {
      handle.execute("UPDATE item SET quantity = ? WHERE id = ?", quantity, itemId);
    }

    @Override
    public void points(long personId, long points) {
      handle.execute("UPDATE person SET points = ? WHERE id = ?", points, personId);
    }

    @Override
    public void randomNumber(int worldId, int number) {
      handle.execute("UPDATE world SET random_number = ? WHERE id = ?", number, worldId);
    }
  }
}
