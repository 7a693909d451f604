package app;

import static app.ArticleTable.ARTICLE;
import static app.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.Database;
import dev.piolet.micrometer.ConnectionMeters;
import dev.piolet.micrometer.ObservationListener;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.SentStatement;
import dev.piolet.observe.SlowStatements;
import dev.piolet.observe.SqlComments;
import dev.piolet.observe.StatementObserver;
import dev.piolet.test.PostgresTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what docs/observation.md shows. */
@PostgresTest
class ObservationGuideTest {
  @BeforeEach
  void create(DBConnection conn) {
    conn.schema().drop(USER, ARTICLE);
    conn.schema().create(USER, ARTICLE);
  }

  // tag::listener[]
  /** Adds up the time of each kind of statement. */
  static final class Times implements DatabaseListener {
    final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

    @Override
    public StatementObserver sending(SentStatement statement) {
      LongAdder sum = nanos.computeIfAbsent(statement.summary(), none -> new LongAdder());
      return execution -> sum.add(execution.duration().toNanos());
    }
  }

  // end::listener[]

  @Test
  void aListenerIsTold(DataSource dataSource) {
    Times times = new Times();
    // tag::comments[]
    DBConnectionOptions options =
        DBConnectionOptions.defaults()
            .listener(times)
            .listener(SqlComments.of("application", "shop"))
            .listener(SqlComments.callSite());
    Database db = Database.of(dataSource, options);
    // end::comments[]
    db.exec(select(ARTICLE));
    assertThat(times.nanos.get("SELECT article").sum()).isPositive();
  }

  @Test
  void slowOnesAreLogged(DataSource dataSource) {
    // tag::slow[]
    DBConnectionOptions options =
        DBConnectionOptions.defaults()
            .slowStatements(SlowStatements.from(Duration.ofMillis(200)).withPlans());
    // end::slow[]
    assertThat(Database.of(dataSource, options).exec(select(ARTICLE))).isEmpty();
  }

  @Test
  void micrometerIsTold(DataSource dataSource) {
    ObservationRegistry observations = ObservationRegistry.create();
    MeterRegistry meters = new SimpleMeterRegistry();
    observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    // tag::micrometer[]
    DBConnectionOptions options =
        DBConnectionOptions.defaults()
            .listener(ObservationListener.of(observations))
            .listener(ConnectionMeters.of(meters, "main"));
    // end::micrometer[]
    assertThat(Database.of(dataSource, options).exec(select(ARTICLE))).isEmpty();
    assertThat(
            meters
                .get("db.client.operation.duration")
                .tag("db.collection.name", "article")
                .timer()
                .count())
        .isEqualTo(1);
  }
}
