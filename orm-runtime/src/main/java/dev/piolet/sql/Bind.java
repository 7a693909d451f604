package dev.piolet.sql;

import dev.piolet.spi.Parameters;
import dev.piolet.type.PgType;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A value bound to a parameter, with the type that it is sent as.
 *
 * @param type the PostgreSQL type
 * @param value the value, or null for NULL
 */
public record Bind<T extends @Nullable Object>(PgType<T> type, @Nullable T value) {
  /** Whether a type is known that the value can be cast to. */
  boolean isTyped() {
    return !type.cast().isEmpty() || !type.placeholder().equals("?");
  }

  /** Whether two are the same value to PostgreSQL. */
  boolean isSame(Bind<?> other) {
    return type.placeholder().equals(other.type.placeholder())
        && type.cast().equals(other.type.cast())
        && hasSame(other.value);
  }

  @SuppressWarnings("unchecked") // values of one class are of one type, where both are told apart
  private boolean hasSame(@Nullable Object other) {
    return value == null || other == null
        ? value == other
        : value.getClass() == other.getClass() && type.same(value, (T) other);
  }

  /**
   * Binds the value.
   *
   * @param index the parameter's position, from 1
   * @throws SQLException when the driver refuses the value
   */
  public void to(Parameters parameters, int index) throws SQLException {
    type.bind(parameters, index, value);
  }
}
