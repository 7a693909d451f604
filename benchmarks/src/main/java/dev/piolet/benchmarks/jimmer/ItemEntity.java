package dev.piolet.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A narrow row. */
@Entity
@Table(name = "item")
public interface ItemEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  String name();

  int quantity();
}
