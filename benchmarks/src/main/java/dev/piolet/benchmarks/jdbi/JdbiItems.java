package dev.piolet.benchmarks.jdbi;

import dev.piolet.benchmarks.Item;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Narrow rows. */
final class JdbiItems extends JdbiRows<Item> {
  private static final Texts TEXTS =
      new Texts(
          "SELECT id, name, quantity FROM item",
          "SELECT name FROM item",
          "SELECT id, name, quantity FROM item WHERE id = :id",
          "INSERT INTO item (name, quantity) VALUES (:name, :quantity)",
          "UPDATE item SET name = :name, quantity = :quantity WHERE id = :id",
          "DELETE FROM item WHERE id = :id",
          "INSERT INTO item (id, name, quantity) VALUES (:id, :name, :quantity)"
              + " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
              + " quantity = excluded.quantity");

  JdbiItems(Handle handle) {
    super(
        handle, TEXTS, (row, context) -> new Item(row.getLong(1), row.getString(2), row.getInt(3)));
  }

  @Override
  long key(Item item) {
    return Objects.requireNonNull(item.id());
  }

  @Override
  Item withKey(Item item, long id) {
    return new Item(id, item.name(), item.quantity());
  }
}
