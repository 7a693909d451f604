package dev.piolet.processor.element;

import com.google.auto.common.MoreElements;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.View;
import dev.piolet.processor.model.Place;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads annotations as they are written. What is not written has the default of its type. */
public final class Annotations {
  /** The names of annotations that say that something can be null, whosoever they are. */
  private static final Set<String> NULLABLE =
      Set.of("Nullable", "CheckForNull", "NullableDecl", "RecentlyNullable", "PossiblyNull");

  private Annotations() {}

  /** An element, with its annotation of a type where it has one. */
  public static Place place(Element element, Class<? extends Annotation> type) {
    return new Place(element, MoreElements.getAnnotationMirror(element, type).orNull(), null);
  }

  /** Whether a class is the model of a table or a view. */
  public static boolean isModel(Element element) {
    return has(element, Table.class) || has(element, View.class);
  }

  /** A property, with its annotation of a type where it has one: on its field or component. */
  public static Place place(Property property, Class<? extends Annotation> type) {
    Place ofField = place(property.field(), type);
    if (ofField.annotation() != null || property.component() == null) {
      return ofField;
    }
    Place ofComponent = place(property.component(), type);
    return ofComponent.annotation() == null ? ofField : ofComponent;
  }

  public static boolean has(Element element, Class<? extends Annotation> type) {
    return MoreElements.isAnnotationPresent(element, type);
  }

  public static boolean areNullable(List<? extends AnnotationMirror> annotations) {
    for (AnnotationMirror annotation : annotations) {
      Element type = annotation.getAnnotationType().asElement();
      if (isNullable(type.getSimpleName().toString())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an annotation of a simple name says that something can be null. */
  static boolean isNullable(String annotation) {
    return NULLABLE.contains(annotation);
  }

  public static boolean flag(Place place, String member) {
    return value(place, member) instanceof Boolean flag && flag;
  }

  public static int number(Place place, String member) {
    return value(place, member) instanceof Integer number ? number : 0;
  }

  public static @Nullable TypeMirror type(Place place, String member) {
    return value(place, member) instanceof TypeMirror type ? type : null;
  }

  /** A constant; that of another enum, which only the Eclipse compiler passes on, is none. */
  public static <E extends Enum<E>> E constant(Place place, String member, E otherwise) {
    if (value(place, member) instanceof VariableElement written) {
      for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
        if (written.getSimpleName().contentEquals(constant.name())) {
          return constant;
        }
      }
    }
    return otherwise;
  }

  /** All the values that are written in a place's annotation. */
  public static Collection<? extends AnnotationValue> values(Place place) {
    AnnotationMirror annotation = place.annotation();
    return annotation == null ? List.of() : Place.written(annotation).values();
  }

  /** Whether the compiler cannot tell a value's meaning, perhaps only not yet. */
  public static boolean isUnresolved(AnnotationValue value) {
    return value.getValue() == null
        || Place.isError(value)
        || (value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR);
  }

  private static @Nullable Object value(Place place, String member) {
    AnnotationValue value = place.at(member).value();
    return value == null ? null : value.getValue();
  }
}
