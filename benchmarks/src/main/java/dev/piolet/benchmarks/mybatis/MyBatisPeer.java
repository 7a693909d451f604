package dev.piolet.benchmarks.mybatis;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Database;
import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.OneConnection;
import dev.piolet.benchmarks.Peer;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rows;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** MyBatis with annotated mappers. Its caches are off: every call asks the database. */
public final class MyBatisPeer {
  private MyBatisPeer() {}

  /** Connects MyBatis. */
  public static Contender open(Database database) throws SQLException {
    OneConnection connection = new OneConnection(database.connect());
    SqlSessionFactory sessions = new SqlSessionFactoryBuilder().build(configuration(connection));
    Rows<Item, ItemEntity> items =
        new MyBatisRows<>(
            sessions, ItemMapper.class, ItemEntity::of, ItemEntity::values, ItemEntity::set);
    Rows<Person, PersonEntity> people =
        new MyBatisRows<>(
            sessions,
            PersonMapper.class,
            PersonEntity::of,
            PersonEntity::values,
            PersonEntity::set);
    MyBatisTechEmpower worlds = new MyBatisTechEmpower(sessions);
    MyBatisTrips trips = new MyBatisTrips(sessions, items, people, worlds);
    return new Peer(items, people, trips, worlds, null, connection::close);
  }

  private static Configuration configuration(OneConnection connection) {
    Configuration configuration =
        new Configuration(new Environment("one", new JdbcTransactionFactory(), connection));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setCacheEnabled(false);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.getTypeHandlerRegistry().register(UUID.class, new UuidHandler());
    configuration.addMapper(ItemMapper.class);
    configuration.addMapper(PersonMapper.class);
    configuration.addMapper(TechEmpowerMapper.class);
    return configuration;
  }
}
