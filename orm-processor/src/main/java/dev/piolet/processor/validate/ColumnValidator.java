package dev.piolet.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.OnDelete;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.Construction;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.Reference;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TypeNames;
import dev.piolet.processor.model.TypeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Finds all that is wrong with one property and its column. */
final class ColumnValidator {
  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

  private final TableModel table;
  private final ColumnModel column;
  private final List<Problem> problems = new ArrayList<>();

  ColumnValidator(TableModel table, ColumnModel column) {
    this.table = table;
    this.column = column;
  }

  List<Problem> validate() {
    validateNames();
    if (column.javaType() != null) {
      validateType(column.javaType());
      validateNullability(column.javaType());
      validateAccess(column.javaType());
    }
    problems.addAll(new OptionsValidator(column).validate());
    validateOnDelete();
    validateUseOfReference("path");
    validateUseOfReference("onUpdate");
    validateUseOfReference("deferrable");
    if (column.reference() != null) {
      validateReference(column.reference());
    }
    if (column.ref() != null) {
      new RefValidator(table, column, column.ref(), problems).validate();
    }
    return problems;
  }

  /** The problems of the column that tells types apart, which is no property. */
  List<Problem> validateDiscriminator() {
    String property = column.property();
    if (!SourceVersion.isIdentifier(property) || SourceVersion.isKeyword(property)) {
      add(
          column.place().at("value"),
          """
          "%s" cannot be the name of a field, so the generated table cannot have it. Write another, \
          and with name = "..." that of the column\
          """
              .formatted(property));
    }
    validateNames();
    return problems;
  }

  /** The problems of a property that becomes several columns. */
  List<Problem> validateProperty(TypeName type) {
    validateFieldName();
    validateNullability(type);
    validateAccess(type);
    return problems;
  }

  private void validateNames() {
    problems.addAll(
        IdentifierValidator.validate("column", column.name(), column.place().at("name")));
    if (SYSTEM_COLUMNS.contains(column.name())) {
      add(
          column.place().at("name"),
          """
          The column name "%s" is that of a system column, which every table has. Give \
          another: @Field(name = "...")\
          """
              .formatted(column.name()));
    }
    validateFieldName();
  }

  private void validateFieldName() {
    String property = column.field();
    if (property.equals(table.constant())) {
      add(
          """
          The property "%s" has the name of the constant in %s. Rename it; @Field(name = \
          "%s") keeps its column\
          """
              .formatted(property, table.table().simpleName(), column.name()));
    }
  }

  private void validateType(TypeName type) {
    TypeProblem problem = column.typeProblem();
    if (problem != null && !column.hints().typeIsHidden()) {
      boolean canBeLeftOut = problem.isOfTheType() && !table.is(Trait.RECORD);
      add(
          problem.place(column.place()),
          "The property \"%s\" of %s %s%s"
              .formatted(
                  column.declaredPath(),
                  column.owner(),
                  problem.predicate(),
                  canBeLeftOut ? ", or leave the property out with @Transient" : ""));
    } else if (column.hints().typeIsHidden()) {
      add(
          """
          The property "%s" of %s has the type %s, which %s cannot use. Make that type \
          public, or package-private in the same package\
          """
              .formatted(column.property(), column.owner(), type, table.table().simpleName()));
    }
  }

  private void validateNullability(TypeName type) {
    if (type.isPrimitive() && column.nullable()) {
      add(
          """
          The property "%s" of %s is @Nullable, but its type, %s, has no null. Make it %s, \
          or remove @Nullable\
          """
              .formatted(column.property(), column.owner(), type, TypeNames.simple(type.box())));
    }
    if (column.hints().nullableElements()) {
      add(
          """
          @Nullable on the property "%s" of %s says that the array's elements can be null. \
          For the array itself, write: %s\
          """
              .formatted(
                  column.property(),
                  column.owner(),
                  TypeNames.simple(type).replaceFirst("\\[", " @Nullable [")));
    }
  }

