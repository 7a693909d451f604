package dev.piolet.query;

import dev.piolet.sql.ReadContext;
import dev.piolet.sql.TableSource;
import dev.piolet.type.Identifiers;

/** Refuses what is selected as it is though an outer join can leave it out. */
final class MissingRows {
  private MissingRows() {}

  /**
   * Requires that a table is there wherever it is read as a whole.
   *
   * @throws IllegalStateException when the statement is checked, and an outer join may leave it out
   */
  static void requireNone(ReadContext context, TableSource table) {
    if (context.isChecking() && context.isOuterJoined(table)) {
      throw new IllegalStateException(
          "The table "
              + Identifiers.quote(table.qualifier())
              + " cannot be null, but there may be no row of it: an outer join can leave it out."
              + " Select it with optional(), for an Optional, or nullable(), for what takes null");
    }
  }
}
