package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.annotations.View;
import dev.piolet.processor.element.AccessReader;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.ClassFiles;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.Sources;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.DetailsModel;
import dev.piolet.processor.model.DiscriminatorModel;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.JsonModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.types.TypeMapping;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads an annotated class or record into a {@link TableModel}. It judges nothing: what cannot be a
 * table is read as far as it goes.
 */
public final class TableReader {
  /** What generated code uses of {@code java.lang}. */
  private static final List<String> LANG_NAMES =
      Stream.of(
              Boolean.class,
              Byte.class,
              Character.class,
              Double.class,
              Float.class,
              Integer.class,
              Long.class,
              Override.class,
              Short.class,
              String.class,
              SuppressWarnings.class,
              UnsupportedOperationException.class)
          .map(Class::getSimpleName)
          .toList();

  private final Elements elements;
  private final Types types;
  private final ClassFiles classFiles;
  private final PropertyReader propertyReader;
  private final EmbeddedReader embeddedReader;
  private final ReferencedTables referencedTables;
  private final InheritedMethods inheritedMethods;

  /** Whether the package of a name has such classes; another processor may add one in a round. */
  private final Map<String, Boolean> hidesLangNames = new HashMap<>();

  public TableReader(Elements elements, Types types, ClassFiles classFiles, Sources sources) {
    this.elements = elements;
    this.types = types;
    this.classFiles = classFiles;
    this.propertyReader = new PropertyReader(types, classFiles);
    this.embeddedReader = new EmbeddedReader(types, propertyReader);
    this.referencedTables = new ReferencedTables(elements, sources);
    this.inheritedMethods = new InheritedMethods(elements);
  }

  /** Forgets what a round can change. */
  public void beginRound() {
    hidesLangNames.clear();
  }

  public TableModel read(TypeElement type) {
    return read(type, type, null);
  }

  /**
   * Reads a class into the table of its rows.
   *
   * @param named the class whose annotation says the table's name: a sealed model of its own
   * @param discriminator what tells its rows from others of that table, or null
   */
  TableModel read(TypeElement type, TypeElement named, @Nullable DiscriminatorModel discriminator) {
    Place place = DetailsReader.place(type);
    ClassName model = ClassName.get(type);
    List<Property> properties = propertyReader.storedPropertiesOf(type);
    List<Property> all = embeddedReader.withEmbedded(properties);
    AccessReader access = new AccessReader(elements, types, type);
    TypeMapping mapping = new TypeMapping(types, classFiles, propertyReader, access);
    NamingStrategy naming = NamingReader.of(named);
    List<Member> members = members(type, properties, access, mapping, naming);
    List<ColumnModel> columns = columns(discriminator, members);
    DetailsReader detailsReader = new DetailsReader(propertyReader, mapping, referencedTables);
    DetailsModel details = detailsReader.read(type, columns);
    JsonModel json =
        new JsonPathReader(inheritedMethods, embeddedReader, access).paths(all, columns);
    return new TableModel(
        place,
        model,
        GeneratedNames.table(model),
        Names.constant(model.simpleName()),
        schema(DetailsReader.place(named)),
        name(DetailsReader.place(named), ClassName.get(named), naming),
        traits(type, all),
        members,
        columns,
        EmbeddedModel.embeddedIn(members),
        json,
        new PathReader(inheritedMethods).paths(details.constraints(), json),
        discriminator,
        access.construction(properties.stream().map(Property::declared).toList()),
        details,
        new UnresolvedReader(propertyReader).unresolvedIn(type, place, all));
  }

  /** Whether what is generated for a class can name the table of a model. */
  boolean isNameable(TypeElement model, TypeElement from) {
    return referencedTables.isNameable(model, from);
  }

  /** The columns of a table: what tells its rows apart comes first. */
  static List<ColumnModel> columns(
      @Nullable DiscriminatorModel discriminator, List<Member> members) {
    List<ColumnModel> columns = EmbeddedModel.columnsOf(members);
    return discriminator == null
        ? columns
        : Stream.concat(Stream.of(discriminator.column()), columns.stream()).toList();
  }

  static @Nullable String schema(Place place) {
    String schema = place.string("schema");
    return schema.isEmpty() ? null : schema;
  }

