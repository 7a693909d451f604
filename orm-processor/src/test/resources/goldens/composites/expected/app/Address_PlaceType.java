package app;

import dev.piolet.type.Attribute;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import javax.annotation.processing.Generated;

/**
 * The composite type whose values are {@link Address.Place} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Address_PlaceType {
  /**
   * The type, for columns and expressions.
   */
  public static final PgType<Address.Place> PLACE = PgTypes.composite(
      null, "place",
      values -> new Address.Place(
          (Double) Attribute.notNull(values[0], "x"),
          (Double) Attribute.notNull(values[1], "y"),
          (Address.Kind) Attribute.notNull(values[2], "kind"),
          (Address.Area) Attribute.notNull(values[3], "area")),
      PgTypes.attribute("x", PgTypes.DOUBLE, Address.Place::x),
      PgTypes.attribute("y", PgTypes.DOUBLE, Address.Place::y),
      PgTypes.attribute("kind", PgTypes.enumeration("kind", Address.Kind.class),
          Address.Place::kind),
      PgTypes.attribute("area",
          PgTypes.NUMERIC.of(12, 3).map(Address.Area::new, Address.Area::squareMeters).ofClass(Address.Area.class),
          Address.Place::area));

  private Address_PlaceType() {
  }
}
