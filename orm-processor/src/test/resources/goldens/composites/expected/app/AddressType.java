package app;

import dev.piolet.type.Attribute;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The composite type whose values are {@link Address} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
@SuppressWarnings("unchecked")
public final class AddressType {
  /**
   * The type, for columns and expressions.
   */
  public static final PgType<Address> ADDRESS = PgTypes.composite(
      "geo", "address",
      values -> new Address(
          (String) Attribute.notNull(values[0], "street"),
          (String) values[1],
          (Integer) Attribute.notNull(values[2], "floor"),
          (Integer) values[3],
          (List<String>) Attribute.notNull(values[4], "notes"),
          (Address.Place) Attribute.notNull(values[5], "place")),
      PgTypes.attribute("street", PgTypes.VARCHAR.of(80), Address::street),
      PgTypes.attribute("ZIP", PgTypes.TEXT, Address::zip),
      PgTypes.attribute("floor", PgTypes.INTEGER, Address::floor),
      PgTypes.attribute("door", PgTypes.INTEGER, Address::door),
      PgTypes.attribute("notes", PgTypes.TEXT.list(), Address::notes),
      PgTypes.attribute("place", Address_PlaceType.PLACE, Address::place));

  private AddressType() {
  }
}
