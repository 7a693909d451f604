package dev.piolet.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a property of one model into its column. */
final class ColumnReader {
  private static final Set<TypeName> IDENTITY_TYPES =
      Set.of(TypeName.LONG.box(), TypeName.INT.box(), TypeName.SHORT.box());

  private final PropertyReader propertyReader;
  private final AccessReader access;
  private final boolean hasCompositeKey;

  ColumnReader(PropertyReader propertyReader, AccessReader access, boolean hasCompositeKey) {
    this.propertyReader = propertyReader;
    this.access = access;
    this.hasCompositeKey = hasCompositeKey;
  }

  ColumnModel column(Property property) {
    Place place = property.place();
    boolean isKnown = !UnresolvedReader.isUnresolved(property.type());
    return new ColumnModel(
        place,
        property.name(),
        property.owner().getSimpleName().toString(),
        columnName(property),
        isKnown ? property.typeName() : null,
        isKnown ? columnType(property.type()) : null,
        property.nullable(),
        PropertyReader.isPrimaryKey(property),
        OptionsReader.read(property, isKnown && isIdentity(property)),
        Annotations.flag(place, "unique"),
        reference(place),
        Annotations.constant(place, "onDelete", OnDelete.NO_ACTION),
        access.getter(property),
        access.setter(property),
        hints(property));
  }

  private static String columnName(Property property) {
    String name = Annotations.string(property.place(), "name");
    return name.isEmpty() ? Names.snakeCase(property.name()) : name;
  }

  /**
   * Whether the database generates the value where a model has none. A part of a composite key is
   * mostly another model's key, so it has to say that it can be null.
   */
  private boolean isIdentity(Property property) {
    return PropertyReader.isPrimaryKey(property)
        && IDENTITY_TYPES.contains(property.typeName())
        && (property.nullable() || !hasCompositeKey);
  }

  private @Nullable Reference reference(Place place) {
    TypeMirror type = Annotations.type(place, "references");
    if (type == null || type.getKind() == TypeKind.VOID || UnresolvedReader.isUnresolved(type)) {
      return null;
    }
    TypeElement model = propertyReader.referenced(place);
    if (model == null) {
      return new Reference(TypeName.get(type), false, List.of());
    }
    List<Reference.Key> key =
        propertyReader.primaryKeyOf(model).stream()
            .map(part -> new Reference.Key(part.name(), part.typeName(), columnType(part.type())))
            .toList();
    return new Reference(ClassName.get(model), Annotations.has(model, Table.class), key);
  }

  private static @Nullable ColumnType columnType(TypeMirror type) {
    TypeElement element = elementOf(type);
    return element != null && element.getKind() == ElementKind.ENUM
        ? TypeMapping.ofEnum(ClassName.get(element))
        : TypeMapping.of(TypeName.get(type));
  }

  private ColumnModel.Hints hints(Property property) {
    TypeElement type = elementOf(property.type());
    return new ColumnModel.Hints(
        property.field().getModifiers().contains(Modifier.FINAL),
        property.field().getModifiers().contains(Modifier.PRIVATE),
        type != null && Annotations.has(type, Table.class),
        type != null && isHidden(type),
        PropertyReader.hasNullableElements(property));
  }

  private boolean isHidden(TypeElement type) {
    for (Element part = type; part instanceof TypeElement; part = part.getEnclosingElement()) {
      if (!access.isAccessible(part)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable TypeElement elementOf(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return elementOf(array.getComponentType());
    }
    return type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).asElement() instanceof TypeElement element
        ? element
        : null;
  }
}
