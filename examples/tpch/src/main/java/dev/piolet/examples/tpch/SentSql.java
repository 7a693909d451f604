package dev.piolet.examples.tpch;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listens to the debug log of statements, as any program can, so that what is shown is what was
 * sent.
 */
final class SentSql extends Handler implements AutoCloseable {
  private static final Pattern MESSAGE =
      Pattern.compile("(?<millis>\\S+) ms, (?<rows>\\d+) rows: (?<sql>.*)", Pattern.DOTALL);

  /** Kept here, as the JDK forgets a logger that nobody holds, and its settings with it. */
  private final Logger logger = Logger.getLogger("dev.piolet.sql");

  private final List<Statement> statements = new ArrayList<>();

  /** A statement that PostgreSQL has executed. */
  record Statement(String sql, double millis, long rows) {}

  /** Begins to listen, until {@link #close}. */
  SentSql() {
    logger.setUseParentHandlers(false);
    logger.setLevel(Level.FINE); // SLF4J's DEBUG
    logger.addHandler(this);
  }

  /** The statements that were sent since this was last asked. */
  List<Statement> take() {
    List<Statement> taken = List.copyOf(statements);
    statements.clear();
    return taken;
  }

  @Override
  public void publish(LogRecord entry) {
    Matcher message = MESSAGE.matcher(entry.getMessage());
    if (!message.matches()) {
      throw new IllegalStateException("Not an entry of a statement: " + entry.getMessage());
    }
    double millis = Double.parseDouble(message.group("millis"));
    long rows = Long.parseLong(message.group("rows"));
    statements.add(new Statement(message.group("sql"), millis, rows));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
