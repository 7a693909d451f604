package dev.piolet.benchmarks.mybatis;

import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rows;
import dev.piolet.benchmarks.TechEmpower;
import dev.piolet.benchmarks.Trips;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/** One call for each statement: a batch of MyBatis ends where the SQL changes. */
final class MyBatisTrips implements Trips {
  private final SqlSessionFactory sessions;
  private final Rows<Item, ?> items;
  private final Rows<Person, ?> people;
  private final TechEmpower worlds;

  MyBatisTrips(
      SqlSessionFactory sessions, Rows<Item, ?> items, Rows<Person, ?> people, TechEmpower worlds) {
    this.sessions = sessions;
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
    try (SqlSession session = sessions.openSession(false)) {
      for (int i = 0; i < 10; i++) {
        update(session, i % 3, firstId + i, number + i);
      }
      session.commit();
    }
  }

  private static void update(SqlSession session, int table, int id, int number) {
    switch (table) {
      case 0 -> session.getMapper(ItemMapper.class).setQuantity(id, number);
      case 1 -> session.getMapper(PersonMapper.class).setPoints(id, number);
      default -> session.getMapper(TechEmpowerMapper.class).setNumber(id, number);
    }
  }
}
