package dev.piolet.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A look at a database that does not go through Piolet. */
public record DirectAccess(DataSource dataSource) {
  /** The rows that a query gives on a connection of its own, their values joined by {@code |}. */
  public List<String> rows(String sql) {
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> list = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(rows.getString(i));
        }
        list.add(String.join("|", values.stream().map(String::valueOf).toList()));
      }
      return list;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** Executes SQL on a connection of its own. */
  public void execute(String sql) {
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** The rows that a query of numbers gives. */
  public List<List<Long>> numbers(String sql) {
    return rows(sql).stream()
        .map(row -> Stream.of(row.split("\\|", -1)).map(Long::valueOf).toList())
        .toList();
  }
}
