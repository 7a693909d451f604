package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Check;
import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.Exclusion;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.annotations.NullOrder;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.annotations.PrimaryKey;
import dev.piolet.annotations.SortOrder;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import dev.piolet.processor.element.AnnotationLists;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.SealedTypes;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ConstraintModel;
import dev.piolet.processor.model.ConstraintModel.Element;
import dev.piolet.processor.model.ConstraintModel.Target;
import dev.piolet.processor.model.DetailsModel.KeyModel;
import dev.piolet.processor.model.ForeignKeyNames;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Reference;
import dev.piolet.processor.model.SqlWords;
import dev.piolet.processor.types.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints and indexes of a model: those of its properties, and those of its class.
 */
final class ConstraintReader {
  private final PropertyReader propertyReader;
  private final TypeMapping mapping;
  private final ReferencedTables referencedTables;

  ConstraintReader(
      PropertyReader propertyReader, TypeMapping mapping, ReferencedTables referencedTables) {
    this.propertyReader = propertyReader;
    this.mapping = mapping;
    this.referencedTables = referencedTables;
  }

  /** The constraints of a model; a superclass's hold for it too. */
  List<ConstraintModel> constraints(TypeElement model, List<ColumnModel> columns) {
    List<ConstraintModel> constraints = new ArrayList<>();
    columns.forEach(column -> addOf(model, column, columns, constraints));
    for (TypeElement type : propertyReader.withSuperclasses(model)) {
      places(type, Unique.class, Unique.Several.class)
          .forEach(place -> constraints.add(unique(place)));
      places(type, ForeignKey.class, ForeignKey.Several.class)
          .forEach(place -> addForeignKey(constraints, place, model));
      places(type, Check.class, Check.Several.class)
          .forEach(place -> constraints.add(check(place)));
      places(type, Exclusion.class, Exclusion.Several.class)
          .forEach(place -> constraints.add(exclusion(place)));
      places(type, Index.class, Index.Several.class)
          .forEach(place -> constraints.add(index(place)));
    }
    return List.copyOf(constraints);
  }

  private static List<Place> places(
      TypeElement type,
      Class<? extends java.lang.annotation.Annotation> annotation,
      Class<? extends java.lang.annotation.Annotation> container) {
    return AnnotationLists.places(type, annotation, container);
  }

  private void addOf(
      TypeElement model,
      ColumnModel column,
      List<ColumnModel> columns,
      List<ConstraintModel> constraints) {
    Place place = column.place();
    List<String> properties = List.of(column.property());
    if (column.unique()) {
      Deferrable never = Deferrable.NOT_DEFERRABLE;
      constraints.add(
          new ConstraintModel.Unique(
              place.at("unique"), "", properties, false, never, List.of(), false));
    }
    if (column.reference() != null) {
      constraints.add(
          new ConstraintModel.ForeignKey(
              place,
              "",
              path(column),
              properties,
              targetOf(column.reference(), column, model),
              List.of(),
              column.onDelete(),
              Annotations.constant(place, "onUpdate", OnUpdate.NO_ACTION),
              Annotations.constant(place, "deferrable", Deferrable.NOT_DEFERRABLE),
              false,
              true));
    }
    String check = check(column, columns);
    if (!check.isEmpty()) {
      constraints.add(
          new ConstraintModel.Check(place.at("check"), "", check, column.property(), false, true));
    }
    if (Annotations.flag(place, "index")) {
      constraints.add(
          new ConstraintModel.Index(
              place.at("index"),
              "",
              properties,
              List.of(),
              false,
              false,
              "btree",
              List.of(),
              "",
              ""));
    }
  }

  /**
   * The name of the path along a property's key: that of the property itself, where it is a Ref.
   */
  private static String path(ColumnModel column) {
    String path = column.place().string("path");
    return path.isEmpty() && column.ref() != null
        ? ForeignKeyNames.camelCase(Stream.of(column.declaredPath()))
        : path;
  }

  /** In an embedded record, which knows no prefix, a condition names its columns without one. */
  private static String check(ColumnModel column, List<ColumnModel> columns) {
    String check = column.place().string("check");
    if (check.isEmpty() || !column.isEmbedded()) {
      return check;
    }
    String prefix = column.prefix();
    if (prefix.isEmpty()) {
      return check;
    }
    String path = column.property();
    String around = path.substring(0, path.lastIndexOf('.') + 1);
    Set<String> names =
        columns.stream()
            .filter(other -> other.property().startsWith(around))
            .map(other -> other.name().substring(prefix.length()))
            .collect(Collectors.toSet());
    return SqlWords.prefixed(check, names, prefix);
  }

  private static ConstraintModel unique(Place place) {
    return new ConstraintModel.Unique(
        place,
        place.string("name"),
        AnnotationLists.texts(place, "value"),
        Annotations.flag(place, "nullsNotDistinct"),
        Annotations.constant(place, "deferrable", Deferrable.NOT_DEFERRABLE),
        AnnotationLists.texts(place, "include"),
        Annotations.flag(place, "withoutOverlaps"));
  }

  /** A target of a property, whose key {@code ColumnValidator} looks at. */
  private Target targetOf(Reference reference, ColumnModel column, TypeElement from) {
    if (column.ref() != null) {
      return Target.of(reference.model(), true, column.ref().isPublic(), column.ref().isNameable());
    }
    TypeElement model = PropertyReader.referenced(column.place());
    return model == null
        ? Target.of(reference.model(), true, false, false)
        : Target.of(
            reference.model(),
            true,
            ReferencedTables.isPublic(model),
            referencedTables.isNameable(model, from));
  }

