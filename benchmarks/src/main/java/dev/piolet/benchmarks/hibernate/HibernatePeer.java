package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Database;
import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.OneByOne;
import dev.piolet.benchmarks.Peer;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rows;
import jakarta.persistence.ValidationMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/**
 * Hibernate with one {@code StatelessSession} that stays open, as a session for each call would
 * only add to its times. It knows the database from its first connection, and checks no schema.
 */
public final class HibernatePeer {
  private HibernatePeer() {}

  /** With keys of identity columns. */
  public static Contender openIdentity(Database database) throws SQLException {
    return open(
        database, IdentityItem.class, IdentityItem::of, IdentityPerson.class, IdentityPerson::of);
  }

  /** With keys of pooled sequences. */
  public static Contender openSequence(Database database) throws SQLException {
    return open(
        database, SequenceItem.class, SequenceItem::of, SequencePerson.class, SequencePerson::of);
  }

  private static Contender open(
      Database database,
      Class<? extends ItemColumns> item,
      Function<Item, ItemColumns> toItem,
      Class<? extends PersonColumns> person,
      Function<Person, PersonColumns> toPerson)
      throws SQLException {
    // Without it, JBoss Logging writes to java.util.logging, which writes to the terminal.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    SessionFactory factory = factory(database, item, person);
    Connection connection = database.connect();
    StatelessSession session = factory.openStatelessSession(connection);
    Session reads = factory.withOptions().connection(connection).openSession();
    reads.setDefaultReadOnly(true);
    Rows<Item, ItemColumns> items =
        new HibernateRows<>(session, item, "name", toItem, ItemColumns::values, ItemColumns::set);
    Rows<Person, PersonColumns> people =
        new HibernateRows<>(
            session, person, "email", toPerson, PersonColumns::values, PersonColumns::set);
    HibernateTechEmpower worlds = new HibernateTechEmpower(session);
    Updates updates = new Updates(session, item.getSimpleName(), person.getSimpleName());
    OneByOne trips = new OneByOne(items, people, worlds, updates::inTransaction, updates);
    return new Peer(
        items,
        people,
        trips,
        worlds,
        new HibernateLists(reads),
        null,
        () -> {
          reads.close();
          session.close();
          factory.close();
          connection.close();
        });
  }

  private static SessionFactory factory(
      Database database, Class<? extends ItemColumns> item, Class<? extends PersonColumns> person) {
    Configuration configuration = new Configuration();
    List.of(item, person, WorldEntity.class, FortuneEntity.class)
        .forEach(configuration::addAnnotatedClass);
    List.of(PostEntity.class, NoteEntity.class, ReplyEntity.class, LabelEntity.class)
        .forEach(configuration::addAnnotatedClass);
    configuration
        .getProperties()
        .put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database.dataSource());
    configuration.setProperty(
        AvailableSettings.JAKARTA_VALIDATION_MODE, ValidationMode.NONE.name());
    configuration.setProperty(AvailableSettings.USE_SECOND_LEVEL_CACHE, false);
    configuration.setProperty(AvailableSettings.USE_QUERY_CACHE, false);
    configuration.setProperty(AvailableSettings.GENERATE_STATISTICS, false);
    return configuration.buildSessionFactory();
  }
}
