package dev.piolet.it.type;

import static dev.piolet.type.PgTypes.attribute;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A composite type with parts of every kind. */
record Address(
    @Nullable String street,
    @Nullable Integer number,
    @Nullable List<String> names,
    @Nullable Range<Integer> floors,
    @Nullable Feeling mood) {

  static final PgType<Feeling> MOOD =
      PgTypes.enumeration(null, "a \"mood\"", Feeling.class, Feeling.LABELS);

  static final PgType<Address> TYPE =
      PgTypes.composite(
          null,
          "an address",
          Address::of,
          attribute("street", PgTypes.TEXT, Address::street),
          attribute("the number", PgTypes.INTEGER, Address::number),
          attribute("names", PgTypes.TEXT.list(), Address::names),
          attribute("floors", PgTypes.INT4RANGE, Address::floors),
          attribute("mood", MOOD, Address::mood));

  static final String DDL =
      "CREATE TYPE \"an address\" AS (street text, \"the number\" integer, names text[],"
          + " floors int4range, mood \"a \"\"mood\"\"\")";

  @SuppressWarnings("unchecked") // the attributes are of these types
  private static Address of(@Nullable Object[] values) {
    return new Address(
        (String) values[0],
        (Integer) values[1],
        (List<String>) values[2],
        (Range<Integer>) values[3],
        (Feeling) values[4]);
  }
}
