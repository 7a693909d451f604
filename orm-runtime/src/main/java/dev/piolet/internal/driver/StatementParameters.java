package dev.piolet.internal.driver;

import dev.piolet.spi.Parameters;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.postgresql.util.PGobject;

/**
 * The parameters of a statement of JDBC. Not thread-safe.
 *
 * @param statement takes the values
 */
public record StatementParameters(PreparedStatement statement) implements Parameters {
  @Override
  public void setNull(int index, int jdbcType) throws SQLException {
    statement.setNull(index, jdbcType);
  }

  @Override
  public void setBoolean(int index, boolean value) throws SQLException {
    statement.setBoolean(index, value);
  }

  @Override
  public void setShort(int index, short value) throws SQLException {
    statement.setShort(index, value);
  }

  @Override
  public void setInt(int index, int value) throws SQLException {
    statement.setInt(index, value);
  }

  @Override
  public void setLong(int index, long value) throws SQLException {
    statement.setLong(index, value);
  }

  /** The driver's {@code setFloat} sends a text as {@code double precision}, which is unequal. */
  @Override
  public void setFloat(int index, float value) throws SQLException {
    PGobject real = new PGobject();
    real.setType("float4");
    real.setValue(Float.toString(value));
    statement.setObject(index, real);
  }

  @Override
  public void setDouble(int index, double value) throws SQLException {
    statement.setDouble(index, value);
  }

  @Override
  public void setBigDecimal(int index, BigDecimal value) throws SQLException {
    statement.setBigDecimal(index, value);
  }

  @Override
  public void setString(int index, String value) throws SQLException {
    statement.setString(index, value);
  }

  @Override
  public void setBytes(int index, byte[] value) throws SQLException {
    statement.setBytes(index, value);
  }

  @Override
  public void setObject(int index, Object value) throws SQLException {
    statement.setObject(index, value);
  }

  @Override
  public void setUntyped(int index, String text) throws SQLException {
    statement.setObject(index, text, Types.OTHER);
  }

  @Override
  public boolean takesTextOnly() throws SQLException {
    return DriverConnection.isSimple(statement.getConnection());
  }

  @Override
  public void setArray(int index, String elementType, byte[] binary) throws SQLException {
    statement.setArray(index, BinaryArray.of(statement.getConnection(), elementType, binary));
  }

  @Override
  public void setArray(int index, String elementType, String text) throws SQLException {
    statement.setArray(index, BinaryArray.of(statement.getConnection(), elementType, text));
  }
}
