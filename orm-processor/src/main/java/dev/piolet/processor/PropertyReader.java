package dev.piolet.processor;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Transient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a model that are columns. */
final class PropertyReader {
  private final Types types;

  PropertyReader(Types types) {
    this.types = types;
  }

  /** The properties, those of superclasses first, in the order of declaration. */
  List<Property> propertiesOf(TypeElement model) {
    List<Property> properties = new ArrayList<>();
    for (TypeElement owner : withSuperclasses(model)) {
      for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
        if (isStored(owner, field)) {
          properties.add(property(model, owner, field));
        }
      }
    }
    return properties;
  }

  static boolean isPrimaryKey(Property property) {
    return Annotations.flag(property.place(), "primaryKey");
  }

  List<Property> primaryKeyOf(TypeElement model) {
    return propertiesOf(model).stream().filter(PropertyReader::isPrimaryKey).toList();
  }

  /** The class that a place's annotation refers to, or null when it refers to none. */
  @Nullable TypeElement referenced(Place place) {
    TypeMirror type = Annotations.type(place, "references");
    return type != null
            && type.getKind() == TypeKind.DECLARED
            && types.asElement(type) instanceof TypeElement element
        ? element
        : null;
  }

  /** The superclass that the compiler does not know, or null when it knows them all. */
  @Nullable TypeMirror unknownSuperclass(TypeElement model) {
    TypeMirror superclass = withSuperclasses(model).iterator().next().getSuperclass();
    return superclass.getKind() == TypeKind.ERROR ? superclass : null;
  }

  /** Whether a model has a superclass of a name, whether or not it has columns. */
  boolean isSubclassOf(TypeElement model, String qualifiedName) {
    TypeElement type = model;
    while (type != null) {
      if (type.getQualifiedName().contentEquals(qualifiedName)) {
        return true;
      }
      type = superclassOf(type);
    }
    return false;
  }

  private Deque<TypeElement> withSuperclasses(TypeElement model) {
    Deque<TypeElement> owners = new ArrayDeque<>();
    TypeElement owner = model;
    while (owner != null && !isOutsideOfModels(owner)) {
      owners.addFirst(owner);
      owner = superclassOf(owner);
    }
    return owners;
  }

  private static boolean isOutsideOfModels(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.equals(RuntimeTypes.TABLE_BASE)
        || name.equals("java.lang.Object")
        || name.equals("java.lang.Record")
        || name.equals("java.lang.Enum");
  }

  private @Nullable TypeElement superclassOf(TypeElement type) {
    TypeMirror superclass = type.getSuperclass();
    return superclass.getKind() == TypeKind.DECLARED
            && types.asElement(superclass) instanceof TypeElement element
        ? element
        : null;
  }

  /** Whether a field is a column. A record's constructor needs all of its components. */
  private static boolean isStored(TypeElement owner, VariableElement field) {
    Set<Modifier> modifiers = field.getModifiers();
    boolean isLeftOut =
        modifiers.contains(Modifier.TRANSIENT) || Annotations.has(field, Transient.class);
    return field.getKind() == ElementKind.FIELD
        && !modifiers.contains(Modifier.STATIC)
        && (!isLeftOut || owner.getKind() == ElementKind.RECORD);
  }

  private Property property(TypeElement model, TypeElement owner, VariableElement field) {
    DeclaredType modelType = (DeclaredType) model.asType();
    TypeMirror type = owner.equals(model) ? field.asType() : types.asMemberOf(modelType, field);
    boolean nullable =
        Annotations.areNullable(field.getAnnotationMirrors())
            || Annotations.areNullable(field.asType().getAnnotationMirrors())
            || Annotations.areNullable(type.getAnnotationMirrors())
            || isNullableComponent(owner, field);
    return new Property(field, owner, Annotations.place(field, Field.class), type, nullable);
  }

  /** A record component says for itself what an annotation that fits no field says of it. */
  private static boolean isNullableComponent(TypeElement owner, Element field) {
    for (RecordComponentElement component : owner.getRecordComponents()) {
      if (component.getSimpleName().equals(field.getSimpleName())) {
        return Annotations.areNullable(component.getAnnotationMirrors())
            || Annotations.areNullable(component.asType().getAnnotationMirrors())
            || Annotations.areNullable(component.getAccessor().getAnnotationMirrors());
      }
    }
    return false;
  }

  /** Whether {@code @Nullable byte[]} was written, which says that the bytes can be null. */
  static boolean hasNullableElements(Property property) {
    return !property.nullable()
        && property.type() instanceof ArrayType array
        && Annotations.areNullable(array.getComponentType().getAnnotationMirrors());
  }
}
