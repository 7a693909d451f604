package dev.piolet.benchmarks.doma;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Database;
import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.OneByOne;
import dev.piolet.benchmarks.OneConnection;
import dev.piolet.benchmarks.Peer;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rows;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import javax.sql.DataSource;
import org.seasar.doma.jdbc.Config;
import org.seasar.doma.jdbc.JdbcLogger;
import org.seasar.doma.jdbc.UtilLoggingJdbcLogger;
import org.seasar.doma.jdbc.criteria.QueryDsl;
import org.seasar.doma.jdbc.dialect.Dialect;
import org.seasar.doma.jdbc.dialect.PostgresDialect;

/** Doma on one connection. Its log of SQL is off. */
public final class DomaPeer {
  private DomaPeer() {}

  private record OneConfig(OneConnection connection, Dialect dialect, JdbcLogger logger)
      implements Config {
    @Override
    public DataSource getDataSource() {
      return connection;
    }

    @Override
    public Dialect getDialect() {
      return dialect;
    }

    @Override
    public JdbcLogger getJdbcLogger() {
      return logger;
    }
  }

  /** Connects Doma. */
  public static Contender open(Database database) throws SQLException {
    OneConnection connection = new OneConnection(database.connect());
    QueryDsl dsl =
        new QueryDsl(
            new OneConfig(
                connection, new PostgresDialect(), new UtilLoggingJdbcLogger(Level.FINEST)));
    ItemEntity_ item = new ItemEntity_();
    PersonEntity_ person = new PersonEntity_();
    Rows<Item, ItemEntity> items =
        new DomaRows<>(
            connection,
            dsl,
            new DomaRows.Model<>(
                item,
                item.id,
                item.name,
                ItemEntity::of,
                ItemEntity::values,
                ItemEntity::set,
                DomaPeer::upsertItems));
    Rows<Person, PersonEntity> people =
        new DomaRows<>(
            connection,
            dsl,
            new DomaRows.Model<>(
                person,
                person.id,
                person.email,
                PersonEntity::of,
                PersonEntity::values,
                PersonEntity::set,
                DomaPeer::upsertPeople));
    DomaTechEmpower worlds = new DomaTechEmpower(connection, dsl);
    OneByOne trips = new OneByOne(items, people, worlds, connection::transaction, new Updates(dsl));
    return new Peer(items, people, trips, worlds, new DomaRendering(dsl), connection::close);
  }

  private static void upsertItems(QueryDsl dsl, List<ItemEntity> items) {
    List<KeyedItem> keyed = items.stream().map(item -> KeyedItem.of(item.values())).toList();
    dsl.insert(new KeyedItem_()).multi(keyed).onDuplicateKeyUpdate().execute();
  }

  private static void upsertPeople(QueryDsl dsl, List<PersonEntity> people) {
    List<KeyedPerson> keyed =
        people.stream().map(person -> KeyedPerson.of(person.values())).toList();
    dsl.insert(new KeyedPerson_()).multi(keyed).onDuplicateKeyUpdate().execute();
  }
}
