package dev.piolet;

import dev.piolet.internal.write.SequenceBlocks;

/**
 * Keys that a program has in store: numbers of sequences that were fetched in blocks, and are given
 * to objects before these are inserted. An insert then has nothing to read back, and most take no
 * other statement. This is what Jakarta Persistence has {@code allocationSize} for and Hibernate
 * calls the optimizer {@code pooled-lo}.
 *
 * <pre>{@code
 * @Table
 * record Item(
 *     @Field(
 *             primaryKey = true,
 *             generation = Generation.SEQUENCE,
 *             sequence = "item_seq",
 *             allocationSize = 50)
 *         @Nullable Long id,
 *     String name) {}
 *
 * KeyBlocks keys = new KeyBlocks(); // one for a database, beside the data source
 * DBConnectionOptions options = DBConnectionOptions.defaults().keyBlocks(keys);
 * try (DBConnection conn = new DBConnection(dataSource.getConnection(), options)) {
 *   conn.insert(new Item(null, "lamp"));
 * }
 * }</pre>
 *
 * <p>A number that the sequence gives stands for itself and for those up to its next one: by how
 * much it counts on in the database says how many these are, whatever the model says. So other
 * programs can insert with the column's default, which uses one number of a block. One that takes
 * blocks has to take them from that number on upwards: Hibernate does so with {@code
 * hibernate.id.optimizer.pooled.preferred=pooled-lo}, whereas its default, {@code pooled}, takes
 * those below, which the one before has.
 *
 * <p>Objects whose key is set keep it, so that one object twice in a list has one key, which the
 * database refuses. A call that fails, and a rollback, take keys out of their objects again; their
 * numbers are used up, as are those that are left when the program ends, so that keys have gaps and
 * do not tell the order of rows. An upsert takes keys in blocks where it is by the key itself. What
 * a trigger makes of a key before the insert is not seen, where nothing else of the row is read
 * back.
 *
 * <p>Thread-safe, and meant to be shared by all connections to one database. Where models name no
 * schema, it is for those whose {@code search_path} leads to the same sequences.
 */
public final class KeyBlocks {
  private final SequenceBlocks numbers = new SequenceBlocks();

  /** Without any numbers yet: each sequence is asked when its first one is needed. */
  public KeyBlocks() {}

  /**
   * Forgets the numbers in store, as is needed when a sequence was created anew or began again
   * ({@code RESTART}).
   */
  public void clear() {
    numbers.clear();
  }

  SequenceBlocks numbers() {
    return numbers;
  }
}
