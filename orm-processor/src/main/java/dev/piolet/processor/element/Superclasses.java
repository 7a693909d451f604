package dev.piolet.processor.element;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/** Knows the classes whose columns models inherit. */
public final class Superclasses {
  private final Filer filer;
  private final Set<String> ofModels = new HashSet<>();
  private final Set<String> notes = new HashSet<>();

  public Superclasses(Filer filer) {
    this.filer = filer;
  }

  /** Takes note of the models of a round. */
  public void add(Collection<? extends Element> roots) {
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
   * Leaves a note of the superclasses of a model that are not abstract, for builds that compile one
   * of them alone.
   *
   * @param origin the class for which the note is written
   */
  public void note(TypeElement model, TypeElement origin) throws IOException {
    TypeElement type = model;
    while (type.getSuperclass() instanceof DeclaredType superclass) {
      type = (TypeElement) superclass.asElement();
      if (!isAbstract(type) && !type.getQualifiedName().contentEquals("java.lang.Object")) {
        leaveNote(type, origin);
      }
    }
  }

  /** Whichever model is the first of a superclass leaves the note. */
  private void leaveNote(TypeElement superclass, TypeElement origin) throws IOException {
    String note = noteOf(superclass);
    if (notes.add(note)) {
      filer.createResource(StandardLocation.CLASS_OUTPUT, "", note, origin).openWriter().close();
    }
  }

  private static String noteOf(TypeElement superclass) {
    return "META-INF/piolet/superclasses/" + superclass.getQualifiedName();
  }

  /**
   * Whether models inherit the columns of a class: an abstract one is there for that, and so is one
   * that a sealed model permits; of another, there is a model among the sources, or there was one
   * when it was last built.
   */
  public boolean contain(TypeElement type) {
    return isAbstract(type)
        || ofModels.contains(type.getQualifiedName().toString())
        || SealedTypes.modelOf(type) != null
        || isNoted(type);
  }

  private static boolean isAbstract(TypeElement type) {
    return type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private boolean isNoted(TypeElement type) {
    try {
      filer.getResource(StandardLocation.CLASS_OUTPUT, "", noteOf(type)).openInputStream().close();
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
