package dev.piolet.processor;

import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A round of the compiler. It looks only for annotations that are there: each search walks through
 * every element of the round.
 *
 * @param annotations the qualified names of the annotations that are there
 * @param environment what is compiled
 */
record Round(Set<String> annotations, RoundEnvironment environment) {
  static Round of(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    Set<String> names = new HashSet<>();
    annotations.forEach(annotation -> names.add(annotation.getQualifiedName().toString()));
    return new Round(names, environment);
  }

  /** What has an annotation. */
  Set<? extends Element> annotatedWith(Class<? extends Annotation> type) {
    return annotations.contains(type.getCanonicalName())
        ? environment.getElementsAnnotatedWith(type)
        : Set.of();
  }
}
