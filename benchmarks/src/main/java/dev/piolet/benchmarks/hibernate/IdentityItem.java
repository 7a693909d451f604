package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Item;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** With the key of an identity column. */
@Entity
@Table(name = "item")
public class IdentityItem extends ItemColumns {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  static ItemColumns of(Item values) {
    IdentityItem made = new IdentityItem();
    made.id = values.id();
    return made.set(values);
  }

  @Override
  @Nullable Long key() {
    return id;
  }
}
