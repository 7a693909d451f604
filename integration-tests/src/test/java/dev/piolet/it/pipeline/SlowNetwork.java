package dev.piolet.it.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A network between the driver and the server: what the driver sends is held for a moment, and
 * round trips are counted. A trip is whatever the driver sends until the server answers.
 */
public final class SlowNetwork implements Closeable {
  /** Long enough for what is sent together to be seen together, on a busy machine too. */
  private static final int LATENCY_MILLIS = 15;

  private final ServerSocket entrance;
  private final String host;
  private final int port;
  private final AtomicInteger trips = new AtomicInteger();
  private final AtomicBoolean answered = new AtomicBoolean(true);

  /** A network before a server. */
  public SlowNetwork(String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    this.entrance = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** Where the driver has to connect to. */
  public int port() {
    return entrance.getLocalPort();
  }

  /** The number of round trips since this was last asked. */
  public int trips() {
    return trips.getAndSet(0);
  }

  private void accept() throws IOException {
    while (!entrance.isClosed()) {
      Socket client = entrance.accept();
      Socket server = new Socket(host, port);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      start(() -> copy(client, server, true));
      start(() -> copy(server, client, false));
    }
  }

  private void copy(Socket from, Socket to, boolean isRequest) throws IOException {
    byte[] buffer = new byte[65_536];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        if (!isRequest) {
          answered.set(true);
        } else if (answered.getAndSet(false)) {
          trips.incrementAndGet();
          pause();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(buffer, 0, length);
        while (isRequest && in.available() > 0) {
          all.write(buffer, 0, in.read(buffer));
        }
        all.writeTo(out);
        out.flush();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LATENCY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a thread of the network does. */
  private interface Task {
    void run() throws IOException;
  }

  private static void start(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // The connection, or the network, was closed.
              }
            },
            "slow network");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
