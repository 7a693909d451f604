package dev.piolet.it.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A look at the database that does not go through Piolet. */
record Catalog(DataSource dataSource) {
  /** The rows that a query gives, their values joined by {@code |}. */
  List<String> rows(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> list = new ArrayList<>();
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          values.add(rows.getString(i));
        }
        list.add(String.join("|", values.stream().map(String::valueOf).toList()));
      }
      return list;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** Executes SQL, of several statements too. */
  void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** The server's major version. */
  int version() {
    return Integer.parseInt(rows("SHOW server_version_num").get(0)) / 10_000;
  }

  /**
   * The columns of a table: names, types, NOT NULL, identity, generation, defaults and collations.
   */
  List<String> columns(String table) {
    return rows(
        "SELECT attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,"
            + " pg_get_expr(adbin, adrelid), (SELECT collname FROM pg_collation c WHERE c.oid = attcollation AND collname <> 'default')"
            + " FROM pg_attribute a LEFT JOIN pg_attrdef d ON adrelid = attrelid AND adnum = attnum"
            + " WHERE attrelid = '"
            + table.replace("'", "''")
            + "'::regclass AND attnum > 0 ORDER BY attnum");
  }

  /** The constraints of a table: name and definition. */
  List<String> constraints(String table) {
    return rows(
        "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = "
            + "to_regclass('"
            + table.replace("'", "''")
            + "') AND contype <> 'n' ORDER BY 1");
  }

  /** The indexes of a table or view that belong to no constraint: name and definition. */
  List<String> indexes(String table) {
    return rows(
        "SELECT c.relname, regexp_replace(pg_get_indexdef(i.indexrelid), ' ON [^ ]+\\.', ' ON ')"
            + " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = "
            + "to_regclass('"
            + table.replace("'", "''")
            + "') AND NOT EXISTS (SELECT FROM pg_constraint"
            + " WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) ORDER BY 1");
  }
}
