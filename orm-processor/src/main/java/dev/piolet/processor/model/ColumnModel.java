package dev.piolet.processor.model;

import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.OnDelete;
import org.jspecify.annotations.Nullable;

/**
 * One property of a model and its column.
 *
 * @param place the field or record component, with its {@code @Field} where it has one
 * @param property the property's name
 * @param owner the simple name of the class that declares it
 * @param name the column's name in the database
 * @param prefix what its name begins with that embedded values around it give, or empty
 * @param javaType the property's type as declared, or null when the compiler does not know it
 * @param type how it is stored, or null when it cannot be
 * @param typeProblem why it cannot be stored, or null
 * @param nullable whether the property can be null
 * @param primaryKey whether it is the primary key, or a part of it
 * @param options how its values come about, and what else the database is told of it
 * @param unique whether no two rows have the same value
 * @param reference the model that it refers to, or null
 * @param ref the {@code Ref} that the property is declared as, or null where it is the key itself
 * @param onDelete what happens when the referenced row is deleted
 * @param getter how its value is read from a model, or null when it cannot be
 * @param setter how its value is set in a model, or null when it cannot be
 * @param hints what the reader found besides, to make a message more helpful
 */
public record ColumnModel(
    Place place,
    String property,
    String owner,
    String name,
    String prefix,
    @Nullable TypeName javaType,
    @Nullable ColumnType type,
    @Nullable TypeProblem typeProblem,
    boolean nullable,
    boolean primaryKey,
    OptionsModel options,
    boolean unique,
    @Nullable Reference reference,
    @Nullable RefModel ref,
    OnDelete onDelete,
    @Nullable Accessor getter,
    @Nullable Accessor setter,
    Hints hints)
    implements Member {

  /**
   * Details that explain a problem with a property.
   *
   * @param isFinal whether the field is final
   * @param isPrivate whether the field is private
   * @param typeIsHidden whether the property's type cannot be named by the generated class
   * @param nullableElements whether {@code @Nullable} was put on an array's elements
   */
  public record Hints(
      boolean isFinal, boolean isPrivate, boolean typeIsHidden, boolean nullableElements) {}

  /**
   * The column of a record's component, in a model that embeds the record.
   *
   * @param around the property of the record's type
   * @param before what the column's name begins with
   */
  public ColumnModel within(ColumnModel around, String before) {
    return new ColumnModel(
        place,
        around.property + '.' + property,
        around.owner,
        before + name,
        before,
        javaType,
        type,
        typeProblem,
        nullable,
        primaryKey,
        options,
        unique,
        reference,
        ref,
        onDelete,
        new Accessor(Accessor.Kind.METHOD, declaredName(), true),
        null,
        hints);
  }

  /** The same column where it can be NULL, or cannot. */
  public ColumnModel withNullable(boolean isNullable) {
    return new ColumnModel(
        place,
        property,
        owner,
        name,
        prefix,
        javaType,
        type,
        typeProblem,
        isNullable,
        primaryKey,
        options,
        unique,
        reference,
        ref,
        onDelete,
        getter,
        setter,
        hints);
  }

  /** A column is looked for among its model's, and is none of the others, whatever their parts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String declaredName() {
    return ref == null ? property : ref.name();
  }

  /** The declared property behind those of the embedded values around it. */
  public String declaredPath() {
    return ref == null
        ? property
        : property.substring(0, property.lastIndexOf('.') + 1) + ref.name();
  }

  /** The property's type in its class: that of a {@code Ref}, or the column's. */
  public @Nullable TypeName declaredType() {
    return ref == null ? javaType : ref.type();
  }

  /** Whether NULL can be stored: a key that is null is one that is not generated yet. */
  public boolean holdsNull() {
    return nullable && !primaryKey && !options.isGivenByInsert();
  }
}
