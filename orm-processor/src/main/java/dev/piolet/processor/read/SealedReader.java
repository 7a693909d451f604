package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Discriminator;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.annotations.OnDelete;
import dev.piolet.processor.element.AccessReader;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.ClassFiles;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.SealedTypes;
import dev.piolet.processor.element.Sources;
import dev.piolet.processor.model.Accessor;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.Construction;
import dev.piolet.processor.model.DetailsModel;
import dev.piolet.processor.model.DiscriminatorModel;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.JsonModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.OptionsModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.SealedModel;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TableModel.Unresolved;
import dev.piolet.processor.types.TypeMapping;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads a sealed type with {@code @Table} into the one table of the types that it permits. It
 * judges nothing.
 */
public final class SealedReader {
  private final Elements elements;
  private final Types types;
  private final ClassFiles classFiles;
  private final TableReader tableReader;
  private final PropertyReader propertyReader;
  private final EmbeddedReader embeddedReader;
  private final ReferencedTables referencedTables;
  private final InheritedMethods inheritedMethods;

  public SealedReader(
      Elements elements,
      Types types,
      ClassFiles classFiles,
      Sources sources,
      TableReader tableReader) {
    this.elements = elements;
    this.types = types;
    this.classFiles = classFiles;
    this.tableReader = tableReader;
    this.propertyReader = new PropertyReader(types, classFiles);
    this.embeddedReader = new EmbeddedReader(types, propertyReader);
    this.referencedTables = new ReferencedTables(elements, sources);
    this.inheritedMethods = new InheritedMethods(elements);
  }

  public SealedModel read(TypeElement model) {
    ClassName name = ClassName.get(model);
    DiscriminatorModel discriminator = new DiscriminatorModel(discriminator(model), "", null);
    boolean isUnion = SealedTypes.isUnion(model);
    List<TypeElement> types = SealedTypes.subtypes(model);
    List<TableModel> subtypes =
        types.stream()
            .map(
                type ->
                    tableReader.read(
                        type, isUnion ? type : model, discriminator.of(name, label(type))))
            .toList();
    AccessReader access = new AccessReader(elements, this.types, model);
    TypeMapping mapping = new TypeMapping(this.types, classFiles, propertyReader, access);
    DetailsReader detailsReader = new DetailsReader(propertyReader, mapping, referencedTables);
    TableModel whole =
        whole(model, model, types, subtypes, discriminator, access)
            .with(detailsReader.read(model, List.of()))
            .withUnresolved(unresolved(model, detailsReader, subtypes));
    SealedConstraints constraints = new SealedConstraints(whole, subtypes);
    List<Place> between = SealedTypes.between(model).stream().map(Place::of).toList();
    if (isUnion) {
      return new SealedModel(
          withPaths(whole.with(constraints.detailsOfUnion())), subtypes, between, List.of(), true);
    }
    DetailsModel details = constraints.details();
    return new SealedModel(
        withPaths(whole.with(details)),
        subtypes.stream()
            .map(subtype -> withPaths(subtype.with(constraints.detailsOf(subtype))))
            .toList(),
        between,
        SealedTypes.between(model).stream()
            .filter(type -> isNameable(type, model))
            .map(type -> part(type, model, subtypes, discriminator.of(name, ""), access))
            .map(part -> withDetails(part, constraints, details))
            .toList(),
        false);
  }

  private SealedModel withDetails(
      SealedModel part, SealedConstraints constraints, DetailsModel ofWhole) {
    TableModel table = part.whole();
    return part.withWhole(withPaths(table.with(constraints.detailsOfPart(table, ofWhole))));
  }

  /** Whether a table can be generated of a sealed type between others. */
  private boolean isNameable(TypeElement type, TypeElement model) {
    return type.getTypeParameters().isEmpty()
        && !ReferencedTables.isPrivate(type)
        && !Annotations.isModel(type)
        && elements.getPackageOf(type).equals(elements.getPackageOf(model));
  }

  /** A sealed type between a model and its types, as the table of its own rows. */
  private SealedModel part(
      TypeElement type,
      TypeElement model,
      List<TableModel> all,
      DiscriminatorModel discriminator,
      AccessReader access) {
    List<TypeElement> types = SealedTypes.subtypes(type);
    List<TableModel> subtypes =
        all.stream().filter(one -> types.contains((TypeElement) one.place().element())).toList();
    return new SealedModel(
        whole(type, model, types, subtypes, discriminator, access),
        subtypes,
        List.of(),
        List.of(),
        false);
  }

  /** What the discriminator holds of the rows of a type. */
  private static String label(TypeElement type) {
    Place place = Annotations.place(type, Label.class);
    return place.annotation() == null
        ? Names.snakeCase(type.getSimpleName().toString())
        : place.string("value");
  }

