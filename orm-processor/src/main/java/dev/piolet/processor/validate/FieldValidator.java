package dev.piolet.processor.validate;

import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Transient;
import dev.piolet.annotations.UpdatedAt;
import dev.piolet.annotations.Version;
import dev.piolet.processor.element.AccessReader;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.element.Superclasses;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.types.RecordTypes;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations on fields that are no columns, where they would be silently without effect. */
public final class FieldValidator {

  /** The annotations that say something of a column. */
  public static final List<Class<? extends Annotation>> OF_COLUMNS =
      List.of(Field.class, Version.class, CreatedAt.class, UpdatedAt.class, SoftDelete.class);

  /** Those, and the others that are written on fields and record components. */
  private static final List<Class<? extends Annotation>> OF_PROPERTIES =
      List.of(
          Field.class,
          Version.class,
          CreatedAt.class,
          UpdatedAt.class,
          SoftDelete.class,
          Embedded.class,
          Convert.class,
          Transient.class);

  private final Superclasses superclasses;

  public FieldValidator(Superclasses superclasses) {
    this.superclasses = superclasses;
  }

  /** The problems of fields with an annotation that says something of a column. */
  public List<Problem> validateFields(
      Collection<? extends Element> fields, Class<? extends Annotation> annotation) {
    List<Problem> problems = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(new LinkedHashSet<>(fields))) {
      if (field.getEnclosingElement() instanceof TypeElement owner) {
        String problem = problemWith(field, owner);
        if (!problem.isEmpty()) {
          String message =
              "@%s on \"%s\" has no effect: %s"
                  .formatted(annotation.getSimpleName(), field.getSimpleName(), problem);
          problems.add(new Problem(message, Annotations.place(field, annotation)));
        }
      }
    }
    return problems;
  }

  /** The problems of fields with {@code @Transient}. */
  public static List<Problem> validateTransient(Collection<? extends Element> fields) {
    List<Problem> problems = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(new LinkedHashSet<>(fields))) {
      if (field.getEnclosingElement() instanceof TypeElement owner
          && owner.getKind() == ElementKind.RECORD
          && !field.getModifiers().contains(Modifier.STATIC)) {
        String message =
            """
            The component "%s" cannot be left out, because the record's constructor needs \
            it. Remove @Transient, or make the record a class"""
                .formatted(field.getSimpleName());
        problems.add(new Problem(message, Annotations.place(field, Transient.class)));
      }
    }
    return problems;
  }

  /** The problems of methods with an annotation that belongs on a field, as JPA does not say. */
  public static List<Problem> validateMethods(Round round) {
    List<Problem> problems = new ArrayList<>();
    for (Class<? extends Annotation> annotation : OF_PROPERTIES) {
      for (ExecutableElement method : ElementFilter.methodsIn(round.annotatedWith(annotation))) {
        String message =
            """
            @%s on the method "%s" has no effect: a model's properties are its fields. Move it to \
            the field%s"""
                .formatted(annotation.getSimpleName(), method.getSimpleName(), fieldOf(method));
        problems.add(new Problem(message, Annotations.place(method, annotation)));
      }
    }
    return problems;
  }

  /** The field that a method gets or sets, where there is one, with a space before it. */
  private static String fieldOf(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    Element owner = Objects.requireNonNull(method.getEnclosingElement());
    return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
        .map(field -> field.getSimpleName().toString())
        .filter(field -> AccessReader.isNamedAfter(name, field))
        .findFirst()
        .map(field -> " \"" + field + '"')
        .orElse("");
  }

  /** Whether a model may embed the record, wherever that model is. */
  private static boolean isComponent(VariableElement field, TypeElement owner) {
    return owner.getKind() == ElementKind.RECORD
        && !Annotations.flag(Annotations.place(field, Field.class), "primaryKey");
  }

  private String problemWith(VariableElement field, TypeElement owner) {
    Set<Modifier> modifiers = field.getModifiers();
    if (modifiers.contains(Modifier.STATIC)) {
      return "the field is static, so it is no column. Remove one of the two";
    }
    if (modifiers.contains(Modifier.TRANSIENT)) {
      return "the field is transient, so it is no column. Remove one of the two";
    }
    if (Annotations.has(field, Transient.class)) {
      return "the field is @Transient, so it is no column. Remove one of the two";
    }
    if (isComponent(field, owner)
        || Annotations.has(owner, Composite.class)
        || RecordTypes.isWrapper(owner)) {
      return "";
    }
    if (!Annotations.isModel(owner) && !superclasses.contain(owner)) {
      return "%s has no @Table. Annotate it; or make it abstract, if models inherit its columns"
          .formatted(owner.getSimpleName());
    }
    return "";
  }
}
