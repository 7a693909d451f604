package dev.piolet.processor.element;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Transient;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.RuntimeTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a model that are columns. */
public final class PropertyReader {
  private final Types types;
  private final ClassFiles classFiles;
  private final ReferenceProperties references = new ReferenceProperties(this);

  public PropertyReader(Types types, ClassFiles classFiles) {
    this.types = types;
    this.classFiles = classFiles;
  }

  /** The properties, those of superclasses first, in the order of declaration. */
  public List<Property> propertiesOf(TypeElement model) {
    List<Property> properties = new ArrayList<>();
    for (TypeElement owner : withSuperclasses(model)) {
      if (owner.getKind() == ElementKind.RECORD) {
        addComponents(owner, properties);
      } else {
        fields(model, owner).forEach(properties::add);
      }
    }
    return properties;
  }

  public static boolean isPrimaryKey(Property property) {
    return Annotations.flag(property.place(), "primaryKey");
  }

  public List<Property> primaryKeyOf(TypeElement model) {
    return references.resolved(declaredKeyOf(model));
  }

  /** The properties of the key as they are declared. */
  List<Property> declaredKeyOf(TypeElement model) {
    return propertiesOfTable(model).stream().filter(PropertyReader::isPrimaryKey).toList();
  }

  /** The properties of all objects in a model's table; of a sealed one, those of its types. */
  public List<Property> propertiesOfTable(TypeElement model) {
    if (!SealedTypes.isModel(model)) {
      return propertiesOf(model);
    }
    Map<String, Property> properties = new LinkedHashMap<>();
    for (TypeElement type : SealedTypes.subtypes(model)) {
      propertiesOf(type).forEach(property -> properties.putIfAbsent(property.name(), property));
    }
    return List.copyOf(properties.values());
  }

  /** The classes that say something of a model's table. */
  public Collection<TypeElement> declaringTable(TypeElement model) {
    Set<TypeElement> declaring = new LinkedHashSet<>(withSuperclasses(model));
    if (SealedTypes.isModel(model)) {
      SealedTypes.subtypes(model).forEach(type -> declaring.addAll(withSuperclasses(type)));
    }
    return declaring;
  }

  /**
   * The properties of a model, those that are a {@code Ref} as the keys that they are stored as.
   */
  public List<Property> storedPropertiesOf(TypeElement model) {
    return references.resolved(propertiesOfTable(model));
  }

  /** A property as it is stored: a {@code Ref} as the key of what it refers to. */
  public Property stored(Property property) {
    return references.resolved(property);
  }

  /** The class that a property refers to, or null when it refers to none. */
  public static @Nullable TypeElement referenced(Property property) {
    return property.reference() == null
        ? referenced(property.place())
        : property.reference().target();
  }

  /** The class that a place's annotation refers to, or null when it refers to none. */
  public static @Nullable TypeElement referenced(Place place) {
    return TypeParts.elementOf(Annotations.type(place, "references"));
  }

  /** The superclass that the compiler does not know, or null when it knows them all. */
  public @Nullable TypeMirror unknownSuperclass(TypeElement model) {
    TypeElement topmost = withSuperclasses(model).peekFirst();
    TypeMirror superclass = topmost == null ? null : topmost.getSuperclass();
    return superclass != null && superclass.getKind() == TypeKind.ERROR ? superclass : null;
  }

  /** Whether a model has a superclass of a name, whether or not it has columns. */
  public boolean isSubclassOf(TypeElement model, String qualifiedName) {
    TypeElement type = model;
    while (type != null) {
      if (type.getQualifiedName().contentEquals(qualifiedName)) {
        return true;
      }
      type = TypeParts.elementOf(type.getSuperclass());
    }
    return false;
  }

  /** A model and its superclasses, the topmost first. */
  public Deque<TypeElement> withSuperclasses(TypeElement model) {
    Deque<TypeElement> owners = new ArrayDeque<>();
    TypeElement owner = model;
    while (owner != null && !isOutsideOfModels(owner)) {
      owners.addFirst(owner);
      owner = TypeParts.elementOf(owner.getSuperclass());
    }
    return owners;
  }

  private static boolean isOutsideOfModels(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.equals(RuntimeTypes.TABLE_BASE)
        || name.equals("java.lang.Object")
        || name.equals("java.lang.Record")
        || name.equals("java.lang.Enum");
  }

