package dev.piolet.observe;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text does, and to which tables, as its words tell without a parser of SQL. Nothing is sent
 * by it: where it is wrong of plain SQL, a figure has another name.
 *
 * @param operation the verb in upper case; empty for a text without words
 * @param mainTable the main table, or null
 * @param tables all tables, each once and in order
 */
record SqlSummary(String operation, @Nullable String mainTable, List<String> tables) {
  static SqlSummary of(String sql) {
    SqlOutline outline = new SqlOutline();
    SqlTokens tokens = new SqlTokens(sql);
    while (tokens.next()) {
      outline.take(tokens);
    }
    return outline.summary();
  }

  Optional<String> table() {
    return Optional.ofNullable(mainTable);
  }
}
