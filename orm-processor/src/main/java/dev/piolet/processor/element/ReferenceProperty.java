package dev.piolet.processor.element;

import javax.lang.model.element.TypeElement;

/**
 * What is known of a property of the type {@code Ref}.
 *
 * @param declared the property as it is declared
 * @param target the model that it refers to
 * @param key the property of that model's primary key, as it is declared there or, where that is a
 *     {@code Ref} too, the key of what that refers to
 */
public record ReferenceProperty(Property declared, TypeElement target, Property key) {}
