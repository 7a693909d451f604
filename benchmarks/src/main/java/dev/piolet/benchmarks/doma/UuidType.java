package dev.piolet.benchmarks.doma;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.seasar.doma.ExternalDomain;
import org.seasar.doma.jdbc.domain.JdbcTypeProvider;
import org.seasar.doma.jdbc.type.AbstractJdbcType;
import org.seasar.doma.jdbc.type.JdbcType;

/**
 * Doma has no type of its own for it; this is what its documentation calls a <a
 * href="https://doma.readthedocs.io/en/stable/domain/#direct-mapping-of-external-domain-classes">
 * direct mapping</a>.
 */
@ExternalDomain
public final class UuidType extends JdbcTypeProvider<UUID> {
  private static final JdbcType<UUID> TYPE =
      new AbstractJdbcType<>(Types.OTHER) {
        @Override
        protected UUID doGetValue(ResultSet row, int index) throws SQLException {
          return row.getObject(index, UUID.class);
        }

        @Override
        protected UUID doGetValue(CallableStatement call, int index) throws SQLException {
          return call.getObject(index, UUID.class);
        }

        @Override
        protected void doSetValue(PreparedStatement statement, int index, UUID value)
            throws SQLException {
          statement.setObject(index, value);
        }

        @Override
        protected String doConvertToLogFormat(UUID value) {
          return "'" + value + "'";
        }
      };

  @Override
  public JdbcType<UUID> getJdbcType() {
    return TYPE;
  }
}
