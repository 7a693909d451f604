package dev.piolet.processor;

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
record Place(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  static Place of(Element element) {
    return new Place(element, null, null);
  }

  /** The value of one of the annotation's members, or the element when none is written. */
  Place at(String member) {
    if (annotation == null) {
      return this;
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> written :
        Annotations.written(annotation).entrySet()) {
      if (written.getKey().getSimpleName().contentEquals(member)) {
        return new Place(element, annotation, written.getValue());
      }
    }
    return bare();
  }

  /** The element without its annotation. */
  Place bare() {
    return of(element);
  }
}
