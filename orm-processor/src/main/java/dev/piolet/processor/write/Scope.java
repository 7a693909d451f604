package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The variables of a generated class. In an expression, a variable hides a class of its name: such
 * a class is named in full there. JavaPoet knows of classes that hide others, not of variables.
 */
final class Scope {
  private final Set<String> variables;
  private final Map<ClassName, CodeBlock> names = new HashMap<>();
  private final Set<ClassName> hidden = new LinkedHashSet<>();

  /** The scope of fields, parameters and locals. */
  Scope(Set<String> variables) {
    this.variables = variables;
  }

  /** The name of a class before a member of it. */
  CodeBlock nameOf(ClassName type) {
    return names.computeIfAbsent(type, this::newName);
  }

  CodeBlock nameOf(Class<?> type) {
    return nameOf(ClassName.get(type));
  }

  /** A constant of a class. */
  CodeBlock constant(ClassName type, String name) {
    return isHidden(type)
        ? CodeBlock.of("$L.$L", nameOf(type), name)
        : CodeBlock.of("$T.$L", type, name);
  }

  private CodeBlock newName(ClassName type) {
    if (!canName(type)) {
      hidden.add(type);
    }
    return isHidden(type) ? CodeBlock.of("$L", type.canonicalName()) : CodeBlock.of("$T", type);
  }

  /** Whether an expression can name a class: variables do not hide both it and its package. */
  boolean canName(ClassName type) {
    return !isHidden(type)
        || !(type.packageName().isEmpty()
            || variables.contains(type.packageName().split("\\.", 2)[0]));
  }

  private boolean isHidden(ClassName type) {
    return variables.contains(type.simpleNames().get(0));
  }

  /** The classes that had to be named, and cannot be. */
  Set<ClassName> hidden() {
    return hidden;
  }
}
