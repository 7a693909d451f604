package dev.piolet.sql;

import dev.piolet.type.PgType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A value bound to a parameter, with the type that it is sent as.
 *
 * @param type the PostgreSQL type
 * @param value the value, or null for NULL
 */
public record Bind<T>(PgType<T> type, @Nullable T value) {
  /**
   * Binds the value.
   *
   * @param index the parameter's position, from 1
   * @throws SQLException when the driver refuses the value
   */
  public void to(PreparedStatement statement, int index) throws SQLException {
    type.bind(statement, index, value);
  }
}
