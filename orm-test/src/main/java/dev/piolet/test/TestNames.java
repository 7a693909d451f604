package dev.piolet.test;

import java.util.Locale;
import java.util.UUID;

/** Names of what belongs to a class, with a suffix that no other run has. */
final class TestNames {
  /** Leaves room for the suffix in PostgreSQL's 63 bytes. */
  private static final int LONGEST_PREFIX = 50;

  private TestNames() {}

  /** A name of small letters, digits and underscores. */
  static String of(Class<?> named) {
    String prefix = named.getSimpleName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    String suffix = UUID.randomUUID().toString().substring(0, 8);
    return prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX)) + "_" + suffix;
  }
}
