package dev.piolet.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A row of TechEmpower's fortune cookies. */
@Entity
@Table(name = "fortune")
public interface FortuneEntity {
  @Id
  int id();

  String message();
}
