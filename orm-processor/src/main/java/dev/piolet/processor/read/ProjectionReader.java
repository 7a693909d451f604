package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import dev.piolet.processor.element.AccessReader;
import dev.piolet.processor.element.AnnotationLists;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.ProjectionModel;
import dev.piolet.processor.model.ProjectionModel.Column;
import dev.piolet.processor.model.ProjectionModel.Component;
import dev.piolet.processor.model.ProjectionModel.Source;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TableModel.Unresolved;
import dev.piolet.processor.types.ExpressionKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a record with {@link Projection} into a {@link ProjectionModel}. It judges nothing. */
public final class ProjectionReader {
  private final ProcessingEnvironment environment;
  private final TableReader tableReader;
  private final PropertyReader propertyReader;

  /** What was read of related models in this round. */
  private final Map<TypeElement, TableModel> tables = new HashMap<>();

  public ProjectionReader(
      ProcessingEnvironment environment, TableReader tableReader, PropertyReader propertyReader) {
    this.environment = environment;
    this.tableReader = tableReader;
    this.propertyReader = propertyReader;
  }

  /** Forgets what a round can change. */
  public void beginRound() {
    tables.clear();
  }

  public ProjectionModel read(TypeElement type) {
    Place place = Annotations.place(type, Projection.class);
    List<Property> properties =
        type.getKind() == ElementKind.RECORD ? propertyReader.propertiesOf(type) : List.of();
    TypeMirror model = modelOf(type);
    RelationReader relationReader = new RelationReader(tableReader, tables);
    List<Component> components =
        components(type, properties, TypeParts.elementOf(model), relationReader);
    return new ProjectionModel(
        place,
        ClassName.get(type),
        GeneratedNames.projection(ClassName.get(type)),
        tableReader.traits(type, properties),
        components,
        model == null ? null : source(model, components, relationReader),
        unresolved(place, properties, TypeParts.elementOf(model), relationReader));
  }

  /** The model that a projection says it is of, or null when it says none. */
  static @Nullable TypeMirror modelOf(TypeElement type) {
    TypeMirror model = Annotations.type(Annotations.place(type, Projection.class), "of");
    return model == null || model.getKind() == TypeKind.VOID || TypeParts.areUnresolved(model)
        ? null
        : model;
  }

  private Source source(
      TypeMirror model, List<Component> components, RelationReader relationReader) {
    TypeElement element = TypeParts.elementOf(model);
    if (element == null || !Annotations.isModel(element)) {
      return new Source(TypeName.get(model), null, List.of(), List.of());
    }
    List<String> names =
        propertyReader.storedPropertiesOf(element).stream().map(Property::name).distinct().toList();
    ClassName name = ClassName.get(element);
    boolean hasOwnRow =
        components.stream()
            .map(Component::nested)
            .anyMatch(nested -> nested != null && nested.isRowOf(name));
    List<String> paths = hasOwnRow ? relationReader.pathsToItself(element) : List.of();
    return new Source(name, GeneratedNames.table(name), names, paths);
  }

  private List<Component> components(
      TypeElement type,
      List<Property> properties,
      @Nullable TypeElement model,
      RelationReader relationReader) {
    NestedReader nestedReader = new NestedReader(propertyReader, relationReader);
    AccessReader access =
        new AccessReader(environment.getElementUtils(), environment.getTypeUtils(), type);
    Map<String, Column> columns = columns(model);
    List<Component> components = new ArrayList<>();
    for (Property property : properties) {
      boolean isKnown = !TypeParts.areUnresolved(property.type());
      TypeMirror value = TypeParts.ofOptional(property.type());
      TypeName typeName = value == null ? property.typeName() : TypeName.get(value);
      components.add(
          new Component(
              property.place().bare(),
              property.name(),
              isKnown ? typeName : null,
              property.nullable(),
              value != null,
              ExpressionKinds.of(typeName),
              isHidden(property.type(), access),
              columns.get(property.name()),
              Annotations.place(property, Relation.class),
              nestedReader.nested(property, model, List.of(type))));
    }
    return List.copyOf(components);
  }

  private Map<String, Column> columns(@Nullable TypeElement model) {
    Map<String, Column> columns = new HashMap<>();
    if (model != null && Annotations.isModel(model)) {
      for (Property property : propertyReader.storedPropertiesOf(model)) {
        boolean holdsNull =
            property.nullable()
                && !PropertyReader.isPrimaryKey(property)
                && !OptionsReader.read(property, false).isGivenByInsert();
        columns.put(property.name(), new Column(property.typeName(), holdsNull));
      }
    }
    return columns;
  }

  private static boolean isHidden(TypeMirror type, AccessReader access) {
    return TypeParts.anyClass(type, element -> isHidden(element, access));
  }

  private static boolean isHidden(TypeElement type, AccessReader access) {
    for (Element part = type; part instanceof TypeElement; part = part.getEnclosingElement()) {
      if (!access.isAccessible(part)) {
        return true;
      }
    }
    return false;
  }

  private List<Unresolved> unresolved(
      Place place,
      List<Property> properties,
      @Nullable TypeElement model,
      RelationReader relationReader) {
    List<Unresolved> unresolved = new ArrayList<>();
    UnresolvedReader.addValues(unresolved, List.of(place));
    for (Property property : properties) {
      UnresolvedReader.addValues(unresolved, AnnotationLists.own(property));
      if (TypeParts.areUnresolved(property.type())) {
        String what = "The type of the component \"" + property.name() + '"';
        unresolved.add(new Unresolved(what, property.type().toString(), property.place().bare()));
      }
    }
    TypeMirror superclass = model == null ? null : propertyReader.unknownSuperclass(model);
    if (superclass != null) {
      String what = "The superclass of " + Objects.requireNonNull(model).getSimpleName();
      unresolved.add(new Unresolved(what, superclass.toString(), place.at("of")));
    }
    unresolved.addAll(relationReader.unresolved());
    return List.copyOf(unresolved);
  }
}
