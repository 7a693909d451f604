package dev.piolet.type;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * An array that was written here, for the driver to send with its type. The driver itself writes
 * arrays of a few types in binary, and those of all others as text.
 */
final class DriverArray extends PgArray {
  private final String elementName;

  private DriverArray(BaseConnection connection, String elementName, byte[] bytes)
      throws SQLException {
    super(connection, 0, bytes);
    this.elementName = elementName;
  }

  private DriverArray(BaseConnection connection, String elementName, String text)
      throws SQLException {
    super(connection, 0, text);
    this.elementName = elementName;
  }

  /** An array as the connection takes it: PostgreSQL's simple protocol knows texts alone. */
  static <C> DriverArray of(Connection connection, ArrayCodec<C, ?> codec, String name, C array)
      throws SQLException {
    BaseConnection driver = connection.unwrap(BaseConnection.class);
    return driver.getQueryExecutor().getPreferQueryMode() == PreferQueryMode.SIMPLE
        ? new DriverArray(driver, name, codec.text(array))
        : new DriverArray(driver, name, codec.bytes(array));
  }

  /** The driver finds the type of the array by this name; it would ask the database for it. */
  @Override
  public String getBaseTypeName() {
    return elementName;
  }
}
