package dev.piolet.benchmarks.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A row of TechEmpower's random numbers. */
@Entity
@Table(name = "world")
public interface WorldEntity {
  @Id
  int id();

  int randomNumber();
}
