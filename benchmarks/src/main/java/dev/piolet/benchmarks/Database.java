package dev.piolet.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that a library connects to. Nothing of the driver is tuned: all use it as it is,
 * unless their documentation says otherwise.
 *
 * @param url the JDBC URL, with user and password
 */
public record Database(String url) {
  /** A source that opens a connection at every call and keeps none. */
  public DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }

  /** Opens a connection, in auto-commit mode. */
  public Connection connect() throws SQLException {
    return dataSource().getConnection();
  }
}
