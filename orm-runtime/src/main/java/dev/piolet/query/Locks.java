package dev.piolet.query;

import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The locks of a SELECT, in their order. */
record Locks(List<Lock> locks) implements SqlPart {
  /** One more behind those that there may be. */
  static Locks with(@Nullable SqlPart known, Lock lock) {
    List<Lock> locks = new ArrayList<>(known instanceof Locks before ? before.locks : List.of());
    locks.add(lock);
    return new Locks(List.copyOf(locks));
  }

  /**
   * Requires that PostgreSQL can lock rows of the tables of FROM.
   *
   * @throws IllegalStateException when one of them is a union of several, which has none
   */
  void requireLockable(List<TableSource> from) {
    for (Lock lock : locks) {
      for (TableSource source : lock.tables().isEmpty() ? from : lock.tables()) {
        if (source instanceof Table<?> table && TableMetadata.of(table).isUnion()) {
          throw new IllegalStateException(
              "FOR "
                  + lock.strength()
                  + " cannot lock rows of "
                  + table
                  + ", which is read from several tables: lock those of "
                  + TableMetadata.of(table).subtypeTables()
                  + ", or name the other tables, as in forUpdate(table)");
        }
      }
    }
  }

  @Override
  public void render(SqlWriter writer) {
    writer.list(locks, Clause.LOCK.keyword);
  }
}
