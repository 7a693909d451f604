package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.OneByOne;
import dev.piolet.benchmarks.OneConnection;
import java.sql.SQLException;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;

/** Updates of one column in HQL. */
final class Updates implements OneByOne.Updates {
  private final StatelessSession session;
  private final String quantity;
  private final String points;

  Updates(StatelessSession session, String item, String person) {
    this.session = session;
    this.quantity = "update " + item + " set quantity = :value where id = :id";
    this.points = "update " + person + " set points = :value where id = :id";
  }

  void inTransaction(OneConnection.Task task) throws SQLException {
    Transaction transaction = session.beginTransaction();
    try {
      task.run();
      transaction.commit();
    } catch (SQLException | RuntimeException e) {
      transaction.rollback();
      throw e;
    }
  }

  @Override
  public void quantity(long itemId, int value) {
    update(quantity, itemId, value);
  }

  @Override
  public void points(long personId, long value) {
    update(points, personId, value);
  }

  @Override
  public void randomNumber(int worldId, int number) {
    update("update WorldEntity set randomNumber = :value where id = :id", worldId, number);
  }

  private void update(String hql, Object id, Object value) {
    session
        .createMutationQuery(hql)
        .setParameter("value", value)
        .setParameter("id", id)
        .executeUpdate();
  }
}
