package dev.piolet.it.codec;

import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.Table;
import dev.piolet.type.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Properties of every kind of class that a program has of its own. */
@Table
record Lamp(
    @Field(primaryKey = true) int id,
    State state,
    List<State> history,
    @Convert(LevelNumber.class) Level level,
    Serial serial,
    Watt watt,
    Place place,
    Finish finish,
    @Nullable Mode mode) {
  enum State {
    @Label("switched on")
    ON,
    @Label("switched off")
    OFF
  }

  /** Stored as a number, and told so by the property alone. */
  enum Level {
    LOW,
    HIGH
  }

  /** Stored by the converter of the class. */
  @Convert(FinishText.class)
  enum Finish {
    MATT,
    GLOSSY
  }

  /** A native enum here, and a text in {@link Shade}. */
  enum Mode {
    @Label("by day")
    DAY,
    NIGHT
  }

  record Serial(String value) {}

  @Domain(check = "VALUE > 0")
  record Watt(int value) {}

  @Composite
  record Place(String room, State state) {}

  static final class LevelNumber implements Converter<Level, Integer> {
    @Override
    public Integer toColumn(Level level) {
      return level == Level.HIGH ? 10 : 0;
    }

    @Override
    public Level fromColumn(Integer stored) {
      return stored == 10 ? Level.HIGH : Level.LOW;
    }
  }

  static final class FinishText implements Converter<Finish, String> {
    @Override
    public String toColumn(Finish finish) {
      return finish.name().substring(0, 1);
    }

    @Override
    public Finish fromColumn(String stored) {
      return stored.equals("M") ? Finish.MATT : Finish.GLOSSY;
    }
  }
}
