package dev.piolet.it.interplay;

import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Label;
import dev.piolet.type.Converter;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the columns of the rich models are of. */
final class Parts {
  private Parts() {}

  record ProductId(UUID value) {}

  record ShipmentId(long value) {}

  record Label2(@Field(length = 20) String value) {}

  @Domain(name = "Sku", check = "VALUE <> ''")
  record Sku(String value) {}

  enum Size {
    @Label("it's \"S\"")
    SMALL,
    LARGE
  }

  @Composite
  record Crate(@Nullable String label, @Field(precision = 8, scale = 2) BigDecimal weight) {}

  record Maker(String name, @Embedded(prefix = "at_") @Nullable Place place) {}

  record Place(double latitude, @Nullable String city) {}

  record Details(@Nullable String theme, int count, List<String> notes, @Nullable Inner inner) {}

  record Inner(String name, boolean on) {}

  @Convert(AsHex.class)
  record Color(int rgb) {}

  static final class AsHex implements Converter<Color, String> {
    @Override
    public String toColumn(Color color) {
      return "#%06x".formatted(color.rgb);
    }

    @Override
    public Color fromColumn(String hex) {
      return new Color(Integer.decode(hex));
    }
  }
}
