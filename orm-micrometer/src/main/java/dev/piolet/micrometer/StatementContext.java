package dev.piolet.micrometer;

import dev.piolet.observe.ExecutedStatement;
import dev.piolet.observe.SentStatement;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is observed of a statement: its span is that of a client. Tracing puts the identity of the
 * span into the carrier, by the names that its propagation has, such as {@code traceparent}. Used
 * by the thread that sends the statement.
 */
public final class StatementContext extends SenderContext<Map<String, String>> {
  private final SentStatement statement;
  private @Nullable ExecutedStatement execution;

  /**
   * The context of a statement.
   *
   * @param statement what is sent
   */
  public StatementContext(SentStatement statement) {
    super((carrier, key, value) -> put(carrier, key, value), Kind.CLIENT);
    this.statement = statement;
    setCarrier(new TreeMap<>());
    setRemoteServiceName("postgresql");
  }

  private static void put(@Nullable Map<String, String> carrier, String key, String value) {
    if (carrier != null) {
      carrier.put(key, value);
    }
  }

  /** What is sent. */
  public SentStatement statement() {
    return statement;
  }

  /** What became of it, or null while that is not known. */
  public @Nullable ExecutedStatement execution() {
    return execution;
  }

  void executed(ExecutedStatement done) {
    execution = done;
  }
}