  private Stream<Property> fields(TypeElement model, TypeElement owner) {
    List<String> order = List.copyOf(classFiles.of(owner).fields().keySet());
    return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
        .filter(PropertyReader::isStored)
        .sorted(Comparator.comparingInt(field -> order.indexOf(nameOf(field))))
        .map(field -> property(model, owner, field));
  }

  private static String nameOf(VariableElement field) {
    return field.getSimpleName().toString();
  }

  private static boolean isStored(VariableElement field) {
    Set<Modifier> modifiers = field.getModifiers();
    return field.getKind() == ElementKind.FIELD
        && !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.TRANSIENT)
        && !Annotations.has(field, Transient.class);
  }

  private Property property(TypeElement model, TypeElement owner, VariableElement field) {
    DeclaredType modelType = (DeclaredType) model.asType();
    TypeMirror type = owner.equals(model) ? field.asType() : types.asMemberOf(modelType, field);
    boolean nullable =
        classFiles.of(owner).isNullable(nameOf(field))
            || isNullable(field)
            || Annotations.areNullable(type.getAnnotationMirrors())
            || isNullableArgument(field.asType(), owner, model);
    return new Property(field, null, owner, Annotations.place(field, Field.class), type, nullable);
  }

  /** Whether a class between a model and a superclass fills in a type parameter as nullable. */
  private boolean isNullableArgument(TypeMirror parameter, TypeElement owner, TypeElement model) {
    TypeMirror argument = parameter;
    TypeElement around = owner;
    List<TypeElement> subclasses = new ArrayList<>(withSuperclasses(model));
    for (TypeElement type : subclasses.subList(subclasses.indexOf(owner) + 1, subclasses.size())) {
      int place = argument.getKind() == TypeKind.TYPEVAR ? placeOf(argument, around) : -1;
      if (place < 0) {
        return false;
      }
      List<? extends TypeMirror> arguments =
          ((DeclaredType) type.getSuperclass()).getTypeArguments();
      if (place >= arguments.size()) {
        return false;
      }
      argument = arguments.get(place);
      if (classFiles.of(type).nullableArguments().contains(place)
          || Annotations.areNullable(argument.getAnnotationMirrors())) {
        return true;
      }
      around = type;
    }
    return false;
  }

  private int placeOf(TypeMirror parameter, TypeElement owner) {
    return owner.getTypeParameters().indexOf((TypeParameterElement) types.asElement(parameter));
  }

  /** A record's properties. Its fields are in no order that compilers agree on. */
  private void addComponents(TypeElement owner, List<Property> properties) {
    Map<Name, VariableElement> fields = new HashMap<>();
    for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      fields.put(field.getSimpleName(), field);
    }
    for (RecordComponentElement component : owner.getRecordComponents()) {
      VariableElement field = Objects.requireNonNull(fields.get(component.getSimpleName()));
      properties.add(component(owner, component, field));
    }
  }

  /**
   * A record component. An annotation is on the component, its field or both, as its targets and
   * the compiler have it; errors are shown best at the field.
   */
  private Property component(
      TypeElement owner, RecordComponentElement component, VariableElement field) {
    Place onField = Annotations.place(field, Field.class);
    Place onComponent = Annotations.place(component, Field.class);
    boolean isOnComponent = onField.annotation() == null && onComponent.annotation() != null;
    boolean nullable =
        classFiles.of(owner).isNullable(nameOf(field))
            || isNullable(component)
            || isNullable(field)
            || Annotations.areNullable(component.getAccessor().getAnnotationMirrors());
    Place shown = isOnComponent ? onComponent : onField;
    return new Property(field, component, owner, shown, component.asType(), nullable);
  }

  /** Whether an annotation on an element or its type says so. */
  private static boolean isNullable(Element element) {
    return Annotations.areNullable(element.getAnnotationMirrors())
        || Annotations.areNullable(element.asType().getAnnotationMirrors());
  }

  /** Whether {@code @Nullable byte[]} was written, which says that the bytes can be null. */
  public static boolean hasNullableElements(Property property) {
    return !property.nullable()
        && property.type() instanceof ArrayType array
        && array.getComponentType().getKind().isPrimitive()
        && Annotations.areNullable(array.getComponentType().getAnnotationMirrors());
  }
}
