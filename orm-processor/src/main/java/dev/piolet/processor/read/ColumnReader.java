package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import dev.piolet.processor.element.AccessReader;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.ReferenceProperty;
import dev.piolet.processor.element.SealedTypes;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.RefModel;
import dev.piolet.processor.model.Reference;
import dev.piolet.processor.types.TypeMapping;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a property of one model into its column. */
final class ColumnReader {
  private static final Set<TypeName> IDENTITY_TYPES =
      Set.of(TypeName.LONG.box(), TypeName.INT.box(), TypeName.SHORT.box());

  /** Domains over these, which are none of them, cannot be generated. */
  private static final Set<String> INTEGERS = Set.of("bigint", "integer", "smallint");

  private final PropertyReader propertyReader;
  private final AccessReader access;
  private final TypeMapping mapping;
  private final ReferencedTables referencedTables;
  private final boolean hasCompositeKey;
  private final boolean isView;
  private final NamingStrategy naming;

  ColumnReader(
      PropertyReader propertyReader,
      AccessReader access,
      TypeMapping mapping,
      ReferencedTables referencedTables,
      boolean hasCompositeKey,
      boolean isView,
      NamingStrategy naming) {
    this.propertyReader = propertyReader;
    this.access = access;
    this.mapping = mapping;
    this.referencedTables = referencedTables;
    this.hasCompositeKey = hasCompositeKey;
    this.isView = isView;
    this.naming = naming;
  }

  /**
   * A component of an embedded record.
   *
   * @param around the property that embeds it
   * @param prefix what the column's name begins with; a name that follows it in one word begins
   *     with a capital
   */
  ColumnModel within(ColumnModel around, String prefix, Property component) {
    boolean isOneWord = naming == NamingStrategy.CAMEL && isLetter(prefix);
    NamingStrategy inner = isOneWord ? NamingStrategy.UPPER_CAMEL : naming;
    return column(component, inner).within(around, prefix);
  }

  private static boolean isLetter(String prefix) {
    return !prefix.isEmpty() && Character.isLetterOrDigit(prefix.codePointBefore(prefix.length()));
  }

  NamingStrategy naming() {
    return naming;
  }

  ColumnModel column(Property property) {
    return column(property, naming);
  }

  private ColumnModel column(Property property, NamingStrategy named) {
    Place place = property.place();
    boolean isKnown = !UnresolvedReader.isUnresolved(property.type());
    TypeMapping.Result stored = isKnown ? mapping.of(property) : new TypeMapping.Result(null, null);
    return new ColumnModel(
        place,
        property.name(),
        property.owner().getSimpleName().toString(),
        columnName(property, named),
        "",
        isKnown ? property.typeName() : null,
        stored.type(),
        stored.problem(),
        property.nullable(),
        PropertyReader.isPrimaryKey(property),
        OptionsReader.read(property, isIdentity(property, stored.type())),
        Annotations.flag(place, "unique"),
        reference(property),
        ref(property),
        Annotations.constant(place, "onDelete", OnDelete.NO_ACTION),
        access.getter(property.declared()),
        access.setter(property.declared()),
        hints(property));
  }

  /** The column's name as it is written of a property, or derived from the property's. */
  static String columnName(Property property, NamingStrategy named) {
    String written = property.place().string("name");
    return written.isEmpty() ? Names.of(named, property.name()) : written;
  }

  /**
   * Whether the database generates the value where a model has none. A part of a composite key is
   * mostly another model's key, so it has to say how. A wrapper record has to say that it can be
   * null, which it is not by being a box.
   */
  private boolean isIdentity(Property property, @Nullable ColumnType type) {
    return type != null
        && !isView
        && property.reference() == null
        && !property.type().getKind().isPrimitive()
        && PropertyReader.isPrimaryKey(property)
        && IDENTITY_TYPES.contains(type.storedType())
        && INTEGERS.contains(type.sqlType())
        && !hasCompositeKey
        && (property.nullable() || !type.isMapped());
  }

  private @Nullable RefModel ref(Property property) {
    ReferenceProperty reference = property.reference();
    if (reference == null) {
      return null;
    }
    Property declared = reference.declared();
    TypeElement target = reference.target();
    return new RefModel(
        declared.name(),
        declared.typeName(),
        ClassName.get(target),
        ReferencedTables.isPublic(target),
        referencedTables.isNameable(target, access.model()));
  }

  private @Nullable Reference reference(Property property) {
    TypeMirror type = Annotations.type(property.place(), "references");
    boolean isSaid =
        type != null && type.getKind() != TypeKind.VOID && !UnresolvedReader.isUnresolved(type);
    if (!isSaid && (property.reference() == null || isView)) {
      return null;
    }
    TypeElement model = PropertyReader.referenced(property);
    if (model == null) {
      return new Reference(TypeName.get(Objects.requireNonNull(type)), false, "", List.of());
    }
    List<Reference.Key> key =
        propertyReader.primaryKeyOf(model).stream().map(part -> key(part, mapping)).toList();
    return new Reference(
        ClassName.get(model),
        Annotations.has(model, Table.class),
        SealedTypes.whyNoTarget(model),
        key);
  }

  /** A property of another model as something to refer to. */
  static Reference.Key key(Property part, TypeMapping mapping) {
    return new Reference.Key(part.name(), part.typeName(), mapping.of(part).type());
  }

  private ColumnModel.Hints hints(Property property) {
    return new ColumnModel.Hints(
        property.field().getModifiers().contains(Modifier.FINAL),
        property.field().getModifiers().contains(Modifier.PRIVATE),
        access.isHidden(property.type()) || access.isHidden(property.declared().type()),
        PropertyReader.hasNullableElements(property));
  }
}
