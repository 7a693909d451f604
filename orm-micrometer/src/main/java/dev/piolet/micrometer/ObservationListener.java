package dev.piolet.micrometer;

import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import dev.piolet.observe.SentStatement;
import dev.piolet.observe.StatementObserver;
import dev.piolet.observe.TransactionObserver;
import dev.piolet.observe.TransactionOutcome;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an observation of each statement and each transaction: metrics, and with Micrometer's
 * tracing spans, as children of the program's own.
 *
 * <pre>{@code
 * DBConnectionOptions options =
 *     DBConnectionOptions.defaults().listener(ObservationListener.of(registry));
 * }</pre>
 *
 * <p>Of statements that are sent together each observation begins when they are sent, and ends with
 * its answer. Thread-safe.
 */
public final class ObservationListener implements DatabaseListener {
  /** The name of a transaction's observation. */
  public static final String TRANSACTION = "piolet.transaction";

  private final ObservationRegistry registry;
  private final StatementConvention convention;
  private final boolean addsTrace;

  private ObservationListener(
      ObservationRegistry registry, StatementConvention convention, boolean addsTrace) {
    this.registry = registry;
    this.convention = convention;
    this.addsTrace = addsTrace;
  }

  /** A listener with OpenTelemetry's names, {@link StatementConvention}. */
  public static ObservationListener of(ObservationRegistry registry) {
    return of(registry, new StatementConvention());
  }

  /**
   * A listener.
   *
   * @param convention the names and key-values of statements
   */
  public static ObservationListener of(
      ObservationRegistry registry, StatementConvention convention) {
    return new ObservationListener(registry, convention, false);
  }

  /**
   * Adds the identity of the span to each statement, as a comment ({@code traceparent}), so that a
   * statement that the server shows is found among the traces. Each statement then has a text of
   * its own, which PostgreSQL prepares anew: a short one takes more than twice as long.
   */
  public ObservationListener withTraceInComments() {
    return new ObservationListener(registry, convention, true);
  }

  @Override
  public @Nullable StatementObserver sending(SentStatement statement) {
    if (registry.isNoop()) {
      return null;
    }
    StatementContext context = new StatementContext(statement);
    Observation observation =
        Observation.createNotStarted(convention, () -> context, registry).start();
    return new Observed(observation, context, addsTrace);
  }

  /** A statement that is observed; tracing has put the identity of its span into the carrier. */
  private record Observed(Observation observation, StatementContext context, boolean addsTrace)
      implements StatementObserver {
    @Override
    public Map<String, String> comment() {
      Map<String, String> carrier = context.getCarrier();
      return addsTrace && carrier != null ? carrier : Map.of();
    }

    @Override
    public void executed(ExecutedStatement execution) {
      context.executed(execution);
      execution.failure().ifPresent(observation::error);
      observation.stop();
    }
  }

  @Override
  public @Nullable TransactionObserver transactionBegun() {
    if (registry.isNoop()) {
      return null;
    }
    Observation observation =
        Observation.createNotStarted(TRANSACTION, registry)
            .contextualName("transaction")
            .lowCardinalityKeyValue("db.system.name", "postgresql")
            .start();
    return (outcome, duration) -> stop(observation, outcome);
  }

  private static void stop(Observation observation, TransactionOutcome outcome) {
    observation
        .lowCardinalityKeyValue("piolet.outcome", outcome.name().toLowerCase(Locale.ROOT))
        .stop();
  }
}
