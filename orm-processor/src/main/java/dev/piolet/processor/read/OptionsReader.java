package dev.piolet.processor.read;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.Generation;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.model.OptionsModel;
import dev.piolet.processor.model.OptionsModel.Role;
import dev.piolet.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/** Reads how the values of a property's column come about. */
final class OptionsReader {
  private OptionsReader() {}

  /**
   * Reads the options of a property.
   *
   * @param isIdentity whether its column is an identity when nothing else is said
   */
  static OptionsModel read(Property property, boolean isIdentity) {
    Place place = property.place();
    OptionsModel written =
        new OptionsModel(
            Annotations.constant(place, "generation", Generation.AUTO),
            place.string("sequence"),
            place.at("allocationSize").value() == null
                ? 1
                : Annotations.number(place, "allocationSize"),
            place.string("defaultExpression"),
            Annotations.flag(place, "notNull"),
            place.string("generatedAs"),
            Annotations.flag(place, "virtual"),
            Annotations.constant(place, "access", Access.READ_WRITE),
            roles(property),
            place.string("comment"),
            place.string("collation"));
    return written.generation() == Generation.AUTO ? resolved(written, isIdentity) : written;
  }

  /** A key whose values come from elsewhere is no identity by itself. */
  private static OptionsModel resolved(OptionsModel written, boolean isIdentity) {
    boolean comesFromElsewhere =
        !written.sequence().isEmpty()
            || !written.defaultExpression().isEmpty()
            || !written.generatedAs().isEmpty()
            || written.access() == Access.READ_ONLY;
    return new OptionsModel(
        isIdentity && !comesFromElsewhere ? Generation.IDENTITY_BY_DEFAULT : Generation.NONE,
        written.sequence(),
        written.allocationSize(),
        written.defaultExpression(),
        written.notNull(),
        written.generatedAs(),
        written.virtual(),
        written.access(),
        written.roles(),
        written.comment(),
        written.collation());
  }

  /** An annotation of a record component is on the component, its field or both. */
  private static List<Role> roles(Property property) {
    List<Role> roles = new ArrayList<>();
    for (Role.Kind kind : Role.Kind.values()) {
      Place onField = Annotations.place(property.field(), kind.annotation);
      Place onElement = Annotations.place(property.place().element(), kind.annotation);
      if (onField.annotation() != null) {
        roles.add(new Role(kind, onField));
      } else if (onElement.annotation() != null) {
        roles.add(new Role(kind, onElement));
      }
    }
    return List.copyOf(roles);
  }
}
