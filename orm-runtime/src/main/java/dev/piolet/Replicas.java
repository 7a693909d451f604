package dev.piolet;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * The standbys that a {@link Database} reads from, and how patiently. Immutable and thread-safe;
 * methods return a copy.
 *
 * <pre>{@code
 * Database db =
 *     Database.of(primary).withReplicas(Replicas.of(first, second).waitAtMost(Duration.ofMillis(50)));
 * }</pre>
 */
public final class Replicas {
  private static final Duration WAIT = Duration.ofMillis(100);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final List<DataSource> dataSources;
  private final Duration wait;
  private final Duration pause;

  private Replicas(List<DataSource> dataSources, Duration wait, Duration pause) {
    this.dataSources = dataSources;
    this.wait = wait;
    this.pause = pause;
  }

  /**
   * Replicas that are waited for 100 ms, and left out for 5 s when they fail.
   *
   * @param dataSources gives connections to a standby each: a pool, as a rule, with a short limit
   *     for connecting. They stay the caller's to close
   * @throws IllegalArgumentException when there are none
   */
  public static Replicas of(DataSource... dataSources) {
    if (dataSources.length == 0) {
      throw new IllegalArgumentException("No replica is given");
    }
    return new Replicas(List.of(dataSources), WAIT, PAUSE);
  }

  /**
   * Sets how long a read waits for a replica to replay what it is to see, before it goes to the
   * primary.
   *
   * @param limit zero for not at all
   * @throws IllegalArgumentException when it is negative
   */
  public Replicas waitAtMost(Duration limit) {
    return new Replicas(dataSources, requireNotNegative(limit), pause);
  }

  /**
   * Sets for how long a replica is left out that cannot be reached, or does not catch up in time.
   *
   * @param time after it, one read tries the replica again
   * @throws IllegalArgumentException when it is negative
   */
  public Replicas leaveOutFor(Duration time) {
    return new Replicas(dataSources, wait, requireNotNegative(time));
  }

  private static Duration requireNotNegative(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("A duration is negative: " + duration);
    }
    return duration;
  }

  List<DataSource> dataSources() {
    return dataSources;
  }

  Duration longestWait() {
    return wait;
  }

  Duration pause() {
    return pause;
  }
}
