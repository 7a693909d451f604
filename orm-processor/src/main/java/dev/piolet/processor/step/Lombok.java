package dev.piolet.processor.step;

import com.google.auto.common.MoreTypes;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.Subject;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Knows the classes that Lombok rewrites. It adds methods and modifiers to the syntax tree of a
 * class, so that the compiler tells of these only a round later.
 */
final class Lombok {
  private static final String PACKAGE = "lombok.";

  private Lombok() {}

  /** Whether a class, a member of it or a superclass has one of Lombok's annotations. */
  static boolean rewrites(TypeElement type) {
    if (hasAnnotation(type)) {
      return true;
    }
    for (Element member : type.getEnclosedElements()) {
      if (hasAnnotation(member)) {
        return true;
      }
    }
    return type.getSuperclass().getKind() == TypeKind.DECLARED
        && rewrites(MoreTypes.asTypeElement(type.getSuperclass()));
  }

  /** The problem of a class that has Lombok's annotations still when all rounds are over. */
  static Problem didNotRun(Subject subject) {
    return new Problem(
        """
        %s has annotations of Lombok, which did not run. Name Lombok among the annotation \
        processors too: in Maven a path of annotationProcessorPaths, in Gradle an \
        annotationProcessor dependency"""
            .formatted(subject.declared().simpleName()),
        subject.place().bare());
  }

  private static boolean hasAnnotation(Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      TypeElement type = MoreTypes.asTypeElement(annotation.getAnnotationType());
      if (type.getQualifiedName().toString().startsWith(PACKAGE)) {
        return true;
      }
    }
    return false;
  }
}
