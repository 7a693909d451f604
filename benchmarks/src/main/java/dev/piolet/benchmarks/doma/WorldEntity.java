package dev.piolet.benchmarks.doma;

import dev.piolet.benchmarks.World;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** A row of TechEmpower's random numbers. */
@Entity(metamodel = @Metamodel, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "world")
@SuppressWarnings("NullAway.Init") // Doma sets the fields.
class WorldEntity {
  @Id @Nullable Integer id;

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
