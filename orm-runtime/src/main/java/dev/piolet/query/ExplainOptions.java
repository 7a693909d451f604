package dev.piolet.query;

import java.util.ArrayList;
import java.util.List;

/** The options of EXPLAIN. Immutable; every method returns a copy. */
public record ExplainOptions(boolean isAnalyzed, boolean showsBuffers, boolean isVerbose) {
  /** The plan alone, with its estimates. */
  public static ExplainOptions defaults() {
    return new ExplainOptions(false, false, false);
  }

  /**
   * {@code ANALYZE}: executes the statement, to show real times and row counts. What it changes is
   * rolled back, in a transaction of its own or to a savepoint; sequences keep what was drawn.
   */
  public ExplainOptions analyze() {
    return new ExplainOptions(true, showsBuffers, isVerbose);
  }

  /** {@code BUFFERS}: shows how many blocks were found in memory and how many were read. */
  public ExplainOptions buffers() {
    return new ExplainOptions(isAnalyzed, true, isVerbose);
  }

  /** {@code VERBOSE}: shows what each step gives. */
  public ExplainOptions verbose() {
    return new ExplainOptions(isAnalyzed, showsBuffers, true);
  }

  /**
   * The text before the statement.
   *
   * @param format TEXT or JSON
   */
  public String prefix(String format) {
    List<String> options = new ArrayList<>(List.of("FORMAT " + format));
    if (isAnalyzed) {
      options.add("ANALYZE");
    }
    if (showsBuffers) {
      options.add("BUFFERS");
    }
    if (isVerbose) {
      options.add("VERBOSE");
    }
    return "EXPLAIN (" + String.join(", ", options) + ") ";
  }
}
