package dev.piolet.micrometer;

import dev.piolet.observe.DatabaseListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/**
 * Measures the connections that a {@code Database} borrows, by <a
 * href="https://opentelemetry.io/docs/specs/semconv/db/database-metrics/">OpenTelemetry's
 * names</a>:
 *
 * <ul>
 *   <li>{@code db.client.connection.wait_time}: how long a connection was waited for,
 *   <li>{@code db.client.connection.use_time}: from its being borrowed to its being given back,
 *   <li>{@code db.client.connection.timeouts}: how often none came, for whatever reason,
 *   <li>{@code piolet.connection.aborted}: how often one was closed by force.
 * </ul>
 *
 * <p>It needs {@code io.micrometer:micrometer-core}. Thread-safe.
 */
public final class ConnectionMeters implements DatabaseListener {
  private final Timer waitTime;
  private final Timer useTime;
  private final Counter timeouts;
  private final Counter aborted;

  private ConnectionMeters(MeterRegistry registry, String pool) {
    Tags tags = Tags.of("db.client.connection.pool.name", pool);
    this.waitTime = Timer.builder("db.client.connection.wait_time").tags(tags).register(registry);
    this.useTime = Timer.builder("db.client.connection.use_time").tags(tags).register(registry);
    this.timeouts = Counter.builder("db.client.connection.timeouts").tags(tags).register(registry);
    this.aborted = Counter.builder("piolet.connection.aborted").tags(tags).register(registry);
  }

  /**
   * The meters of a database.
   *
   * @param registry where they are registered
   * @param pool the name of the pool, a tag of each
   */
  public static ConnectionMeters of(MeterRegistry registry, String pool) {
    return new ConnectionMeters(registry, pool);
  }

  @Override
  public void connectionBorrowed(Duration waited) {
    waitTime.record(waited);
  }

  @Override
  public void connectionRefused(Duration waited, Throwable failure) {
    waitTime.record(waited);
    timeouts.increment();
  }

  @Override
  public void connectionReturned(Duration held, boolean isAborted) {
    useTime.record(held);
    if (isAborted) {
      aborted.increment();
    }
  }
}
