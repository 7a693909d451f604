package dev.piolet.processor.model;

import java.util.List;

/** Puts words of messages together. */
public final class Words {
  private Words() {}

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  public static String either(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
