package dev.piolet.it.whole;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A network between the driver and the server that is cut when the server answers a command: the
 * server has done it, and the driver is not told.
 */
final class CutNetwork implements Closeable {
  private static final int COMMAND_COMPLETE = 'C';
  private static final int LENGTH = 4;

  private final ServerSocket entrance;
  private final String host;
  private final int port;
  private volatile String cutAt = "";

  /** A network before a server. */
  CutNetwork(String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    this.entrance = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** Where the driver has to connect to. */
  int port() {
    return entrance.getLocalPort();
  }

  /** Cuts the network instead of handing on the next answer to a command. */
  void cutAt(String command) {
    cutAt = command;
  }

  private void accept() throws IOException {
    while (!entrance.isClosed()) {
      Socket client = entrance.accept();
      Socket server = new Socket(host, port);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      start(() -> request(client, server));
      start(() -> answer(server, client));
    }
  }

  private static void request(Socket client, Socket server) throws IOException {
    try (client;
        server) {
      client.getInputStream().transferTo(server.getOutputStream());
    }
  }

  /** Every message of the server has a byte that tells its kind, and its length. */
  private void answer(Socket server, Socket client) throws IOException {
    try (client;
        server;
        DataInputStream in = new DataInputStream(server.getInputStream())) {
      OutputStream out = client.getOutputStream();
      for (int kind = in.read(); kind >= 0; kind = in.read()) {
        int length = in.readInt();
        byte[] body = in.readNBytes(length - LENGTH);
        String command = cutAt;
        if (kind == COMMAND_COMPLETE
            && !command.isEmpty()
            && new String(body, StandardCharsets.UTF_8).startsWith(command)) {
          cutAt = "";
          return;
        }
        out.write(kind);
        for (int shift = 24; shift >= 0; shift -= 8) {
          out.write(length >> shift);
        }
        out.write(body);
        out.flush();
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
            "cut network");
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
