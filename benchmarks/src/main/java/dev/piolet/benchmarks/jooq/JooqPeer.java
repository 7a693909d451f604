package dev.piolet.benchmarks.jooq;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Database;
import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.Peer;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * jOOQ on one connection. What its "performance considerations" say costs is off: logging, and
 * schemas in the text.
 */
public final class JooqPeer {
  private JooqPeer() {}

  /** Connects jOOQ. */
  public static Contender open(Database database) throws SQLException {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    Connection connection = database.connect();
    Settings settings =
        new Settings()
            .withExecuteLogging(false)
            .withRenderCatalog(false)
            .withRenderSchema(false)
            .withAttachRecords(false);
    DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES, settings);
    Rows<Item, Item> items = new JooqItems(dsl);
    Rows<Person, Person> people = new JooqPeople(dsl);
    JooqTechEmpower worlds = new JooqTechEmpower(dsl);
    return new Peer(
        items,
        people,
        new JooqTrips(dsl, items, people, worlds),
        worlds,
        new JooqLists(dsl),
        new JooqRendering(dsl),
        connection::close);
  }
}
