package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Fortune;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of TechEmpower's fortune cookies. */
@Entity
@Table(name = "fortune")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
public class FortuneEntity {
  @Id @Nullable Integer id;

  String message;

  static FortuneEntity of(Fortune values) {
    FortuneEntity made = new FortuneEntity();
    made.id = values.id();
    return made.set(values);
  }

  /** Takes all values but the key. */
  FortuneEntity set(Fortune values) {
    message = values.message();
    return this;
  }

  Fortune values() {
    return new Fortune(id(), message);
  }

  private int id() {
    return Objects.requireNonNull(id);
  }
}
