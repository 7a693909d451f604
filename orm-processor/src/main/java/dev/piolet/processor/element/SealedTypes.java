package dev.piolet.processor.element;

import dev.piolet.annotations.Subtypes;
import dev.piolet.annotations.Table;
import dev.piolet.processor.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the types of sealed models: those whose objects are the rows of one table. */
public final class SealedTypes {
  private SealedTypes() {}

  /** Whether a type is a sealed model: a table of the types that it permits. */
  public static boolean isModel(TypeElement type) {
    return Annotations.has(type, Table.class) && isSealed(type);
  }

  /** Whether a type is a sealed model whose types have a table each. */
  public static boolean isUnion(TypeElement type) {
    Place place = Annotations.place(type, Table.class);
    return isSealed(type)
        && Annotations.constant(place, "subtypes", Subtypes.ONE_TABLE) == Subtypes.TABLE_EACH;
  }

  /** Whether a type's rows are in the table of a sealed model that permits it. */
  public static boolean isOfOneTable(TypeElement type) {
    return modelOf(type, false) != null;
  }

  /** What hinders foreign keys from referring to a type, and what to do; or nothing. */
  public static String whyNoTarget(TypeElement type) {
    if (isUnion(type)) {
      return """
      Each type of %s has a table of its own, and a foreign key refers to rows of one table. \
      Refer to one of the types, or keep the key without references\
      """
          .formatted(type.getSimpleName());
    }
    TypeElement model = modelOf(type, false);
    return model == null || isModel(type)
        ? ""
        : "The rows of %s are in the table of %s, which permits it. Refer to that: %s.class"
            .formatted(type.getSimpleName(), model.getSimpleName(), model.getSimpleName());
  }

  /** Whether a type is sealed and has no objects but those of the types that it permits. */
  public static boolean isSealed(TypeElement type) {
    return type.getModifiers().contains(Modifier.SEALED)
        && (type.getKind() == ElementKind.INTERFACE
            || type.getModifiers().contains(Modifier.ABSTRACT));
  }

  /** The types that objects can be of, in the order of declaration; a sealed one is its own. */
  public static List<TypeElement> subtypes(TypeElement model) {
    List<TypeElement> subtypes = new ArrayList<>();
    for (TypeElement permitted : permitted(model)) {
      if (!isSealed(permitted)) {
        add(permitted, subtypes);
      } else {
        subtypes(permitted).forEach(subtype -> add(subtype, subtypes));
      }
    }
    return subtypes;
  }

  private static void add(TypeElement subtype, List<TypeElement> subtypes) {
    if (!subtypes.contains(subtype)) {
      subtypes.add(subtype);
    }
  }

  /** The sealed types between a model and its subtypes. */
  public static List<TypeElement> between(TypeElement model) {
    return permitted(model).stream()
        .filter(SealedTypes::isSealed)
        .flatMap(inner -> Stream.concat(Stream.of(inner), between(inner).stream()))
        .distinct()
        .toList();
  }

  /**
   * The types that a sealed one permits. Without {@code permits} the Eclipse compiler has them in
   * the order of their names, so those that are nested in one class are put in the order there.
   */
  private static List<TypeElement> permitted(TypeElement parent) {
    List<TypeElement> permitted =
        parent.getPermittedSubclasses().stream()
            .filter(type -> type.getKind() == TypeKind.DECLARED)
            .map(TypeParts::elementOf)
            .map(TypeElement.class::cast)
            .toList();
    Set<Element> around =
        permitted.stream().map(TypeElement::getEnclosingElement).collect(Collectors.toSet());
    if (around.size() == 1 && around.iterator().next() instanceof TypeElement one) {
      List<? extends Element> order = one.getEnclosedElements();
      return permitted.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
    }
    return permitted;
  }

  /** The permitted types that the compiler does not know, or does not know yet. */
  public static List<? extends TypeMirror> unresolved(TypeElement model) {
    return Stream.concat(Stream.of(model), between(model).stream())
        .flatMap(one -> one.getPermittedSubclasses().stream())
        .filter(type -> type.getKind() == TypeKind.ERROR)
        .toList();
  }

  /** The sealed model that a type is a subtype of, or lies between, or null. */
  public static @Nullable TypeElement modelOf(TypeElement type) {
    TypeElement model = modelOf(type, false);
    return model == null ? modelOf(type, true) : model;
  }

  private static @Nullable TypeElement modelOf(TypeElement type, boolean isUnion) {
    for (TypeElement supertype : supertypes(type)) {
      if (isSealed(supertype)) {
        boolean isIt = isModel(supertype) && isUnion(supertype) == isUnion;
        TypeElement model = isIt ? supertype : modelOf(supertype, isUnion);
        if (model != null) {
          return model;
        }
      }
    }
    return null;
  }

  private static List<TypeElement> supertypes(TypeElement type) {
    List<TypeElement> supertypes = new ArrayList<>();
    TypeElement superclass = TypeParts.elementOf(type.getSuperclass());
    if (superclass != null) {
      supertypes.add(superclass);
    }
    for (TypeMirror implemented : type.getInterfaces()) {
      TypeElement element = TypeParts.elementOf(implemented);
      if (element != null) {
        supertypes.add(element);
      }
    }
    return supertypes;
  }
}
