package dev.piolet.sql;

/**
 * SQL functions, to be imported statically. They are grouped by kind in package-private classes
 * that this one extends, so that one import has them all. What is missing is a line with {@link
 * Expressions}.
 */
public final class Functions extends WindowFunctions {
  private Functions() {}
}
