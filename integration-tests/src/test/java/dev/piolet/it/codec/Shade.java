package dev.piolet.it.codec;

import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.type.Converter;
import java.util.Locale;

/** Stores an enum in another way than {@link Lamp} does. */
@Table
record Shade(@Field(primaryKey = true) int id, @Convert(LowerCase.class) Lamp.Mode mode) {
  static final class LowerCase implements Converter<Lamp.Mode, String> {
    @Override
    public String toColumn(Lamp.Mode mode) {
      return mode.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Lamp.Mode fromColumn(String stored) {
      return Lamp.Mode.valueOf(stored.toUpperCase(Locale.ROOT));
    }
  }
}
