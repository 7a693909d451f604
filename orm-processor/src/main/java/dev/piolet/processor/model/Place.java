package dev.piolet.processor.model;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Where in the source something is said.
 *
 * @param element the class, field or record component
 * @param annotation the annotation on it, where that is what says it
 * @param value the annotation's value, where that is what says it
 */
public record Place(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  public static Place of(Element element) {
    return new Place(element, null, null);
  }

  /** The value of one of the annotation's members, or the element when none is written. */
  public Place at(String member) {
    if (annotation == null) {
      return this;
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> written :
        written(annotation).entrySet()) {
      if (written.getKey().getSimpleName().contentEquals(member)) {
        return new Place(element, annotation, written.getValue());
      }
    }
    return bare();
  }

  /** The names of what is written in the annotation. */
  public List<String> members() {
    return annotation == null
        ? List.of()
        : written(annotation).keySet().stream()
            .map(member -> member.getSimpleName().toString())
            .toList();
  }

  /** The text that a member of the annotation is; empty where none is written. */
  public String string(String member) {
    return at(member).text();
  }

  /** The text that the value is; empty where there is none. */
  public String text() {
    return value != null && value.getValue() instanceof String text && !isError(value) ? text : "";
  }

  /** Whether javac put a text of its own where it does not know what was written. */
  public static boolean isError(AnnotationValue value) {
    return "<error>".equals(value.toString());
  }

  /**
   * The text that is written in an annotation; nothing where a value is of a wrong kind, which the
   * compiler tells of itself, and the Eclipse compiler fails to pass on.
   */
  public static Map<? extends ExecutableElement, ? extends AnnotationValue> written(
      AnnotationMirror annotation) {
    try {
      return annotation.getElementValues();
    } catch (RuntimeException e) {
      return Map.of();
    }
  }

  /** The element without its annotation. */
  public Place bare() {
    return of(element);
  }
}
