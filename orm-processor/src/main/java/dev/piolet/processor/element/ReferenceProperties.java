package dev.piolet.processor.element;

import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a property {@code Ref<PetType> type} what is stored of it: the property {@code typeId},
 * of the type of that model's key.
 */
public final class ReferenceProperties {
  private final PropertyReader propertyReader;

  ReferenceProperties(PropertyReader propertyReader) {
    this.propertyReader = propertyReader;
  }

  /** Whether a type is {@code Ref}, of whatever. */
  public static boolean isReference(TypeMirror type) {
    TypeElement element = TypeParts.elementOf(type);
    return element != null
        && element.getQualifiedName().contentEquals(RuntimeTypes.REF.canonicalName());
  }

  /** The model that a {@code Ref} refers to, or null when it names none. */
  public static @Nullable TypeElement targetOf(TypeMirror type) {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    TypeElement target = arguments.isEmpty() ? null : TypeParts.elementOf(arguments.get(0));
    return target != null && Annotations.isModel(target) ? target : null;
  }

  List<Property> resolved(List<Property> properties) {
    return properties.stream().map(this::resolved).toList();
  }

  /**
   * The key that is stored of a reference; another property, or a reference without one, itself.
   */
  Property resolved(Property property) {
    return resolved(property, List.of());
  }

  private Property resolved(Property property, List<TypeElement> around) {
    if (property.reference() != null || !isReference(property.type())) {
      return property;
    }
    TypeElement target = targetOf(property.type());
    Property key = target == null || around.contains(target) ? null : keyOf(target, around);
    return key == null || target == null
        ? property
        : keyOf(property, new ReferenceProperty(property, target, key));
  }

  /** The only property of a model's key, or null; a reference that leads back here has none. */
  private @Nullable Property keyOf(TypeElement target, List<TypeElement> around) {
    List<Property> key = propertyReader.declaredKeyOf(target);
    if (key.size() != 1) {
      return null;
    }
    List<TypeElement> further = new ArrayList<>(around);
    further.add(target);
    Property only = resolved(key.get(0), further);
    return isReference(only.type()) ? null : only;
  }

  private static Property keyOf(Property property, ReferenceProperty reference) {
    Property key = reference.key();
    return new Property(
        property.field(),
        property.component(),
        property.owner(),
        property.place(),
        property.name() + Names.capitalized(key.name()),
        key.type(),
        key.typeName().box(),
        property.nullable(),
        reference);
  }
}
