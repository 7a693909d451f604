package dev.piolet.sql;

/** A part of a statement that writes itself. Rendering is pure: it needs no connection. */
@FunctionalInterface
public interface SqlPart {
  /**
   * Writes this part.
   *
   * @param writer takes the text and the bound values, in order
   */
  void render(SqlWriter writer);
}
