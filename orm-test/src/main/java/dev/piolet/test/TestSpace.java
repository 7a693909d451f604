package dev.piolet.test;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Where the tests of one class work, by themselves.
 *
 * <p>JUnit closes it: the second interface is for versions before 5.13, which ask for it.
 */
@SuppressWarnings("deprecation")
interface TestSpace extends AutoCloseable, ExtensionContext.Store.CloseableResource {
  /** A source whose connections see this and nothing of other classes. */
  DataSource dataSource();

  /** Drops it with all that is in it. */
  @Override
  void close() throws SQLException;
}
