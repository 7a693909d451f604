package dev.piolet.schema;

import dev.piolet.spi.SealedMapping;
import dev.piolet.sql.Condition;

/**
 * A table whose rows are objects of several types: those that a sealed type permits. Immutable and
 * thread-safe, as every table is.
 *
 * @param <M> the sealed type
 */
public interface SealedTable<M> {
  /**
   * The condition that a row is an object of a type: {@code PAYMENT.is(Card.class)}.
   *
   * @param type one of the types, or a sealed one of which several are
   * @throws IllegalArgumentException when no row can be of the type
   */
  @SuppressWarnings("unchecked") // only a table is one, and has such a mapping
  default Condition is(Class<? extends M> type) {
    TableMetadata<M> metadata = TableMetadata.of((Table<M>) this);
    SealedMapping<M> mapping = (SealedMapping<M>) metadata.mapping();
    return Discriminators.isOneOf((Table<M>) this, mapping.labelsOf(type), type);
  }
}
