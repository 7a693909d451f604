package dev.piolet.micrometer;

import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.piolet.DBConnectionOptions;
import dev.piolet.Database;
import dev.piolet.test.PostgresTest;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@PostgresTest
class MetersTest {
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ObservationRegistry registry = ObservationRegistry.create();
  private final DBConnectionOptions options =
      DBConnectionOptions.defaults()
          .listener(ObservationListener.of(registry))
          .listener(ConnectionMeters.of(meters, "main"));

  @Test
  void statementsAndConnectionsAreMeasured(DataSource dataSource) {
    registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    Database db = Database.of(dataSource, options);
    db.exec(sql("SET lock_timeout = 1000"));
    db.exec(sql("SET lock_timeout = 2000"));
    assertThat(catchThrowable(() -> db.exec(sql("SELECT 1 / 0")))).isNotNull();

    var sets =
        meters
            .get("db.client.operation.duration")
            .tag("db.operation.name", "SET")
            .tag("error.type", "none")
            .timer();
    assertThat(sets.count()).isEqualTo(2);
    assertThat(sets.totalTime(TimeUnit.NANOSECONDS)).isPositive();
    assertThat(
            meters.get("db.client.operation.duration").tag("error.type", "22012").timer().count())
        .isEqualTo(1);
    assertThat(meters.get("db.client.connection.wait_time").timer().count()).isEqualTo(3);
    assertThat(
            meters
                .get("db.client.connection.use_time")
                .tag("db.client.connection.pool.name", "main")
                .timer()
                .count())
        .isEqualTo(3);
    assertThat(meters.get("piolet.connection.aborted").counter().count()).isZero();
  }

  @Test
  void whatGivesNoConnectionIsCounted() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setServerNames(new String[] {"localhost"});
    nowhere.setPortNumbers(new int[] {1});
    Database db = Database.of(nowhere, options);
    assertThat(catchThrowable(() -> db.exec(sql("SELECT 1")))).isNotNull();
    assertThat(meters.get("db.client.connection.timeouts").counter().count()).isEqualTo(1);
    assertThat(meters.getMeters())
        .noneMatch(meter -> meter.getId().getName().equals("db.client.operation.duration"));
  }
}
