package dev.piolet.internal.driver;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;

/**
 * An array that was written here, for the driver to send with its type. The driver itself writes
 * arrays of a few types in binary, and those of all others as text.
 */
public final class BinaryArray extends PgArray {
  private final String elementName;

  private BinaryArray(BaseConnection connection, String elementName, byte[] bytes)
      throws SQLException {
    super(connection, 0, bytes);
    this.elementName = elementName;
  }

  private BinaryArray(BaseConnection connection, String elementName, String text)
      throws SQLException {
    super(connection, 0, text);
    this.elementName = elementName;
  }

  /**
   * An array in binary; only where the connection is not {@linkplain DriverConnection#isSimple
   * simple}.
   *
   * @param elementName the name by which the driver finds the type of the elements
   */
  public static Array of(Connection connection, String elementName, byte[] bytes)
      throws SQLException {
    return new BinaryArray(connection.unwrap(BaseConnection.class), elementName, bytes);
  }

  /** An array as text. */
  public static Array of(Connection connection, String elementName, String text)
      throws SQLException {
    return new BinaryArray(connection.unwrap(BaseConnection.class), elementName, text);
  }

  /** The driver finds the type of the array by this name; it would ask the database for it. */
  @Override
  public String getBaseTypeName() {
    return elementName;
  }
}
