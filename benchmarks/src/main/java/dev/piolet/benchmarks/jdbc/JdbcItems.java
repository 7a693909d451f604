package dev.piolet.benchmarks.jdbc;

import dev.piolet.benchmarks.Item;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** Narrow rows. */
final class JdbcItems extends JdbcRows<Item> {
  private static final Texts TEXTS =
      new Texts(
          "SELECT id, name, quantity FROM item",
          "SELECT name FROM item",
          "SELECT id, name, quantity FROM item WHERE id = ?",
          "INSERT INTO item (name, quantity) VALUES (?, ?)",
          "UPDATE item SET name = ?, quantity = ? WHERE id = ?",
          "DELETE FROM item WHERE id = ?",
          "INSERT INTO item (name, quantity, id) VALUES (?, ?, ?) ON CONFLICT (id)"
              + " DO UPDATE SET name = excluded.name, quantity = excluded.quantity");

  JdbcItems(Connection connection) throws SQLException {
    super(connection, TEXTS);
  }

  @Override
  long key(Item item) {
    return Objects.requireNonNull(item.id());
  }

  @Override
  Item withKey(Item item, long id) {
    return new Item(id, item.name(), item.quantity());
  }

  @Override
  int bind(PreparedStatement statement, Item item) throws SQLException {
    statement.setString(1, item.name());
    statement.setInt(2, item.quantity());
    return 2;
  }

  @Override
  Item read(ResultSet row) throws SQLException {
    return new Item(row.getLong(1), row.getString(2), row.getInt(3));
  }
}
