package dev.piolet.processor.validate;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Exclusion;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.PrimaryKey;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Unique;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.element.Superclasses;
import dev.piolet.processor.model.Problem;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations of models on classes that are none, where they would be without effect. */
public final class ModelAnnotations {
  private static final Map<Class<? extends Annotation>, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put(PrimaryKey.class, "@PrimaryKey");
    ALL.put(Unique.class, "@Unique");
    ALL.put(Unique.Several.class, "@Unique");
    ALL.put(ForeignKey.class, "@ForeignKey");
    ALL.put(ForeignKey.Several.class, "@ForeignKey");
    ALL.put(Check.class, "@Check");
    ALL.put(Check.Several.class, "@Check");
    ALL.put(Exclusion.class, "@Exclusion");
    ALL.put(Exclusion.Several.class, "@Exclusion");
    ALL.put(Index.class, "@Index");
    ALL.put(Index.Several.class, "@Index");
    ALL.put(Policy.class, "@Policy");
    ALL.put(Policy.Several.class, "@Policy");
    ALL.put(Partitioned.class, "@Partitioned");
    ALL.put(RowSecurity.class, "@RowSecurity");
  }

  private ModelAnnotations() {}

  static Set<Class<? extends Annotation>> all() {
    return ALL.keySet();
  }

  /** An annotation as it is written. */
  static String nameOf(Class<? extends Annotation> annotation) {
    return Objects.requireNonNull(ALL.get(annotation));
  }

  public static Set<String> names() {
    return ALL.keySet().stream().map(Class::getCanonicalName).collect(Collectors.toSet());
  }

  /** A superclass's are its models', except how a table is divided: that is each table's own. */
  public static List<Problem> withoutEffect(Round round, Superclasses superclasses) {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<Class<? extends Annotation>, String> annotation : ALL.entrySet()) {
      boolean isInherited = annotation.getKey() != Partitioned.class;
      for (Element type : round.annotatedWith(annotation.getKey())) {
        if (!Annotations.isModel(type) && !(isInherited && isSuperclass(type, superclasses))) {
          String message =
              "%s on %s has no effect, because it has no @Table. Add it, or remove %s"
                  .formatted(annotation.getValue(), type.getSimpleName(), annotation.getValue());
          problems.add(new Problem(message, Annotations.place(type, annotation.getKey())));
        }
      }
    }
    return problems;
  }

  private static boolean isSuperclass(Element type, Superclasses superclasses) {
    return type instanceof TypeElement element && superclasses.contain(element);
  }
}