  private void validateAccess(TypeName type) {
    boolean needsGetter = column.getter() == null;
    boolean needsSetter =
        column.setter() == null
            && !column.isEmbedded()
            && table.construction().kind() == Construction.Kind.NOT_SETTABLE;
    if (!needsGetter && !needsSetter) {
      return;
    }
    String getter =
        "%s get%s()".formatted(TypeNames.simple(type), Names.capitalized(column.property()));
    String setter =
        "set%s(%s)".formatted(Names.capitalized(column.property()), TypeNames.simple(type));
    String what = needsSetter ? (needsGetter ? "getter and setter" : "setter") : "getter";
    String remedy = needsSetter ? (needsGetter ? getter + " and " + setter : setter) : getter;
    add(
        """
        The property "%s" of %s is %s and has no accessible %s. Add %s, or leave the \
        property out with @Transient\
        """
            .formatted(column.property(), column.owner(), obstacle(needsGetter), what, remedy));
  }

  /** Why the field itself cannot be used. */
  private String obstacle(boolean needsGetter) {
    if (column.hints().isPrivate()) {
      return "private";
    }
    return column.hints().isFinal() && !needsGetter ? "final" : "not public";
  }

  private void validateOnDelete() {
    OnDelete onDelete = column.onDelete();
    Place place = column.place().at("onDelete");
    if (onDelete != OnDelete.NO_ACTION && !isReference()) {
      add(
          place,
          """
          onDelete = %s needs to know what the property "%s" refers to. Add references = \
          TheModel.class\
          """
              .formatted(onDelete, column.property()));
    }
    if (onDelete == OnDelete.SET_NULL && !table.holdsNull(column)) {
      add(
          place,
          "onDelete = SET_NULL needs a column that can be NULL, but \"%s\" %s. %s"
              .formatted(
                  column.property(),
                  column.primaryKey() ? "is of the primary key" : "is not @Nullable",
                  column.primaryKey()
                      ? "Choose another action"
                      : "Make it @Nullable, or choose another action"));
    }
  }

  private void validateUseOfReference(String member) {
    Place place = column.place().at(member);
    if (place.value() != null && !isReference()) {
      add(
          place,
          """
          %s needs to know what the property "%s" refers to. Add references = \
          TheModel.class\
          """
              .formatted(member, column.property()));
    }
  }

  private boolean isReference() {
    boolean isUnresolved =
        table.unresolved().stream()
            .anyMatch(one -> one.place().equals(column.place().at("references")));
    return column.reference() != null || isUnresolved;
  }

  private void validateReference(Reference reference) {
    Place place = column.place().at("references");
    String model = TypeNames.simple(reference.model());
    if (!reference.hindrance().isEmpty()) {
      add(place, reference.hindrance());
    } else if (!reference.isModel()) {
      add(
          place,
          """
          %s has no @Table, so nothing can refer to it. Annotate it, or refer to a class \
          that is a table\
          """
              .formatted(model));
    } else if (reference.key().isEmpty()) {
      add(
          place,
          "%s has no primary key to refer to. Give it one: @Field(primaryKey = true)"
              .formatted(model));
    } else if (reference.key().size() > 1) {
      add(
          place,
          """
          The primary key of %s has %d columns, and one column cannot refer to it. Remove \
          references, and let as many refer to it together: @ForeignKey(properties = {"%s", ...}, \
          references = %s.class) on %s; or give %s a key of one column\
          """
              .formatted(
                  model,
                  reference.key().size(),
                  column.property(),
                  model,
                  table.model().simpleName(),
                  model));
    } else {
      validateReferencedType(reference.key().get(0), model, place);
    }
  }

  private void validateReferencedType(Reference.Key key, String model, Place place) {
    ColumnType mine = column.type();
    ColumnType theirs = key.type();
    if (mine == null || theirs == null) {
      return;
    }
    if (!mine.isSameWrapperAs(theirs)) {
      add(
          place,
          """
          The property "%s" is of the type %s, but the primary key of %s, "%s", of the type %s, \
          which is never the same. Make the property's type %s\
          """
              .formatted(
                  column.property(),
                  TypeNames.simple(mine.javaType()),
                  model,
                  key.property(),
                  TypeNames.simple(key.javaType()),
                  TypeNames.simple(key.javaType())));
      return;
    }
    if (mine.canReferTo(theirs)) {
      return;
    }
    add(
        place,
        """
        The property "%s" is stored as %s, but the primary key of %s, "%s", as %s. Make \
        the property's type %s\
        """
            .formatted(
                column.property(),
                mine.sqlType(),
                model,
                key.property(),
                theirs.sqlType(),
                TypeNames.simple(key.javaType())));
  }

  private void add(String message) {
    add(column.place().bare(), message);
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
