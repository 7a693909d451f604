package dev.piolet.benchmarks.ebean;

import dev.piolet.benchmarks.OneByOne;
import dev.piolet.benchmarks.OneConnection;
import io.ebean.Database;
import io.ebean.Transaction;
import java.sql.SQLException;

/** Updates of one column by query. */
final class Updates implements OneByOne.Updates {
  private final Database ebean;

  Updates(Database ebean) {
    this.ebean = ebean;
  }

  void inTransaction(OneConnection.Task task) throws SQLException {
    try (Transaction transaction = ebean.beginTransaction()) {
      task.run();
      transaction.commit();
    }
  }

  @Override
  public void quantity(long itemId, int quantity) {
    ebean.update(ItemEntity.class).set("quantity", quantity).where().idEq(itemId).update();
  }

  @Override
  public void points(long personId, long points) {
    ebean.update(PersonEntity.class).set("points", points).where().idEq(personId).update();
  }

  @Override
  public void randomNumber(int worldId, int number) {
    ebean.update(WorldEntity.class).set("randomNumber", number).where().idEq(worldId).update();
  }
}
