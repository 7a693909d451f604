package dev.piolet.query;

import dev.piolet.sql.SqlPart;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of an INSERT. Immutable.
 *
 * @param common the tables of WITH
 * @param source the rows
 * @param overriding the OVERRIDING clause, or nothing
 * @param conflict the ON CONFLICT clause, or null
 */
record InsertClauses(
    With common, InsertSource source, String overriding, @Nullable SqlPart conflict) {

  static InsertClauses of(With common, InsertSource source) {
    return new InsertClauses(common, source, "", null);
  }

  InsertClauses and(CommonTable<?>... tables) {
    return new InsertClauses(common.and(tables), source, overriding, conflict);
  }

  InsertClauses from(InsertSource changed) {
    return new InsertClauses(common, changed, overriding, conflict);
  }

  InsertClauses overriding(String clause) {
    return new InsertClauses(common, source, clause, conflict);
  }

  InsertClauses onConflict(SqlPart clause) {
    return new InsertClauses(common, source, overriding, clause);
  }
}
