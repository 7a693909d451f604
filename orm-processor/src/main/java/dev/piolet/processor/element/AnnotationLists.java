package dev.piolet.processor.element;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.piolet.annotations.Table;
import dev.piolet.processor.model.Place;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads annotations that can be repeated, and values that are lists. */
public final class AnnotationLists {
  private AnnotationLists() {}

  /**
   * An element, with each of its annotations of a type.
   *
   * @param container the annotation that the compiler puts several of them into
   */
  public static List<Place> places(
      Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
    List<Place> places = new ArrayList<>();
    Place single = Annotations.place(element, type);
    if (single.annotation() != null) {
      places.add(single);
    }
    places.addAll(nested(Annotations.place(element, container), "value"));
    return places;
  }

  /** The annotations that a member holds. */
  public static List<Place> nested(Place place, String member) {
    List<Place> nested = new ArrayList<>();
    for (AnnotationValue value : values(place, member)) {
      if (value.getValue() instanceof AnnotationMirror annotation) {
        nested.add(new Place(place.element(), annotation, null));
      }
    }
    return nested;
  }

  /** An element, with each annotation of Piolet's on it and each one that is written within. */
  public static List<Place> own(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(AnnotationLists::isOwn)
        .flatMap(annotation -> withNested(new Place(element, annotation, null)))
        .toList();
  }

  /** A property, with each annotation of Piolet's on its field, or else on its component. */
  public static List<Place> own(Property property) {
    List<Place> ofField = own(property.field());
    if (property.component() == null) {
      return ofField;
    }
    List<Place> places = new ArrayList<>(ofField);
    for (Place ofComponent : own(property.component())) {
      if (ofField.stream().noneMatch(place -> areOfOneType(place, ofComponent))) {
        places.add(ofComponent);
      }
    }
    return places;
  }

  private static boolean areOfOneType(Place one, Place other) {
    return one.annotation() != null
        && other.annotation() != null
        && MoreTypes.equivalence()
            .equivalent(
                one.annotation().getAnnotationType(), other.annotation().getAnnotationType());
  }

  private static boolean isOwn(AnnotationMirror annotation) {
    return MoreElements.getPackage(annotation.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(Table.class.getPackageName());
  }

  private static Stream<Place> withNested(Place place) {
    return Stream.concat(
        Stream.of(place),
        place.members().stream()
            .flatMap(member -> nested(place, member).stream())
            .flatMap(AnnotationLists::withNested));
  }

  /** The texts that a member holds. */
  public static List<String> texts(Place place, String member) {
    return textPlaces(place, member).stream().map(Place::text).toList();
  }

  /** The places of the texts that a member holds. */
  public static List<Place> textPlaces(Place place, String member) {
    List<Place> places = new ArrayList<>();
    for (AnnotationValue value : values(place, member)) {
      if (value.getValue() instanceof String && !Place.isError(value)) {
        places.add(new Place(place.element(), place.annotation(), value));
      }
    }
    return List.copyOf(places);
  }

  /** The classes that a member holds. */
  public static List<TypeMirror> classes(Place place, String member) {
    List<TypeMirror> classes = new ArrayList<>();
    for (AnnotationValue value : values(place, member)) {
      if (value.getValue() instanceof TypeMirror type) {
        classes.add(type);
      }
    }
    return List.copyOf(classes);
  }

  /** Whether a value is a list of which the compiler does not know all. */
  public static boolean hasUnresolved(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        && list.stream()
            .anyMatch(one -> one instanceof AnnotationValue of && Annotations.isUnresolved(of));
  }

  public static int number(Place place, String member) {
    AnnotationValue value = place.at(member).value();
    return value != null && value.getValue() instanceof Integer number ? number : 0;
  }

  /** A boolean that is true when it is not written. */
  public static boolean flagUnlessSaid(Place place, String member) {
    AnnotationValue value = place.at(member).value();
    return value == null || !Boolean.FALSE.equals(value.getValue());
  }

  /** A lone value stands for a list of it. */
  private static List<? extends AnnotationValue> values(Place place, String member) {
    AnnotationValue value = place.at(member).value();
    @Nullable Object held = value == null ? null : value.getValue();
    if (!(held instanceof List<?> list)) {
      return value == null ? List.of() : List.of(value);
    }
    return list.stream().map(AnnotationValue.class::cast).toList();
  }
}
