package dev.piolet.schema;

/**
 * The rows of a {@link SealedTable} that are objects of one type, or of those that a sealed type
 * between permits, whose table is a {@link SealedTable} too. Statements of it see these rows alone,
 * and it has the columns of its type alone. Immutable and thread-safe, as every table is.
 *
 * @param <M> the type
 */
public interface SubtypeTable<M> {
  /** The table that the rows are in, under its own name: that of the sealed type. */
  Table<? super M> sealedTable();
}
