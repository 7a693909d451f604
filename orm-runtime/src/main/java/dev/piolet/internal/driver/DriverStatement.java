package dev.piolet.internal.driver;

import dev.piolet.spi.Parameters;
import java.sql.SQLException;

/** A statement as the driver takes it. */
public interface DriverStatement {
  /** The text, with a {@code ?} for each parameter. */
  String sql();

  /** How many parameters it has. */
  int parameters();

  /**
   * The cast behind the {@code ?} of a parameter where the driver does not tell PostgreSQL its
   * type: a cast, or nothing.
   *
   * @param parameter its place, from 0
   */
  String cast(int parameter);

  /**
   * Binds all values.
   *
   * @throws SQLException when one cannot be sent
   */
  void bindTo(Parameters parameters) throws SQLException;
}
