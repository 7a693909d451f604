package dev.piolet.processor.types;

import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.model.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Field} says of a column's type.
 *
 * @param type the PostgreSQL type as written, or null
 * @param length how many characters, bits or dimensions, or 0
 * @param precision how many digits, or 0
 * @param scale how many of them are behind the point
 */
record TypeOptions(@Nullable SqlTypeName type, int length, int precision, int scale) {
  /** The members of {@code @Field} that say it. */
  static final Set<String> MEMBERS = Set.of("type", "length", "precision", "scale");

  static final TypeOptions NONE = new TypeOptions(null, 0, 0, 0);

  static TypeOptions of(Place place) {
    String type = place.string("type");
    return new TypeOptions(
        type.isEmpty() ? null : SqlTypeName.parse(type),
        Annotations.number(place, "length"),
        Annotations.number(place, "precision"),
        Annotations.number(place, "scale"));
  }

  boolean areNone() {
    return equals(NONE);
  }

  TypeOptions ofType(@Nullable SqlTypeName other) {
    return new TypeOptions(other, length, precision, scale);
  }

  /** The first member of {@code @Field} that says something. */
  String member() {
    if (type != null) {
      return "type";
    }
    return length != 0 ? "length" : precision != 0 ? "precision" : "scale";
  }

  /** Refuses whatever is said, because a type has a definition of its own. */
  void refuse(String javaType, String remedy) {
    if (!areNone()) {
      throw new NotStorable(
          member(),
          "has the type %s, whose column takes no %s. %s".formatted(javaType, member(), remedy));
    }
  }
}
