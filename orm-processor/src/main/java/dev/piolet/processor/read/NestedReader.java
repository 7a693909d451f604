package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.piolet.annotations.Projection;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.ProjectionModel.Nested;
import dev.piolet.processor.model.ProjectionModel.Nested.Holder;
import dev.piolet.processor.model.ProjectionModel.Nested.Kind;
import dev.piolet.processor.model.RelationModel;
import dev.piolet.processor.model.SavedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the models whose tables a component's type is read from, however deep it nests. */
final class NestedReader {
  private final PropertyReader propertyReader;
  private final RelationReader relationReader;

  NestedReader(PropertyReader propertyReader, RelationReader relationReader) {
    this.propertyReader = propertyReader;
    this.relationReader = relationReader;
  }

  /**
   * The source of a component whose type is a model or a projection itself, or an {@code Optional}
   * or a collection of these.
   *
   * @param own the model that the record around is a projection of, or null
   * @param around the records around the component, the innermost last
   */
  @Nullable Nested nested(Property component, @Nullable TypeElement own, List<TypeElement> around) {
    Holder holder = own == null || isColumn(component, own) ? Holder.ONE : holder(component.type());
    TypeMirror value = TypeParts.ofOptional(component.type());
    TypeElement element =
        TypeParts.elementOf(value == null ? held(component.type(), holder) : value);
    if (element == null) {
      return null;
    }
    ClassName name = ClassName.get(element);
    if (Annotations.isModel(element)) {
      RelationModel relation = relation(component, holder, own, element);
      return new Nested(holder, Kind.MODEL, name, List.of(name), relation, true);
    }
    if (!Annotations.has(element, Projection.class)) {
      return null;
    }
    if (around.contains(element)) {
      return Nested.unreadable(holder, Kind.ENDLESS, name);
    }
    TypeElement model = TypeParts.elementOf(ProjectionReader.modelOf(element));
    if (model == null) {
      return Nested.unreadable(holder, Kind.WITHOUT_MODEL, name);
    }
    List<TypeElement> path = Stream.concat(around.stream(), Stream.of(element)).toList();
    List<@Nullable Nested> components = components(element, model, path);
    ClassName ofRow = ClassName.get(model);
    return components.stream().anyMatch(one -> one != null && one.kind() == Kind.ENDLESS)
        ? Nested.unreadable(holder, Kind.ENDLESS, name)
        : new Nested(
            holder,
            Kind.PROJECTION,
            name,
            models(ofRow, components),
            relation(component, holder, own, model),
            SavedGraph.isOne(ofRow, components));
  }

  private @Nullable RelationModel relation(
      Property component, Holder holder, @Nullable TypeElement own, TypeElement model) {
    if (own == null || !Annotations.isModel(own) || !Annotations.isModel(model)) {
      return null;
    }
    return holder.isMany()
        ? relationReader.toMany(component, own, model)
        : relationReader.toOne(component, own, model);
  }

  private List<@Nullable Nested> components(
      TypeElement element, TypeElement model, List<TypeElement> path) {
    List<@Nullable Nested> components = new ArrayList<>();
    for (Property property : propertyReader.propertiesOf(element)) {
      components.add(nested(property, model, path));
    }
    return components;
  }

  /** The models whose tables a projection takes, its own first. */
  private static List<ClassName> models(ClassName own, List<@Nullable Nested> components) {
    List<ClassName> models = new ArrayList<>(List.of(own));
    for (Nested nested : components) {
      if (nested != null && nested.isReadable()) {
        models.addAll(nested.others(own));
      }
    }
    return List.copyOf(models);
  }

  /** A property of the model may be a list that is stored as JSON. */
  private boolean isColumn(Property component, TypeElement own) {
    return propertyReader.propertiesOf(own).stream()
        .anyMatch(
            property ->
                property.name().equals(component.name())
                    && property.typeName().equals(component.typeName()));
  }

  private static Holder holder(TypeMirror type) {
    TypeElement element = TypeParts.elementOf(type);
    return element == null
        ? Holder.ONE
        : switch (element.getQualifiedName().toString()) {
          case "java.util.List" -> Holder.LIST;
          case "java.util.Set" -> Holder.SET;
          default -> Holder.ONE;
        };
  }

  private static @Nullable TypeMirror held(TypeMirror type, Holder holder) {
    if (holder == Holder.ONE || !(type instanceof DeclaredType declared)) {
      return type;
    }
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    return arguments.size() == 1 ? arguments.get(0) : null;
  }
}
