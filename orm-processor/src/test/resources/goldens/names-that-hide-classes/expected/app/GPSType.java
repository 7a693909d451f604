package app;

import dev.piolet.type.Attribute;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import javax.annotation.processing.Generated;

/**
 * The composite type whose values are {@link GPS} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class GPSType {
  /**
   * The type, for columns and expressions.
   */
  static final PgType<GPS> GPS = PgTypes.composite(
      null, "gps",
      values -> new GPS(
          (Double) Attribute.notNull(values[0], "x"),
          (Double) Attribute.notNull(values[1], "y"),
          (ID) Attribute.notNull(values[2], "id")),
      PgTypes.attribute("x", PgTypes.DOUBLE, app.GPS::x),
      PgTypes.attribute("y", PgTypes.DOUBLE, app.GPS::y),
      PgTypes.attribute("id", PgTypes.INTEGER.map(ID::new, ID::value).ofClass(ID.class),
          app.GPS::id));

  private GPSType() {
  }
}
