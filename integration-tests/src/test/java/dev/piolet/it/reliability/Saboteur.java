package dev.piolet.it.reliability;

import dev.piolet.it.DirectAccess;
import dev.piolet.it.network.FaultyNetwork;
import dev.piolet.it.network.Side;
import dev.piolet.it.network.Strike;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Disturbs transactions, one way after the other, while they run. */
final class Saboteur {
  private static final Disturbance[] KINDS = Disturbance.values();

  /** Up to which byte, counted from when it lies in wait. */
  private static final int BYTES = 6_000;

  private static final int PAUSE_MILLIS = 15;
  private static final int PATIENCE_MILLIS = 1_000;
  private static final int PIECE = 3;

  private final FaultyNetwork network;
  private final DirectAccess server;
  private final String application;
  private final int stallMillis;
  private final Random random;
  private final Map<Disturbance, Integer> fired = new EnumMap<>(Disturbance.class);

  /**
   * Somebody who disturbs.
   *
   * @param network through which the transactions go
   * @param server leads to it past the network
   * @param application how the sessions are called
   * @param stallMillis for how long a network stalls until a client has given up
   */
  Saboteur(
      FaultyNetwork network, DirectAccess server, String application, int stallMillis, long seed) {
    this.network = network;
    this.server = server;
    this.application = application;
    this.stallMillis = stallMillis;
    this.random = new Random(seed);
  }

  /** How often each disturbance has hit something. */
  Map<Disturbance, Integer> fired() {
    return fired;
  }

  void disturbWhile(BooleanSupplier running) {
    for (int i = 0; running.getAsBoolean(); i++) {
      Disturbance kind = KINDS[i % KINDS.length];
      if (disturb(kind, running)) {
        fired.merge(kind, 1, Integer::sum);
      }
      pause(PAUSE_MILLIS);
    }
  }

  private boolean disturb(Disturbance kind, BooleanSupplier running) {
    return switch (kind) {
      case CUT_CLIENT -> strike(Side.CLIENT, FaultyNetwork.Link::cut, running);
      case CUT_SERVER -> strike(Side.SERVER, FaultyNetwork.Link::cut, running);
      case DELAY -> strike(Side.CLIENT, link -> pause(2 * PAUSE_MILLIS), running);
      case STALL -> strike(Side.CLIENT, link -> pause(stallMillis), running);
      case SPLIT -> strike(Side.CLIENT, link -> split(), running);
      case TERMINATE -> end("pg_terminate_backend");
      case CANCEL -> end("pg_cancel_backend");
    };
  }

  private void split() {
    network.split(PIECE);
    pause(PAUSE_MILLIS);
  }

  private boolean strike(Side side, Consumer<FaultyNetwork.Link> act, BooleanSupplier running) {
    network.arm(new Strike(side, Strike.behind(random.nextInt(BYTES)), act));
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (!network.hasStruck() && running.getAsBoolean() && System.nanoTime() < end) {
      pause(1);
    }
    pause(PAUSE_MILLIS);
    return network.disarm();
  }

  private boolean end(String function) {
    return server
        .rows(
            "SELECT "
                + function
                + "(pid) FROM (SELECT pid FROM pg_stat_activity WHERE application_name = '"
                + application
                + "' AND state <> 'idle' ORDER BY random() LIMIT 1) busy")
        .contains("t");
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
