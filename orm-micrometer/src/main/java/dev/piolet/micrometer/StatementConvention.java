package dev.piolet.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * The names and key-values of statements, by <a
 * href="https://opentelemetry.io/docs/specs/semconv/db/">OpenTelemetry's conventions for
 * databases</a>. Where a metric needs all keys each time, what is not there is {@code none}. A
 * program that wants others extends this, and gives it to {@link ObservationListener#of}.
 * Thread-safe.
 */
public class StatementConvention implements ObservationConvention<StatementContext> {
  /** The name of the observation, and so of its metric. */
  public static final String NAME = "db.client.operation.duration";

  private static final String NONE = "none";
  private static final KeyValue SYSTEM = KeyValue.of("db.system.name", "postgresql");

  /** Creates the convention. */
  public StatementConvention() {}

  @Override
  public boolean supportsContext(Observation.Context context) {
    return context instanceof StatementContext;
  }

  @Override
  public String getName() {
    return NAME;
  }

  /** The span's name: operation and main table. */
  @Override
  public String getContextualName(StatementContext context) {
    String summary = context.statement().summary();
    return summary.isEmpty() ? "postgresql" : summary;
  }

  /** What there is little of, which metrics have too. */
  @Override
  public KeyValues getLowCardinalityKeyValues(StatementContext context) {
    var statement = context.statement();
    String state = Failures.sqlState(context.getError());
    return KeyValues.of(
        SYSTEM,
        KeyValue.of("db.operation.name", orNone(statement.operation())),
        KeyValue.of(
            "db.collection.name",
            statement.tables().size() == 1 ? statement.tables().get(0) : NONE),
        KeyValue.of("db.query.summary", orNone(statement.summary())),
        KeyValue.of("db.response.status_code", orNone(state)),
        KeyValue.of("error.type", orNone(Failures.type(context.getError()))));
  }

  /** What there is much of, which spans alone have: the text, which has no bound values in it. */
  @Override
  public KeyValues getHighCardinalityKeyValues(StatementContext context) {
    var statement = context.statement();
    KeyValues values =
        KeyValues.of(
            KeyValue.of("db.query.text", statement.sql()),
            KeyValue.of("piolet.batch.number", Long.toString(statement.batch())),
            KeyValue.of("piolet.batch.size", Integer.toString(statement.batchSize())),
            KeyValue.of("piolet.batch.place", Integer.toString(statement.place())));
    var execution = context.execution();
    return execution == null
        ? values
        : values.and(
            KeyValue.of("db.response.returned_rows", Long.toString(execution.rows())),
            KeyValue.of("piolet.duration.nanos", Long.toString(execution.duration().toNanos())),
            KeyValue.of("piolet.prepared", Boolean.toString(execution.isPrepared())));
  }

  private static String orNone(String value) {
    return value.isEmpty() ? NONE : value;
  }
}
