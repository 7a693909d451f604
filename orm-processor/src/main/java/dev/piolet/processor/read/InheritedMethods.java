package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The methods that a generated class inherits, beside which those of a model get their names. */
final class InheritedMethods {
  private final Elements elements;

  InheritedMethods(Elements elements) {
    this.elements = elements;
  }

  /** The names of the methods with so many parameters at most. */
  Set<String> of(ClassName className, int mostParameters) {
    TypeElement type = elements.getTypeElement(className.canonicalName());
    return type == null
        ? Set.of()
        : ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .filter(method -> method.getParameters().size() <= mostParameters)
            .filter(InheritedMethods::isInherited)
            .map(method -> method.getSimpleName().toString())
            .collect(Collectors.toSet());
  }

  private static boolean isInherited(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
  }

  /** A method's name beside those that are taken. */
  static String free(String name, Set<String> taken) {
    String method = name;
    while (taken.contains(method) || SourceVersion.isKeyword(method)) {
      method += '_';
    }
    return method;
  }
}
