package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.World;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of TechEmpower's random numbers. */
@Entity
@Table(name = "world")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
public class WorldEntity {
  @Id @Nullable Integer id;

  @Column(name = "random_number")
  int randomNumber;

  static WorldEntity of(World values) {
    WorldEntity made = new WorldEntity();
    made.id = values.id();
    return made.set(values);
  }

  /** Takes all values but the key. */
  WorldEntity set(World values) {
    randomNumber = values.randomNumber();
    return this;
  }

  World values() {
    return new World(id(), randomNumber);
  }

  private int id() {
    return Objects.requireNonNull(id);
  }
}
