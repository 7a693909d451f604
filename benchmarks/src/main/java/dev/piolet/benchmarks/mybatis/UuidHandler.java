package dev.piolet.benchmarks.mybatis;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** MyBatis has no handler of its own for UUIDs. */
final class UuidHandler extends BaseTypeHandler<UUID> {
  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, UUID value, @Nullable JdbcType type)
      throws SQLException {
    statement.setObject(index, value);
  }

  @Override
  public UUID getNullableResult(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  @Override
  public UUID getNullableResult(ResultSet row, int index) throws SQLException {
    return row.getObject(index, UUID.class);
  }

  @Override
  public UUID getNullableResult(CallableStatement call, int index) throws SQLException {
    return call.getObject(index, UUID.class);
  }
}
