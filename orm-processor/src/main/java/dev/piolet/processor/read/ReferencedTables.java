package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.piolet.annotations.Table;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Sources;
import dev.piolet.processor.model.GeneratedNames;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Tells what generated code can say of the models that others refer to. */
final class ReferencedTables {
  private final Elements elements;
  private final Sources sources;

  ReferencedTables(Elements elements, Sources sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /** Whether a model, and so its table, is public. */
  static boolean isPublic(TypeElement model) {
    return withEnclosing(model).allMatch(part -> part.getModifiers().contains(Modifier.PUBLIC));
  }

  /** Whether a model, or a class around it, is private. */
  static boolean isPrivate(TypeElement model) {
    return withEnclosing(model).anyMatch(part -> part.getModifiers().contains(Modifier.PRIVATE));
  }

  /**
   * Whether the generated table of a model can be named: it is being generated, or was when the
   * model was compiled, and is visible.
   */
  boolean isNameable(TypeElement model, TypeElement from) {
    return Annotations.has(model, Table.class)
        && model.getTypeParameters().isEmpty()
        && isVisible(model, from)
        && (sources.contain(model) || isGenerated(model));
  }

  private boolean isVisible(TypeElement model, TypeElement from) {
    return !isPrivate(model)
        && (isPublic(model) || elements.getPackageOf(model).equals(elements.getPackageOf(from)));
  }

  private boolean isGenerated(TypeElement model) {
    String table = GeneratedNames.table(ClassName.get(model)).canonicalName();
    return elements.getTypeElement(table) != null;
  }

  /** The class and the classes around it. */
  private static Stream<TypeElement> withEnclosing(TypeElement type) {
    Stream<TypeElement> itself = Stream.of(type);
    return type.getEnclosingElement() instanceof TypeElement around
        ? Stream.concat(itself, withEnclosing(around))
        : itself;
  }
}
