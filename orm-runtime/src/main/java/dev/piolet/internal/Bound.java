package dev.piolet.internal;

import dev.piolet.internal.driver.DriverStatement;
import dev.piolet.internal.driver.Preparation;
import dev.piolet.spi.Parameters;
import dev.piolet.sql.BoundSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A statement for the driver. */
public record Bound(BoundSql statement) implements DriverStatement {
  /** The text that is sent for a statement over a connection. */
  public static String text(Connection connection, BoundSql statement) throws SQLException {
    return Preparation.text(connection, new Bound(statement));
  }

  /** Prepares a statement, and binds its values. */
  public static PreparedStatement prepare(Connection connection, BoundSql statement)
      throws SQLException {
    return prepare(connection, statement, ResultSet.TYPE_FORWARD_ONLY);
  }

  /**
   * Prepares a statement, and binds its values.
   *
   * @param rows the type of the result set, a constant of {@link ResultSet}
   */
  public static PreparedStatement prepare(Connection connection, BoundSql statement, int rows)
      throws SQLException {
    PreparedStatement prepared =
        rows == ResultSet.TYPE_FORWARD_ONLY
            ? connection.prepareStatement(text(connection, statement))
            : connection.prepareStatement(
                text(connection, statement), rows, ResultSet.CONCUR_READ_ONLY);
    try {
      statement.bindTo(prepared);
      return prepared;
    } catch (Throwable e) {
      closeAfter(e, prepared);
      throw e;
    }
  }

  private static void closeAfter(Throwable failure, PreparedStatement prepared) {
    try {
      prepared.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public String sql() {
    return statement.sql();
  }

  @Override
  public int parameters() {
    return statement.binds().size();
  }

  @Override
  public String cast(int parameter) {
    return statement.binds().get(parameter).type().cast();
  }

  @Override
  public void bindTo(Parameters parameters) throws SQLException {
    statement.bindTo(parameters);
  }
}