  private static ColumnModel discriminator(TypeElement model) {
    Place place = Annotations.place(model, Discriminator.class);
    String written = place.string("value");
    String property = written.isEmpty() ? "type" : written;
    String name = place.string("name");
    return new ColumnModel(
        place,
        property,
        model.getSimpleName().toString(),
        name.isEmpty() ? Names.of(NamingReader.of(model), property) : name,
        "",
        TypeName.get(String.class),
        TypeMapping.text(),
        null,
        false,
        false,
        OptionsModel.discriminator(place),
        false,
        null,
        null,
        OnDelete.NO_ACTION,
        new Accessor(Accessor.Kind.METHOD, property, true),
        null,
        new ColumnModel.Hints(false, false, false, false));
  }

  /**
   * The table of all rows of a sealed type, without what is declared of it.
   *
   * @param named the class whose annotation says the table's name
   */
  private TableModel whole(
      TypeElement model,
      TypeElement named,
      List<TypeElement> types,
      List<TableModel> subtypes,
      DiscriminatorModel discriminator,
      AccessReader access) {
    Place place = DetailsReader.place(named);
    ClassName name = ClassName.get(model);
    NamingStrategy naming = NamingReader.of(named);
    List<Member> members = members(subtypes);
    List<ColumnModel> columns = TableReader.columns(discriminator, members);
    List<Property> properties = embeddedReader.withEmbedded(properties(types));
    return new TableModel(
        DetailsReader.place(model),
        name,
        GeneratedNames.table(name),
        Names.constant(name.simpleName()),
        TableReader.schema(place),
        TableReader.name(place, ClassName.get(named), naming),
        traits(model, properties, subtypes),
        members,
        columns,
        EmbeddedModel.embeddedIn(members),
        json(access, properties, columns),
        List.of(),
        discriminator,
        Construction.by(List.of()),
        DetailsModel.of(List.of()),
        List.of());
  }

  private JsonModel json(
      AccessReader access, List<Property> properties, List<ColumnModel> columns) {
    return new JsonPathReader(inheritedMethods, embeddedReader, access).paths(properties, columns);
  }

  /** The properties of all types, those that several have once. */
  private List<Property> properties(List<TypeElement> types) {
    List<Property> properties = new ArrayList<>();
    for (TypeElement type : types) {
      for (Property property : propertyReader.propertiesOf(type)) {
        if (properties.stream().noneMatch(known -> known.name().equals(property.name()))) {
          properties.add(property);
        }
      }
    }
    return properties;
  }

  /** What the properties of all types become; what one type can lack can be NULL. */
  private static List<Member> members(List<TableModel> subtypes) {
    List<Member> members = new ArrayList<>();
    for (TableModel subtype : subtypes) {
      for (Member member : subtype.members()) {
        if (members.stream().noneMatch(known -> known.property().equals(member.property()))) {
          members.add(shared(member, subtypes));
        }
      }
    }
    return List.copyOf(members);
  }

  private static Member shared(Member member, List<TableModel> subtypes) {
    boolean canBeNull = subtypes.stream().anyMatch(subtype -> canBeNull(subtype, member));
    if (member instanceof EmbeddedModel embedded) {
      return canBeNull ? embedded.asNullable() : embedded;
    }
    ColumnModel column = (ColumnModel) member;
    return column.withNullable(canBeNull || column.nullable());
  }

  private static boolean canBeNull(TableModel subtype, Member member) {
    Member own =
        subtype.members().stream()
            .filter(one -> one.property().equals(member.property()))
            .findFirst()
            .orElse(null);
    return own == null
        || (own instanceof EmbeddedModel embedded && embedded.nullable())
        || (own instanceof ColumnModel column && column.nullable());
  }

  /** A sealed model has objects, whatever it is itself. */
  private Set<Trait> traits(
      TypeElement model, List<Property> properties, List<TableModel> subtypes) {
    Set<Trait> traits = EnumSet.copyOf(tableReader.traits(model, properties));
    traits.removeAll(Set.of(Trait.INTERFACE, Trait.ABSTRACT, Trait.TRACKED));
    if (subtypes.stream().anyMatch(subtype -> subtype.is(Trait.DEPRECATED))) {
      traits.add(Trait.DEPRECATED);
    }
    return traits;
  }

  private List<Unresolved> unresolved(
      TypeElement model, DetailsReader detailsReader, List<TableModel> subtypes) {
    Place place = DetailsReader.place(model);
    String what = "A type that " + model.getSimpleName() + " permits";
    Stream<Unresolved> permitted =
        SealedTypes.unresolved(model).stream()
            .map(type -> new Unresolved(what, type.toString(), place.bare()));
    List<Unresolved> own =
        new UnresolvedReader(propertyReader)
            .unresolvedIn(model, place, detailsReader.places(model), List.of());
    return Stream.of(
            permitted,
            own.stream(),
            subtypes.stream().flatMap(subtype -> subtype.unresolved().stream()))
        .flatMap(unresolved -> unresolved)
        .distinct()
        .toList();
  }

  private TableModel withPaths(TableModel table) {
    return table.withPaths(
        new PathReader(inheritedMethods).paths(table.details().constraints(), table.json()));
  }
}
