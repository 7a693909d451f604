package app;

import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Field;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Composite(schema = "geo")
public record Address(
    @Field(length = 80) String street,
    @Field(name = "ZIP") @Nullable String zip,
    int floor,
    @Nullable Integer door,
    List<String> notes,
    Place place) {
  @Composite(name = "place")
  public record Place(double x, double y, Kind kind, Area area) {}

  public record Area(@Field(precision = 12, scale = 3) BigDecimal squareMeters) {}

  public enum Kind {
    HOME,
    WORK
  }
}
