package dev.piolet.processor.read;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.EmbeddedModel.Kind;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads properties with {@link Embedded}: the columns of their records, with prefixes. */
final class EmbeddedReader {
  private final Types types;
  private final PropertyReader propertyReader;

  EmbeddedReader(Types types, PropertyReader propertyReader) {
    this.types = types;
    this.propertyReader = propertyReader;
  }

  /** The members that properties become, in their order. */
  List<Member> members(List<Property> properties, ColumnReader columns) {
    List<Member> members = new ArrayList<>();
    for (Property property : properties) {
      members.add(member(property, columns.column(property), "", columns, List.of()));
    }
    return List.copyOf(members);
  }

  /** Properties, and the components of the records that they embed. */
  List<Property> withEmbedded(List<Property> properties) {
    List<Property> all = new ArrayList<>();
    addWithEmbedded(properties, List.of(), all);
    return all;
  }

  private void addWithEmbedded(
      List<Property> properties, List<TypeElement> around, List<Property> all) {
    for (Property property : properties) {
      all.add(property);
      if (isEmbedded(property) && kind(property, around) == Kind.RECORD) {
        addWithEmbedded(componentsOf(property), with(around, property), all);
      }
    }
  }

  private Member member(
      Property property,
      ColumnModel column,
      String outerPrefix,
      ColumnReader columns,
      List<TypeElement> around) {
    if (!isEmbedded(property)) {
      return column;
    }
    Place place = place(property);
    Kind kind = kind(property, around);
    List<Member> members = new ArrayList<>();
    if (kind == Kind.RECORD) {
      String prefix = outerPrefix + prefix(place, property, outerPrefix, columns.naming());
      for (Property component : componentsOf(property)) {
        ColumnModel inner = columns.within(column, prefix, component);
        members.add(member(component, inner, prefix, columns, with(around, property)));
      }
    }
    return new EmbeddedModel(place, column, kind, List.copyOf(members));
  }

  static boolean isEmbedded(Property property) {
    return place(property).annotation() != null;
  }

  private static Place place(Property property) {
    return Annotations.place(property, Embedded.class);
  }

  private static String prefix(
      Place place, Property property, String outer, NamingStrategy naming) {
    if (place.at("prefix").value() != null) {
      return place.string("prefix");
    }
    boolean isInner = naming == NamingStrategy.CAMEL && !outer.isEmpty();
    return Names.prefix(isInner ? NamingStrategy.UPPER_CAMEL : naming, property.name());
  }

  private static Kind kind(Property property, List<TypeElement> around) {
    if (TypeParts.areUnresolved(property.type())) {
      return Kind.UNKNOWN;
    }
    TypeElement element = TypeParts.elementOf(property.type());
    if (element == null || element.getKind() != ElementKind.RECORD) {
      return Kind.NO_RECORD;
    }
    return around.contains(element) ? Kind.ENDLESS : Kind.RECORD;
  }

  private static List<TypeElement> with(List<TypeElement> around, Property property) {
    return Stream.concat(around.stream(), Stream.of(TypeParts.elementOf(property.type()))).toList();
  }

  /** The components, of types in which the record's type parameters are filled in. */
  private List<Property> componentsOf(Property property) {
    return componentsOf((DeclaredType) property.type()).stream()
        .map(propertyReader::stored)
        .toList();
  }

  List<Property> componentsOf(DeclaredType recordType) {
    return propertyReader.propertiesOf((TypeElement) recordType.asElement()).stream()
        .map(component -> inRecord(component, recordType))
        .toList();
  }

  private Property inRecord(Property component, DeclaredType recordType) {
    TypeMirror type =
        recordType.getTypeArguments().isEmpty()
            ? component.type()
            : types.asMemberOf(recordType, component.field());
    return new Property(
        component.field(),
        component.component(),
        component.owner(),
        component.place(),
        type,
        component.nullable() || Annotations.areNullable(type.getAnnotationMirrors()));
  }
}