  private void addForeignKey(List<ConstraintModel> constraints, Place place, TypeElement from) {
    TypeMirror type = Annotations.type(place, "references");
    if (type == null || UnresolvedReader.isUnresolved(type)) {
      return;
    }
    constraints.add(
        new ConstraintModel.ForeignKey(
            place,
            place.string("name"),
            place.string("path"),
            AnnotationLists.texts(place, "properties"),
            target(type, PropertyReader.referenced(place), from),
            AnnotationLists.texts(place, "to"),
            Annotations.constant(place, "onDelete", OnDelete.NO_ACTION),
            Annotations.constant(place, "onUpdate", OnUpdate.NO_ACTION),
            Annotations.constant(place, "deferrable", Deferrable.NOT_DEFERRABLE),
            Annotations.flag(place, "period"),
            AnnotationLists.flagUnlessSaid(place, "enforced")));
  }

  private Target target(TypeMirror type, @Nullable TypeElement model, TypeElement from) {
    if (model == null) {
      return Target.of(TypeName.get(type), false, false, false);
    }
    List<Property> properties = propertyReader.storedPropertiesOf(model);
    NamingStrategy naming = NamingReader.of(model);
    return new Target(
        ClassName.get(model),
        Annotations.has(model, Table.class),
        SealedTypes.whyNoTarget(model),
        ReferencedTables.isPublic(model),
        referencedTables.isNameable(model, from),
        properties.stream().map(property -> ColumnReader.key(property, mapping)).toList(),
        properties.stream().map(property -> ColumnReader.columnName(property, naming)).toList(),
        unique(model, properties),
        withoutOverlaps(model, properties));
  }

  private List<List<String>> withoutOverlaps(TypeElement model, List<Property> properties) {
    List<List<String>> periods = new ArrayList<>();
    KeyModel key = key(model);
    if (key != null && key.withoutOverlaps()) {
      periods.add(keyOf(properties));
    }
    for (TypeElement type : propertyReader.declaringTable(model)) {
      places(type, Unique.class, Unique.Several.class).stream()
          .filter(place -> Annotations.flag(place, "withoutOverlaps"))
          .forEach(place -> periods.add(AnnotationLists.texts(place, "value")));
    }
    return List.copyOf(periods);
  }

  private static List<String> keyOf(List<Property> properties) {
    return properties.stream().filter(PropertyReader::isPrimaryKey).map(Property::name).toList();
  }

  /** The options of a model's primary key, or null; its own comes before a superclass's. */
  @Nullable KeyModel key(TypeElement model) {
    KeyModel key = null;
    for (TypeElement type : propertyReader.withSuperclasses(model)) {
      Place place = Annotations.place(type, PrimaryKey.class);
      if (place.annotation() != null && (key == null || type.equals(model))) {
        key =
            new KeyModel(
                place,
                place.string("name"),
                AnnotationLists.texts(place, "include"),
                Annotations.flag(place, "withoutOverlaps"));
      }
    }
    return key;
  }

  private List<List<String>> unique(TypeElement model, List<Property> properties) {
    List<List<String>> unique = new ArrayList<>();
    unique.add(keyOf(properties));
    properties.stream()
        .filter(property -> Annotations.flag(property.place(), "unique"))
        .forEach(property -> unique.add(List.of(property.name())));
    for (TypeElement type : propertyReader.declaringTable(model)) {
      places(type, Unique.class, Unique.Several.class)
          .forEach(place -> unique.add(AnnotationLists.texts(place, "value")));
      places(type, Index.class, Index.Several.class).stream()
          .map(ConstraintReader::index)
          .filter(index -> index.unique() && index.where().isEmpty())
          .filter(index -> index.all().stream().noneMatch(one -> one.property().isEmpty()))
          .forEach(index -> unique.add(index.namedProperties()));
    }
    return List.copyOf(unique);
  }

  private static ConstraintModel check(Place place) {
    return new ConstraintModel.Check(
        place,
        place.string("name"),
        place.string("value"),
        null,
        Annotations.flag(place, "noInherit"),
        AnnotationLists.flagUnlessSaid(place, "enforced"));
  }

  private static ConstraintModel exclusion(Place place) {
    String method = place.string("method");
    return new ConstraintModel.Exclusion(
        place,
        place.string("name"),
        AnnotationLists.nested(place, "value").stream().map(ConstraintReader::element).toList(),
        method.isEmpty() ? "gist" : method,
        place.string("where"),
        Annotations.constant(place, "deferrable", Deferrable.NOT_DEFERRABLE));
  }

  private static ConstraintModel.Index index(Place place) {
    String method = place.string("method");
    return new ConstraintModel.Index(
        place,
        place.string("name"),
        AnnotationLists.texts(place, "value"),
        AnnotationLists.nested(place, "elements").stream().map(ConstraintReader::element).toList(),
        Annotations.flag(place, "unique"),
        Annotations.flag(place, "nullsNotDistinct"),
        method.isEmpty() ? "btree" : method,
        AnnotationLists.texts(place, "include"),
        place.string("where"),
        place.string("tablespace"));
  }

  private static Element element(Place place) {
    return new Element(
        place,
        place.string("property"),
        place.string("expression"),
        Annotations.constant(place, "order", SortOrder.ASC),
        Annotations.constant(place, "nulls", NullOrder.DEFAULT),
        place.string("operatorClass"),
        place.string("collation"),
        place.string("with"));
  }
}
