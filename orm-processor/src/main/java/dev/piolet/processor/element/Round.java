package dev.piolet.processor.element;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A round of the compiler. Every element of the round is walked through once, for all annotations.
 *
 * @param annotated what has an annotation, by the qualified name of that
 * @param environment what is compiled
 */
public record Round(Map<String, Set<Element>> annotated, RoundEnvironment environment) {
  public static Round of(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    Map<String, Set<Element>> annotated = new HashMap<>();
    for (TypeElement annotation : annotations) {
      annotated.put(annotation.getQualifiedName().toString(), new LinkedHashSet<>());
    }
    TypeElement[] all = annotations.toArray(TypeElement[]::new);
    for (Element element : environment.getElementsAnnotatedWithAny(all)) {
      for (AnnotationMirror one : element.getAnnotationMirrors()) {
        if (one.getAnnotationType().asElement() instanceof TypeElement type) {
          Set<Element> others = annotated.get(type.getQualifiedName().toString());
          if (others != null) {
            others.add(element);
          }
        }
      }
    }
    return new Round(annotated, environment);
  }

  /** The elements that have an annotation. */
  public Set<Element> annotatedWith(Class<? extends Annotation> type) {
    return annotated.getOrDefault(type.getCanonicalName(), Set.of());
  }
}
