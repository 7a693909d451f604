package dev.piolet.it.network;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A network between the driver and the server, to which something happens at a given place. */
public final class FaultyNetwork implements Closeable {
  private final ServerSocket entrance;
  private final String host;
  private final int port;
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger ready = new AtomicInteger();
  private final AtomicInteger links = new AtomicInteger();
  private volatile @Nullable Armed armed;
  private volatile boolean struck;
  private volatile int pieces;

  /** A strike, and up to which connection it may hit. */
  private record Armed(Strike strike, int links) {}

  /** A network before a server. */
  public FaultyNetwork(String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    this.entrance = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** Where the driver has to connect to. */
  public int port() {
    return entrance.getLocalPort();
  }

  /** Counts anew, and lets something happen to one of the connections that are there, once. */
  public void arm(Strike strike) {
    sent.set(0);
    answered.set(0);
    ready.set(0);
    struck = false;
    pieces = 0;
    armed = new Armed(strike, links.get());
  }

  /** Tells whether it has happened. */
  public boolean hasStruck() {
    return struck;
  }

  /** Lets nothing happen any more, and tells whether it has. */
  public boolean disarm() {
    armed = null;
    pieces = 0;
    return struck;
  }

  /** Lets all that is sent from now on arrive in pieces of so few bytes, until the next change. */
  public void split(int bytes) {
    pieces = bytes;
  }

  /** How many bytes one side has sent since {@link #arm}. */
  int bytes(Side side) {
    return (side == Side.CLIENT ? sent : answered).get();
  }

  /** How many ReadyForQuery messages there have been since {@link #arm}. */
  int ready() {
    return ready.get();
  }

  private void accept() throws IOException {
    while (!entrance.isClosed()) {
      Socket client = entrance.accept();
      Link link = new Link(links.incrementAndGet(), client, new Socket(host, port));
      start(() -> link.copy(Side.CLIENT));
      start(() -> link.copy(Side.SERVER));
    }
  }

  /** A connection through the network. */
  public final class Link {
    private final int number;
    private final Socket client;
    private final Socket server;
    private final Messages messages = new Messages();

    private Link(int number, Socket client, Socket server) throws IOException {
      this.number = number;
      this.client = client;
      this.server = server;
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
    }

    /** Cuts it; what has gone by arrives. */
    public void cut() {
      try {
        client.close();
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Answers to the client in the server's place. */
    public void answer(byte[] messages) {
      try {
        client.getOutputStream().write(messages);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void copy(Side side) throws IOException {
      byte[] buffer = new byte[65_536];
      boolean isRequest = side == Side.CLIENT;
      try (client;
          server) {
        InputStream in = (isRequest ? client : server).getInputStream();
        OutputStream out = (isRequest ? server : client).getOutputStream();
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
          Armed now = armed;
          int before = strikesWithin(now, side, buffer, length);
          count(side, buffer, length);
          if (now != null && before >= 0) {
            write(out, buffer, 0, before);
            now.strike.act().accept(this);
            write(out, buffer, before, length - before);
          } else {
            write(out, buffer, 0, length);
          }
        }
      }
    }

    /** How many bytes go by before something happens, or -1: it happens once. */
    private int strikesWithin(@Nullable Armed now, Side side, byte[] buffer, int length) {
      synchronized (sent) {
        boolean isMeant = now != null && now.strike.side() == side && number <= now.links;
        int before = isMeant && !struck ? now.strike.place().within(buffer, length) : -1;
        struck = struck || before >= 0;
        return before;
      }
    }

    private void write(OutputStream out, byte[] buffer, int from, int length) throws IOException {
      int most = pieces;
      int size = most > 0 ? most : Math.max(length, 1);
      for (int i = 0; i < length; i += size) {
        out.write(buffer, from + i, Math.min(size, length - i));
        out.flush();
      }
    }

    private void count(Side side, byte[] buffer, int length) {
      (side == Side.CLIENT ? sent : answered).addAndGet(length);
      for (int i = 0; side == Side.SERVER && i < length; i++) {
        if (messages.begins(buffer[i]) == Messages.READY) {
          ready.incrementAndGet();
        }
      }
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
            "faulty network");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}
