package dev.piolet.processor.read;

import dev.piolet.processor.element.AnnotationLists;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.TableModel.Unresolved;
import dev.piolet.processor.types.RecordTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types of a model's columns that the compiler does not know, because another processor
 * has yet to generate them or because they are misspelled. What the table does not need, such as a
 * method of the model that mentions a generated table, is no reason to wait.
 */
final class UnresolvedReader {
  private final PropertyReader propertyReader;

  UnresolvedReader(PropertyReader propertyReader) {
    this.propertyReader = propertyReader;
  }

  /** Finds them, and what is not known of the values in the annotations of class and columns. */
  List<Unresolved> unresolvedIn(TypeElement model, Place place, List<Property> properties) {
    List<Unresolved> unresolved = new ArrayList<>();
    addSuperclass(unresolved, model, place.bare());
    for (TypeElement type : propertyReader.withSuperclasses(model)) {
      List<Place> own = AnnotationLists.own(type);
      addValues(unresolved, own);
      own.forEach(other -> addReferenced(unresolved, PropertyReader.referenced(other), other));
    }
    for (Property property : properties) {
      addType(unresolved, property, property.place().bare());
      addValues(unresolved, AnnotationLists.own(property));
      addReferenced(unresolved, PropertyReader.referenced(property), property.place());
    }
    return List.copyOf(unresolved);
  }

  private void addSuperclass(List<Unresolved> unresolved, TypeElement model, Place place) {
    TypeMirror superclass = propertyReader.unknownSuperclass(model);
    if (superclass != null) {
      String what = "The superclass of " + model.getSimpleName();
      unresolved.add(new Unresolved(what, superclass.toString(), place));
    }
  }

  private static void addType(List<Unresolved> unresolved, Property property, Place place) {
    if (isUnresolved(property.type())) {
      String what = "The type of the property \"" + property.name() + '"';
      unresolved.add(new Unresolved(what, property.type().toString(), place));
    }
  }

  /** The compiler no longer knows what was written as a value that it does not understand. */
  static void addValues(List<Unresolved> unresolved, List<Place> annotations) {
    for (Place place : annotations) {
      for (AnnotationValue value : Annotations.values(place)) {
        if (Annotations.isUnresolved(value) || AnnotationLists.hasUnresolved(value)) {
          Place valuePlace = new Place(place.element(), place.annotation(), value);
          unresolved.add(new Unresolved("The annotation's value", "a name", valuePlace));
        }
      }
    }
  }

  /** A reference needs the type of the other model's key. */
  private void addReferenced(
      List<Unresolved> unresolved, @Nullable TypeElement referenced, Place place) {
    if (referenced == null) {
      return;
    }
    addSuperclass(unresolved, referenced, place.at("references"));
    for (Property key : propertyReader.primaryKeyOf(referenced)) {
      addType(unresolved, key, place.at("references"));
    }
  }

  /** Whether a type, or what a wrapper record in it wraps, is not known. */
  static boolean isUnresolved(TypeMirror type) {
    return isUnresolved(type, List.of());
  }

  private static boolean isUnresolved(TypeMirror type, List<TypeElement> around) {
    if (TypeParts.areUnresolved(type)) {
      return true;
    }
    return TypeParts.anyClass(type, part -> wrapsUnresolved(part, around));
  }

  private static boolean wrapsUnresolved(TypeElement type, List<TypeElement> around) {
    return RecordTypes.isWrapper(type)
        && !around.contains(type)
        && isUnresolved(
            type.getRecordComponents().get(0).asType(),
            Stream.concat(around.stream(), Stream.of(type)).toList());
  }
}
