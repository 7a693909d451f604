package dev.piolet.benchmarks.doma;

import dev.piolet.benchmarks.Fortune;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** A row of TechEmpower's fortune cookies. */
@Entity(metamodel = @Metamodel, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "fortune")
@SuppressWarnings("NullAway.Init") // Doma sets the fields.
class FortuneEntity {
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
