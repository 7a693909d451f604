package dev.piolet.type;

import dev.piolet.spi.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Values that the driver has getters and setters for. */
abstract class DriverCodec<T> extends BinaryCodec<T> {
  private final int jdbcType;

  /**
   * Values of a type that the driver knows.
   *
   * @param jdbcType the constant of {@link java.sql.Types} that a NULL is bound with
   */
  DriverCodec(int jdbcType, int oid, String typeName) {
    super(oid, typeName);
    this.jdbcType = jdbcType;
  }

  @Override
  public final int jdbcType() {
    return jdbcType;
  }

  @Override
  public abstract @Nullable T read(ResultSet row, int index) throws SQLException;

  @Override
  public abstract void bind(Parameters parameters, int index, T value) throws SQLException;
}
