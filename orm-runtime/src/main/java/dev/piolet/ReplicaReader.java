package dev.piolet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads over one of several replicas, by turns, or over the primary. Thread-safe. */
final class ReplicaReader {
  private static final Logger LOG = LoggerFactory.getLogger("dev.piolet.replicas");

  private final Lender primary;
  private final List<Replica> replicas;
  private final Duration wait;
  private final AtomicInteger turn = new AtomicInteger();

  ReplicaReader(Lender primary, LastWrite lastWrite, Replicas replicas) {
    List<Replica> all = new ArrayList<>();
    for (DataSource source : replicas.dataSources()) {
      Lender lender = primary.of(source);
      all.add(new Replica(all.size() + 1, lender, lastWrite, replicas.pause()));
    }
    this.primary = primary;
    this.replicas = List.copyOf(all);
    this.wait = replicas.longestWait();
  }

  /**
   * Reads something that is to see what a token asks for. Of several replicas the first that has it
   * is read; where none has, one is waited for.
   *
   * @param isOwn whether the token is this program's own, so that it tells a replica that lags from
   *     a token that somebody has made up
   * @throws X what the body throws
   */
  <T extends @Nullable Object, X extends Exception> T read(
      Opening opening, WriteToken token, boolean isOwn, SessionCall<T, X> body) throws X {
    List<Replica> usable = usableFor(token);
    if (usable.size() > 1) {
      for (Replica replica : usable) {
        Optional<Replica.Result<T>> result = replica.read(opening, token, Patience.none(), body);
        if (result.isPresent()) {
          return result.get().value();
        }
      }
    }
    for (Replica replica : usable) {
      if (usable.size() == 1 || replica.isReachable()) {
        Optional<Replica.Result<T>> result =
            replica.read(opening, token, new Patience(wait, isOwn), body);
        if (result.isPresent()) {
          return result.get().value();
        }
        break;
      }
    }
    LOG.debug("event=read_on_primary usable_replicas={} of={}", usable.size(), replicas.size());
    return primary.readOnly(opening, body);
  }

  /** Those that are not left out, another one first each time. */
  private List<Replica> usableFor(WriteToken token) {
    int first = Math.floorMod(turn.getAndIncrement(), replicas.size());
    List<Replica> usable = new ArrayList<>(replicas.size());
    for (int i = 0; i < replicas.size(); i++) {
      Replica replica = replicas.get((first + i) % replicas.size());
      if (replica.isUsableFor(token)) {
        usable.add(replica);
      }
    }
    return usable;
  }
}
