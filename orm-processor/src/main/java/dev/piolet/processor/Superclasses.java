package dev.piolet.processor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Knows the classes whose columns models inherit. */
final class Superclasses {
  private final Elements elements;
  private final Sources sources;
  private final Set<String> ofModels = new HashSet<>();

  Superclasses(Elements elements, Sources sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /** Takes note of the models of a round. */
  void add(Collection<? extends Element> roots) {
    for (TypeElement type : ElementFilter.typesIn(roots)) {
      if (Annotations.isModel(type)) {
        addSuperclasses(type);
      }
      add(type.getEnclosedElements());
    }
  }

  private void addSuperclasses(TypeElement model) {
    TypeElement type = model;
    while (type.getSuperclass() instanceof DeclaredType superclass) {
      type = (TypeElement) superclass.asElement();
      ofModels.add(type.getQualifiedName().toString());
    }
  }

  /**
   * Whether models inherit the columns of a class: an abstract one is there for that; of another,
   * there is a model among the sources or, as a build may compile one file alone, among the class
   * files of its package.
   */
  boolean contain(TypeElement type) {
    return type.getModifiers().contains(Modifier.ABSTRACT)
        || ofModels.contains(type.getQualifiedName().toString())
        || isOfModelInPackage(type);
  }

  /**
   * Looks at class files that are not nested: javac 17 fails on a record that was read from its
   * package before its source.
   */
  private boolean isOfModelInPackage(TypeElement type) {
    for (TypeElement other :
        ElementFilter.typesIn(elements.getPackageOf(type).getEnclosedElements())) {
      if (!sources.contain(other) && Annotations.isModel(other)) {
        addSuperclasses(other);
      }
    }
    return ofModels.contains(type.getQualifiedName().toString());
  }
}