  static String name(Place place, ClassName model, NamingStrategy naming) {
    String name = place.string("name");
    return name.isEmpty() ? Names.of(naming, model.simpleName()) : name;
  }

  private List<Member> members(
      TypeElement type,
      List<Property> properties,
      AccessReader access,
      TypeMapping mapping,
      NamingStrategy naming) {
    long keys = properties.stream().filter(PropertyReader::isPrimaryKey).count();
    boolean isView = Annotations.has(type, View.class);
    ColumnReader reader =
        new ColumnReader(
            propertyReader, access, mapping, referencedTables, keys > 1, isView, naming);
    return embeddedReader.members(properties, reader);
  }

  /** The traits of a class that something is to be generated for. */
  Set<Trait> traits(TypeElement type, List<Property> properties) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    traits.addAll(kind(type));
    Set<Modifier> modifiers = type.getModifiers();
    if (modifiers.contains(Modifier.ABSTRACT) && type.getKind() == ElementKind.CLASS) {
      traits.add(Trait.ABSTRACT);
    }
    if (isInner(type)) {
      traits.add(Trait.INNER);
    }
    if (isPlainRecord(type)) {
      traits.add(Trait.PLAIN_RECORD);
    }
    if (!type.getTypeParameters().isEmpty()) {
      traits.add(Trait.GENERIC);
    }
    if (ReferencedTables.isPrivate(type)) {
      traits.add(Trait.PRIVATE);
    }
    if (ReferencedTables.isPublic(type)) {
      traits.add(Trait.PUBLIC);
    }
    if (propertyReader.isSubclassOf(type, RuntimeTypes.TABLE_BASE)) {
      traits.add(Trait.TRACKED);
    }
    if (usesDeprecated(type, properties)) {
      traits.add(Trait.DEPRECATED);
    }
    if (hidesLangNames(type)) {
      traits.add(Trait.HIDES_LANG_NAMES);
    }
    if (elements.getTypeElement(RuntimeTypes.GENERATED.canonicalName()) != null) {
      traits.add(Trait.SEES_GENERATED);
    }
    return traits;
  }

  /** Where a compiler does not tell who made a constructor, the program may have. */
  private boolean isPlainRecord(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(constructor -> elements.getOrigin(constructor) == Elements.Origin.MANDATED);
  }

  private static Set<Trait> kind(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> Set.of(Trait.RECORD);
      case INTERFACE -> Set.of(Trait.INTERFACE);
      case ENUM -> Set.of(Trait.ENUM);
      case ANNOTATION_TYPE -> Set.of(Trait.ANNOTATION);
      default -> Set.of();
    };
  }

  private static boolean isInner(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && type.getEnclosingElement() instanceof TypeElement around
        && !around.getKind().isInterface()
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  private boolean hidesLangNames(TypeElement type) {
    PackageElement around = elements.getPackageOf(type);
    return hidesLangNames.computeIfAbsent(
        around.getQualifiedName().toString(), packageName -> hasLangNames(around, packageName));
  }

  /** Looks in the package's own module alone, as the compiler has many. */
  private boolean hasLangNames(PackageElement around, String packageName) {
    ModuleElement module = elements.getModuleOf(around);
    String prefix = packageName.isEmpty() ? "" : packageName + '.';
    for (String name : LANG_NAMES) {
      TypeElement found =
          module == null
              ? elements.getTypeElement(prefix + name)
              : elements.getTypeElement(module, prefix + name);
      if (found != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether javac would warn of what generated code uses: it warns of fields and methods too. */
  private boolean usesDeprecated(TypeElement type, List<Property> properties) {
    for (Element part = type; part instanceof TypeElement; part = part.getEnclosingElement()) {
      if (elements.isDeprecated(part)) {
        return true;
      }
    }
    for (Element member : type.getEnclosedElements()) {
      if (elements.isDeprecated(member)) {
        return true;
      }
    }
    for (Property property : properties) {
      if (usesDeprecated(property)) {
        return true;
      }
    }
    return false;
  }

  private boolean usesDeprecated(Property property) {
    TypeElement referenced = PropertyReader.referenced(property);
    return elements.isDeprecated(property.field())
        || (referenced != null && elements.isDeprecated(referenced))
        || TypeParts.anyClass(property.type(), elements::isDeprecated);
  }
}
