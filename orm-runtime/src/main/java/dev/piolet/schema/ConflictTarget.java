package dev.piolet.schema;

import dev.piolet.sql.SqlWriter;
import java.util.List;

/**
 * A rule by which a new row clashes with a stored one, so that {@code ON CONFLICT} can name it: a
 * primary key, a unique constraint or a unique index.
 *
 * @param <M> the model
 */
public interface ConflictTarget<M> {
  /** The table whose rows clash. */
  Table<M> table();

  /**
   * The columns whose values make two rows clash; none where more than columns decide that, as an
   * expression or the condition of an index does.
   */
  List<Column<M, ?>> columns();

  /** Tells whether two rows clash that have NULL in the same columns. */
  default boolean areNullsEqual() {
    return false;
  }

  /**
   * Writes what stands behind {@code ON CONFLICT}.
   *
   * @throws IllegalStateException when PostgreSQL does not take it there
   */
  void renderTarget(SqlWriter writer);
}
