package dev.piolet.benchmarks.piolet;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import dev.piolet.benchmarks.Item;
import org.jspecify.annotations.Nullable;

/** A narrow row as a record, with keys in blocks of a thousand of a sequence. */
@Table(name = "item")
record SequenceItem(
    @Field(
            primaryKey = true,
            generation = Generation.SEQUENCE,
            sequence = "item_seq",
            allocationSize = 1_000)
        @Nullable Long id,
    String name,
    int quantity) {
  static SequenceItem of(Item values) {
    return new SequenceItem(values.id(), values.name(), values.quantity());
  }

  SequenceItem with(Item values) {
    return new SequenceItem(id, values.name(), values.quantity());
  }

  Item values() {
    return new Item(id, name, quantity);
  }
}
