package dev.piolet.sql;

import org.jspecify.annotations.Nullable;

/**
 * Something that a FROM clause can hold and that columns belong to. Two sources are the same one
 * when they are equal.
 */
public interface TableSource extends SqlPart {
  /** Writes the source as FROM needs it: with its schema, and its alias where it has one. */
  @Override
  void render(SqlWriter writer);

  /** The name that columns are qualified with: the alias, or else the table's own name. */
  String qualifier();

  /** How a statement gets to the table by itself, or null where it has to name it. */
  default @Nullable JoinPath joinPath() {
    return null;
  }

  /** Which of its rows a query sees, or null when it sees all. */
  default @Nullable Condition filter() {
    return null;
  }
}
