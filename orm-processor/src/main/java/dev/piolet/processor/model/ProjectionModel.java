package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TableModel.Unresolved;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One record with {@code @Projection}: all that the validator judges and the writer writes.
 *
 * @param place the record, with its annotation
 * @param recordName the record
 * @param projection the class to generate
 * @param traits what else the record is
 * @param components the components, in order
 * @param source the model whose properties the components are, or null
 * @param unresolved the types that the compiler does not know, or does not know yet
 */
public record ProjectionModel(
    Place place,
    ClassName recordName,
    ClassName projection,
    Set<Trait> traits,
    List<Component> components,
    @Nullable Source source,
    List<Unresolved> unresolved)
    implements Subject {

  /**
   * The model that a projection is of.
   *
   * @param model the type as it is named
   * @param table its table, or null when it is no model
   * @param properties the names of its properties
   * @param pathsToItself what the foreign keys to other rows of the model lead to, where a
   *     component is its row
   */
  public record Source(
      TypeName model,
      @Nullable ClassName table,
      List<String> properties,
      List<String> pathsToItself) {}

  /**
   * A component of the record.
   *
   * @param type its type, or what it is an {@code Optional} of, or null when the compiler does not
   *     know it
   * @param nullable whether it takes null
   * @param optional whether it is an {@code Optional}
   * @param kind the kind of its column, in a table of such records
   * @param typeIsHidden whether the generated class cannot name its type
   * @param column the model's property of its name, or null
   * @param relation its {@code @Relation}, or the bare component
   * @param nested what else its type can be read from, or null
   */
  public record Component(
      Place place,
      String name,
      @Nullable TypeName type,
      boolean nullable,
      boolean optional,
      ColumnType.Kind kind,
      boolean typeIsHidden,
      @Nullable Column column,
      Place relation,
      @Nullable Nested nested) {

    /** Whether there may be nothing to read it from. */
    public boolean takesMissing() {
      return nullable || optional;
    }

    /** A type as the component would have it. */
    public TypeName declared(TypeName value) {
      return optional
          ? ParameterizedTypeName.get(ClassName.get(Optional.class), value.box())
          : value;
    }

    /** Whether it is one column, as it is when it is read from no other model or projection. */
    public boolean isColumn() {
      return nested == null;
    }
  }

  /**
   * A property of the model.
   *
   * @param type its type
   * @param holdsNull whether its column can hold NULL
   */
  public record Column(TypeName type, boolean holdsNull) {}

  /**
   * A component's type that is read from columns itself.
   *
   * @param holder what it is held in
   * @param kind what it is
   * @param type the model or record
   * @param models the models whose tables it is read from, its own first
   * @param relation the foreign keys that lead to its rows, or null where they are the row of the
   *     record around, or of a table that is given
   * @param isSaved whether it can be saved with the record around
   */
  public record Nested(
      Holder holder,
      Kind kind,
      ClassName type,
      List<ClassName> models,
      @Nullable RelationModel relation,
      boolean isSaved) {
    /** What a value is held in. */
    public enum Holder {
      ONE,
      LIST,
      SET;

      public boolean isMany() {
        return this == LIST || this == SET;
      }
    }

    /** The kinds of a source. */
    public enum Kind {
      MODEL,
      PROJECTION,
      /** A projection that names no model. */
      WITHOUT_MODEL,
      /** A projection that contains itself. */
      ENDLESS
    }

    /** One that is of a kind which cannot be read. */
    public static Nested unreadable(Holder holder, Kind kind, ClassName type) {
      return new Nested(holder, kind, type, List.of(), null, false);
    }

    public boolean isReadable() {
      return kind == Kind.MODEL || kind == Kind.PROJECTION;
    }

    /** The models whose tables have to be given, besides that of the record around. */
    public List<ClassName> others(ClassName own) {
      if (relation == null) {
        return isOf(own) ? models.subList(1, models.size()) : models;
      }
      return relation.isToMany() ? List.of() : models.subList(1, models.size());
    }

    /** Whether it is read from the row of the record around. */
    public boolean isRowOf(ClassName own) {
      return relation == null && isReadable() && isOf(own);
    }

    private boolean isOf(ClassName own) {
      return models.get(0).equals(own);
    }
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  @Override
  public ClassName declared() {
    return recordName;
  }

  @Override
  public ClassName generatedClass() {
    return projection;
  }

  @Override
  public boolean isTellable() {
    return is(Trait.RECORD) && !is(Trait.PRIVATE) && !is(Trait.GENERIC);
  }
}
