package dev.piolet.sql;

import java.util.List;

/** The facts about statement and connection that reading a row needs. */
public interface ReadContext {
  /** A context that is as another one, but for what it says itself. */
  interface Within extends ReadContext {
    /** The other one. */
    ReadContext outer();

    @Override
    default boolean isOuterJoined(TableSource table) {
      return outer().isOuterJoined(table);
    }

    @Override
    default <M> RowReader<M> observe(TableSource table, RowReader<M> reader) {
      return outer().observe(table, reader);
    }

    @Override
    default int positionOf(Presence presence) {
      return outer().positionOf(presence);
    }

    @Override
    default boolean isChecking() {
      return outer().isChecking();
    }

    @Override
    default <C> RowReader<C> collection(
        Selectable<C> collection, List<? extends Expression<?>> keys) {
      return outer().collection(collection, keys);
    }
  }

  /**
   * A context where one table has a row.
   *
   * @param outer what is known beside that
   * @param there the table
   */
  record Narrowed(ReadContext outer, TableSource there) implements Within {
    @Override
    public boolean isOuterJoined(TableSource table) {
      return !isSureBehindIt(table) && outer.isOuterJoined(table);
    }

    /** Whether a table is this one, or at the end of a path from it that always leads to a row. */
    private boolean isSureBehindIt(TableSource table) {
      TableSource at = table;
      while (!at.equals(there)) {
        JoinPath path = at.joinPath();
        if (path == null || path.isOptional(at)) {
          return false;
        }
        at = path.from();
      }
      return true;
    }
  }

  /** Tells whether an outer join can leave a table without a row. */
  boolean isOuterJoined(TableSource table);

  /**
   * Lets the connection see the models that a table reads, so that it can track their changes.
   *
   * @param table the table that is read
   * @param reader reads one model
   * @return the reader to use instead
   */
  <M> RowReader<M> observe(TableSource table, RowReader<M> reader);

  /**
   * Where a row tells whether a table has a row in it.
   *
   * @return the position of the column that says so, from 1, or 0 where none does
   */
  int positionOf(Presence presence);

  /**
   * Tells whether nothing is read, but the statement checked before it is sent: readers refuse what
   * it could not give.
   */
  boolean isChecking();

  /**
   * Lets the connection fetch the collections that rows have in them: their elements are rows of a
   * query of its own.
   *
   * @param collection the collection that is selected
   * @param keys the columns of the row that tell which elements belong to it
   * @return the reader of the collection of a row, wherever that begins
   */
  <C> RowReader<C> collection(Selectable<C> collection, List<? extends Expression<?>> keys);

  /** The same, where a table is known to have a row. */
  default ReadContext where(TableSource isThere) {
    return new Narrowed(this, isThere);
  }
}
