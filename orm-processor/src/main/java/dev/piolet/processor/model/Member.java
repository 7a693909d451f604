package dev.piolet.processor.model;

import org.jspecify.annotations.Nullable;

/** The column or columns that a property of a model or of an embedded record becomes. */
public sealed interface Member permits ColumnModel, EmbeddedModel {
  /** The property's name, behind those of the embedded values around it: {@code home.city}. */
  String property();

  /** The property's name as its class declares it, which differs for a {@code Ref}. */
  default String declaredName() {
    return property();
  }

  /** How its value is read from its owner, or null when it cannot be. */
  @Nullable Accessor getter();

  /** How its value is set in its owner, or null when it cannot be. */
  @Nullable Accessor setter();

  /** The field of generated code, and the property in its own class: {@code city}. */
  default String field() {
    return property().substring(property().lastIndexOf('.') + 1);
  }

  /** Whether it is within an embedded value. */
  default boolean isEmbedded() {
    return property().indexOf('.') >= 0;
  }

  /** Whether it is within an embedded value, or one within that. */
  default boolean isWithin(EmbeddedModel embedded) {
    return property().startsWith(embedded.property() + '.');
  }
}
