package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Item;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** With keys in blocks of a thousand of a sequence. */
@Entity
@Table(name = "item")
public class SequenceItem extends ItemColumns {
  @Id
  @GeneratedValue(generator = "item_seq")
  @SequenceGenerator(name = "item_seq", sequenceName = "item_seq", allocationSize = 1_000)
  @Nullable Long id;

  static ItemColumns of(Item values) {
    SequenceItem made = new SequenceItem();
    made.id = values.id();
    return made.set(values);
  }

  @Override
  @Nullable Long key() {
    return id;
  }
}
