package dev.piolet.it.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.it.Sources;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The pools that are tried, each with few connections and little patience. */
enum Pool {
  HIKARI {
    @Override
    DataSource open(DataSource source, boolean isAutoCommit) {
      HikariConfig config = new HikariConfig();
      config.setDataSource(source);
      config.setMaximumPoolSize(CONNECTIONS);
      config.setAutoCommit(isAutoCommit);
      config.setConnectionTimeout(PATIENCE.toMillis());
      return new HikariDataSource(config);
    }
  },

  AGROAL {
    @Override
    DataSource open(DataSource source, boolean isAutoCommit) throws SQLException {
      return AgroalDataSource.from(
          new AgroalDataSourceConfigurationSupplier()
              .connectionPoolConfiguration(
                  pool ->
                      pool.maxSize(CONNECTIONS)
                          .acquisitionTimeout(PATIENCE)
                          .exceptionSorter(new PostgreSQLExceptionSorter())
                          .connectionFactoryConfiguration(
                              factory ->
                                  factory
                                      .connectionProviderClass(org.postgresql.Driver.class)
                                      .autoCommit(isAutoCommit)
                                      .jdbcUrl(Sources.url(source)))));
    }
  },

  /** Waits for a connection for ever, and its connections always come with auto-commit on. */
  @SuppressWarnings("deprecation")
  PGJDBC {
    @Override
    DataSource open(DataSource source, boolean isAutoCommit) {
      var pool = new org.postgresql.ds.PGPoolingDataSource();
      pool.setUrl(Sources.url(source));
      pool.setDataSourceName("pool " + System.nanoTime());
      pool.setMaxConnections(CONNECTIONS);
      return pool;
    }

    @Override
    void close(DataSource pool) {
      ((org.postgresql.ds.PGPoolingDataSource) pool).close();
    }
  };

  static final int CONNECTIONS = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  abstract DataSource open(DataSource source, boolean isAutoCommit) throws SQLException;

  void close(DataSource pool) throws Exception {
    ((AutoCloseable) pool).close();
  }
}
