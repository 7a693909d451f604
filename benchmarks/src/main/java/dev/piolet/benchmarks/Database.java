package dev.piolet.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that a library connects to. Nothing of the driver is tuned, but for what {@link
 * #rewritingInserts} says.
 *
 * @param url the JDBC URL, with user and password
 */
public record Database(String url) {
  /**
   * This database for the peers: where one sends INSERTs in a batch and asks for no keys, the
   * driver makes one with many rows of them, as <a
   * href="https://jdbc.postgresql.org/documentation/connect/recommended-properties/">its
   * documentation</a> advises for speed. Where keys come back it does nothing.
   */
  Database rewritingInserts() {
    return new Database(url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true");
  }

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
