package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.piolet.annotations.Projection;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.ProjectionModel.Nested;
import dev.piolet.processor.model.ProjectionModel.Nested.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the models whose tables a component's type is read from, however deep it nests. */
final class NestedReader {
  private final PropertyReader propertyReader;

  NestedReader(PropertyReader propertyReader) {
    this.propertyReader = propertyReader;
  }

  /**
   * The source of a component whose type is a model or a projection itself, or an {@code Optional}
   * of one.
   *
   * @param around the records around the component, the innermost last
   */
  @Nullable Nested nested(TypeMirror type, List<TypeElement> around) {
    TypeMirror value = TypeParts.ofOptional(type);
    TypeElement element = TypeParts.elementOf(value == null ? type : value);
    if (element == null) {
      return null;
    }
    ClassName name = ClassName.get(element);
    if (Annotations.isModel(element)) {
      return new Nested(Kind.MODEL, name, List.of(name));
    }
    if (!Annotations.has(element, Projection.class)) {
      return null;
    }
    if (around.contains(element)) {
      return new Nested(Kind.ENDLESS, name, List.of());
    }
    TypeElement model = TypeParts.elementOf(ProjectionReader.modelOf(element));
    return model == null
        ? new Nested(Kind.WITHOUT_MODEL, name, List.of())
        : projection(element, ClassName.get(model), around);
  }

  private Nested projection(TypeElement element, ClassName model, List<TypeElement> around) {
    List<TypeElement> path = Stream.concat(around.stream(), Stream.of(element)).toList();
    List<ClassName> models = new ArrayList<>(List.of(model));
    for (Property property : propertyReader.propertiesOf(element)) {
      Nested nested = nested(property.type(), path);
      if (nested != null && nested.kind() == Kind.ENDLESS) {
        return new Nested(Kind.ENDLESS, ClassName.get(element), List.of());
      }
      if (nested != null && nested.isReadable()) {
        models.addAll(nested.others(model));
      }
    }
    return new Nested(Kind.PROJECTION, ClassName.get(element), List.copyOf(models));
  }
}
