package dev.piolet.processor;

import java.util.List;

/** Puts words of messages together. */
final class Words {
  private Words() {}

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  static String either(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
