package dev.piolet.processor.element;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Which classes are compiled from sources now, and not read from class files. */
public final class Sources {
  private final Set<String> topLevelClasses = new HashSet<>();

  /** Takes note of the classes of a round. */
  public void add(Collection<? extends Element> roots) {
    for (TypeElement root : ElementFilter.typesIn(roots)) {
      topLevelClasses.add(root.getQualifiedName().toString());
    }
  }

  /** Whether there is the source of a class that is not nested. */
  public boolean contain(String qualifiedName) {
    return topLevelClasses.contains(qualifiedName);
  }

  /** Whether there is the source of a class or of what is in it. */
  public boolean contain(Element element) {
    Element around = element.getEnclosingElement();
    return around == null || around instanceof PackageElement
        ? contain(element.toString())
        : contain(around);
  }
}
