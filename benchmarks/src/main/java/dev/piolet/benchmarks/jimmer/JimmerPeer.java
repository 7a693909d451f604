package dev.piolet.benchmarks.jimmer;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Database;
import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.OneByOne;
import dev.piolet.benchmarks.OneConnection;
import dev.piolet.benchmarks.Peer;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rows;
import java.sql.SQLException;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.babyfish.jimmer.sql.runtime.DatabaseValidationMode;

/** Jimmer on one connection, with no cache and no validation of the schema. */
public final class JimmerPeer {
  private JimmerPeer() {}

  /** Connects Jimmer. */
  public static Contender open(Database database) throws SQLException {
    OneConnection connection = new OneConnection(database.connect());
    JSqlClient client =
        JSqlClient.newBuilder()
            .setConnectionManager(
                ConnectionManager.singleConnectionManager(connection.getConnection()))
            .setDialect(new PostgresDialect())
            .setDatabaseValidationMode(DatabaseValidationMode.NONE)
            .build();
    Rows<Item, ItemEntity> items = new JimmerRows<>(connection, client, Items.MODEL);
    Rows<Person, PersonEntity> people = new JimmerRows<>(connection, client, People.MODEL);
    JimmerTechEmpower worlds = new JimmerTechEmpower(connection, client);
    OneByOne trips =
        new OneByOne(items, people, worlds, connection::transaction, new Updates(client));
    return new Peer(items, people, trips, worlds, new JimmerLists(client), null, connection::close);
  }
}
