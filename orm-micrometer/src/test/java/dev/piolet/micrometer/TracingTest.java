package dev.piolet.micrometer;

import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.test.PostgresTest;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Spans as OpenTelemetry exports them. */
@PostgresTest
class TracingTest {
  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(exporter)).build();
  private final ObservationRegistry registry = ObservationRegistry.create();
  private final DataSource dataSource;

  TracingTest(DataSource dataSource) {
    this.dataSource = dataSource;
    var otel = provider.get("test");
    OtelTracer tracer = new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {});
    OtelPropagator propagator =
        new OtelPropagator(
            ContextPropagators.create(W3CTraceContextPropagator.getInstance()), otel);
    registry
        .observationConfig()
        .observationHandler(
            new io.micrometer.observation.ObservationHandler
                .FirstMatchingCompositeObservationHandler(
                new PropagatingSenderTracingObservationHandler<>(tracer, propagator),
                new DefaultTracingObservationHandler(tracer)));
  }

  private DBConnection connect(ObservationListener listener) throws SQLException {
    return new DBConnection(
        dataSource.getConnection(), DBConnectionOptions.defaults().listener(listener));
  }

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void aStatementIsAClientsSpanBelowTheProgramsOwn() throws SQLException {
    try (DBConnection conn = connect(ObservationListener.of(registry))) {
      Observation.createNotStarted("request", registry)
          .observe(() -> conn.exec(sql("SET lock_timeout = 1000")));
    }
    assertThat(exporter.getFinishedSpanItems()).hasSize(2);
    SpanData statement = exporter.getFinishedSpanItems().get(0);
    SpanData request = exporter.getFinishedSpanItems().get(1);
    assertThat(statement.getName()).isEqualTo("SET");
    assertThat(statement.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(statement.getParentSpanId()).isEqualTo(request.getSpanId());
    assertThat(statement.getAttributes().get(AttributeKey.stringKey("db.query.text")))
        .isEqualTo("SET lock_timeout = 1000");
    assertThat(statement.getAttributes().get(AttributeKey.stringKey("db.system.name")))
        .isEqualTo("postgresql");
  }

  @Test
  void aFailureIsASpansError() throws SQLException {
    try (DBConnection conn = connect(ObservationListener.of(registry))) {
      assertThat(catchThrowable(() -> conn.exec(sql("SELECT 1 / 0")))).isNotNull();
    }
    SpanData span = exporter.getFinishedSpanItems().get(0);
    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(span.getAttributes().get(AttributeKey.stringKey("error.type"))).isEqualTo("22012");
  }

  @Test
  void theServerSeesTheSpanWhereThatIsAskedFor() throws SQLException {
    try (DBConnection conn = connect(ObservationListener.of(registry).withTraceInComments());
        Connection other = dataSource.getConnection();
        Statement looking = other.createStatement()) {
      var unused =
          conn.transaction(
              () -> {
                conn.exec(sql("SET LOCAL lock_timeout = 1000"));
                try (ResultSet row =
                    looking.executeQuery(
                        "SELECT query FROM pg_stat_activity WHERE query LIKE 'SET LOCAL lock_t%'"
                            + " AND state = 'idle in transaction'")) {
                  assertThat(row.next()).isTrue();
                  SpanData span =
                      exporter.getFinishedSpanItems().stream()
                          .filter(each -> each.getName().equals("SET"))
                          .findFirst()
                          .orElseThrow();
                  assertThat(row.getString(1))
                      .isEqualTo(
                          "SET LOCAL lock_timeout = 1000 /*traceparent='00-"
                              + span.getTraceId()
                              + '-'
                              + span.getSpanId()
                              + '-'
                              + span.getSpanContext().getTraceFlags().asHex()
                              + "'*/");
                }
                return true;
              });
    }
    assertThat(exporter.getFinishedSpanItems())
        .extracting(SpanData::getName)
        .containsExactly("BEGIN", "SET", "COMMIT", "transaction");
  }
}
