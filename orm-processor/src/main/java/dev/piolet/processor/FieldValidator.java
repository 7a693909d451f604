package dev.piolet.processor;

import dev.piolet.annotations.Composite;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Transient;
import dev.piolet.annotations.UpdatedAt;
import dev.piolet.annotations.Version;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations on fields that are no columns, where they would be silently without effect. */
final class FieldValidator {
  private FieldValidator() {}

  /** The annotations that say something of a column. */
  static final List<Class<? extends Annotation>> OF_COLUMNS =
      List.of(Field.class, Version.class, CreatedAt.class, UpdatedAt.class, SoftDelete.class);

  /** The problems of fields with an annotation that says something of a column. */
  static List<Problem> validateFields(
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
  static List<Problem> validateTransient(Collection<? extends Element> fields) {
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

  /** Whether a model may embed the record, wherever that model is. */
  private static boolean isComponent(VariableElement field, TypeElement owner) {
    return owner.getKind() == ElementKind.RECORD
        && !Annotations.flag(Annotations.place(field, Field.class), "primaryKey");
  }

  private static String problemWith(VariableElement field, TypeElement owner) {
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
    if (!Annotations.isModel(owner) && !owner.getModifiers().contains(Modifier.ABSTRACT)) {
      return "%s has no @Table. Annotate it; or make it abstract, if models inherit its columns"
          .formatted(owner.getSimpleName());
    }
    return "";
  }
}
