package dev.piolet.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;

/** A JVM that opens its shared server, tells where that is, and ends when its input does. */
final class ChildJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  static ChildJvm start(Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-classpath",
                System.getProperty("java.class.path"),
                ChildJvm.class.getName())
            .redirectError(Redirect.INHERIT);
    builder.environment().remove(PostgresServer.URL_VARIABLE);
    builder.environment().putAll(environment);
    return new ChildJvm(builder.start());
  }

  /** The next line that the child prints: first its server's URL, then its data directory. */
  String read() throws IOException {
    return output.readLine();
  }

  Process process() {
    return process;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    output.close();
  }

  public static void main(String[] arguments) throws Exception {
    PostgresServer server = PostgresServer.shared();
    System.out.println(server.url());
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW data_directory")) {
      row.next();
      System.out.println(row.getString(1));
    }
    while (System.in.read() >= 0) {}
  }
}
