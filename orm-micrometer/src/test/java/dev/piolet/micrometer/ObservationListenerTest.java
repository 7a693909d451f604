package dev.piolet.micrometer;

import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.test.PostgresTest;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class ObservationListenerTest {
  private final TestObservationRegistry registry = TestObservationRegistry.create();
  private final DataSource dataSource;
  private DBConnection conn;

  ObservationListenerTest(DataSource dataSource) throws SQLException {
    this.dataSource = dataSource;
    this.conn = connect(ObservationListener.of(registry));
  }

  private DBConnection connect(ObservationListener listener) throws SQLException {
    return new DBConnection(
        dataSource.getConnection(), DBConnectionOptions.defaults().listener(listener));
  }

  @BeforeEach
  void create() {
    conn.exec(sql("CREATE TABLE IF NOT EXISTS \"straße 1\" (id int)"));
    registry.clear();
  }

  @AfterEach
  void close() {
    conn.close();
  }

  @Test
  void aStatementHasTheNamesOfOpenTelemetry() {
    conn.exec(sql("UPDATE \"straße 1\" SET id = ? WHERE id = ?", 4711, 4712));
    TestObservationRegistryAssert.assertThat(registry)
        .hasNumberOfObservationsEqualTo(1)
        .hasSingleObservationThat()
        .hasNameEqualTo("db.client.operation.duration")
        .hasContextualNameEqualTo("UPDATE straße 1")
        .hasBeenStarted()
        .hasBeenStopped()
        .hasLowCardinalityKeyValue("db.system.name", "postgresql")
        .hasLowCardinalityKeyValue("db.operation.name", "UPDATE")
        .hasLowCardinalityKeyValue("db.collection.name", "straße 1")
        .hasLowCardinalityKeyValue("db.query.summary", "UPDATE straße 1")
        .hasLowCardinalityKeyValue("db.response.status_code", "none")
        .hasLowCardinalityKeyValue("error.type", "none")
        .hasHighCardinalityKeyValue("db.query.text", "UPDATE \"straße 1\" SET id = ? WHERE id = ?")
        .hasHighCardinalityKeyValue("db.response.returned_rows", "0")
        .hasHighCardinalityKeyValue("piolet.batch.size", "1")
        .doesNotHaveError();
    TestObservationRegistryAssert.assertThat(registry)
        .hasSingleObservationThat()
        .satisfies(
            context -> assertThat(context.getAllKeyValues().toString()).doesNotContain("4711"));
  }

  @Test
  void aFailureHasItsState() {
    Throwable failure = catchThrowable(() -> conn.exec(sql("SELECT 1 / 0")));
    TestObservationRegistryAssert.assertThat(registry)
        .hasSingleObservationThat()
        .hasLowCardinalityKeyValue("error.type", "22012")
        .hasLowCardinalityKeyValue("db.response.status_code", "22012")
        .hasLowCardinalityKeyValue("db.collection.name", "none")
        .hasError(failure);
  }

  @Test
  void aJoinIsOfNoSingleTable() {
    conn.exec(sql("DELETE FROM \"straße 1\" USING pg_class WHERE false"));
    TestObservationRegistryAssert.assertThat(registry)
        .hasSingleObservationThat()
        .hasLowCardinalityKeyValue("db.collection.name", "none")
        .hasLowCardinalityKeyValue("db.query.summary", "DELETE straße 1");
  }

  @Test
  void eachStatementOfAPipelineIsObserved() {
    var unused =
        conn.pipeline(sql("UPDATE \"straße 1\" SET id = 2"), sql("UPDATE \"straße 1\" SET id = 1"));
    TestObservationRegistryAssert.assertThat(registry)
        .forAllObservationsWithNameEqualTo(
            StatementConvention.NAME, each -> each.doesNotHaveError())
        .hasAnObservationWithAKeyValue("piolet.batch.place", "1");
  }

  @Test
  void aTransactionTellsItsOutcome() {
    conn.transaction(() -> conn.exec(sql("UPDATE \"straße 1\" SET id = 1")));
    TestObservationRegistryAssert.assertThat(registry)
        .hasObservationWithNameEqualTo("piolet.transaction")
        .that()
        .hasBeenStopped()
        .hasLowCardinalityKeyValue("piolet.outcome", "committed");
    registry.clear();
    Throwable unused = catchThrowable(() -> conn.transaction(() -> conn.exec(sql("SELECT 1 / 0"))));
    TestObservationRegistryAssert.assertThat(registry)
        .hasObservationWithNameEqualTo("piolet.transaction")
        .that()
        .hasLowCardinalityKeyValue("piolet.outcome", "rolled_back");
  }

  @Test
  void aRegistryWithoutHandlersCostsNothing() throws SQLException {
    var listener = ObservationListener.of(ObservationRegistry.NOOP);
    assertThat(listener.transactionBegun()).isNull();
    try (DBConnection other = connect(listener)) {
      assertThat(other.exec(sql("UPDATE \"straße 1\" SET id = 1"))).isZero();
    }
  }

  @Test
  void aProgramMayHaveOtherNames() throws SQLException {
    StatementConvention named =
        new StatementConvention() {
          @Override
          public KeyValues getLowCardinalityKeyValues(StatementContext context) {
            return super.getLowCardinalityKeyValues(context).and("db.namespace", "shop");
          }
        };
    try (DBConnection other = connect(ObservationListener.of(registry, named))) {
      other.exec(sql("UPDATE \"straße 1\" SET id = 1"));
    }
    TestObservationRegistryAssert.assertThat(registry)
        .hasSingleObservationThat()
        .hasLowCardinalityKeyValue("db.namespace", "shop");
  }
}
