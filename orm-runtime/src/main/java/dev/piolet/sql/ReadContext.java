package dev.piolet.sql;

/** What reading a row needs to know of the statement and the connection. */
public interface ReadContext {
  /** Tells whether an outer join can leave a table without a row. */
  boolean mayBeMissing(TableSource table);

  /**
   * Lets the connection see the models that a table reads, so that it can track their changes.
   *
   * @param table the table that is read
   * @param reader reads one model
   * @return the reader to use instead
   */
  <M> RowReader<M> observe(TableSource table, RowReader<M> reader);
}
