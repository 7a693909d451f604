package dev.piolet.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.ProjectionModel;
import dev.piolet.processor.model.ProjectionModel.Column;
import dev.piolet.processor.model.ProjectionModel.Component;
import dev.piolet.processor.model.ProjectionModel.Nested;
import dev.piolet.processor.model.ProjectionModel.Nested.Holder;
import dev.piolet.processor.model.ProjectionModel.Nested.Kind;
import dev.piolet.processor.model.ProjectionModel.Source;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TableModel.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Finds all the reasons why a record cannot be a projection. It never prints. */
public final class ProjectionValidator {
  private final ProjectionModel projection;
  private final List<Problem> problems = new ArrayList<>();

  private ProjectionValidator(ProjectionModel projection) {
    this.projection = projection;
  }

  public static List<Problem> validate(ProjectionModel projection) {
    ProjectionValidator validator = new ProjectionValidator(projection);
    validator.validate();
    return validator.problems;
  }

  private void validate() {
    validateKind();
    if (!problems.isEmpty()) {
      return;
    }
    for (Unresolved unresolved : projection.unresolved()) {
      if (!isOfProjection(unresolved.place())) {
        continue; // a related model's, which is told there
      }
      add(
          unresolved.place(),
          """
          %s is %s, which the compiler cannot find. Correct its name or import it; if \
          another annotation processor generates it, see why that one did not"""
              .formatted(unresolved.what(), unresolved.type()));
    }
    for (Component component : projection.components()) {
      validateAccess(component);
    }
    Source source = projection.source();
    if (source != null && projection.unresolved().isEmpty()) {
      validateColumns(source);
    }
  }

  private boolean isOfProjection(Place place) {
    Element record = projection.place().element();
    return place.element().equals(record) || record.equals(place.element().getEnclosingElement());
  }

  /** The problem that rules out the class as a whole, so that its components do not matter. */
  private void validateKind() {
    Place place = projection.place().bare();
    String name = projection.recordName().simpleName();
    if (!projection.is(Trait.RECORD)) {
      add(
          place,
          """
          %s has @Projection, but only a record can be a projection. Make it one, or remove \
          @Projection"""
              .formatted(name));
      return;
    }
    if (projection.is(Trait.PRIVATE)) {
      add(
          place,
          """
          The record %s has @Projection, but it, or a class around it, is private, so its \
          projection cannot use it. Remove "private\""""
              .formatted(name));
    }
    if (projection.is(Trait.GENERIC)) {
      add(
          place,
          """
          The record %s has @Projection, but is generic, so its components have no fixed \
          types. Remove the type parameters; or remove @Projection, and select row(%s::new, ...)"""
              .formatted(name, name));
    }
    if (projection.components().isEmpty()) {
      add(place, "%s has no components to read. Give it one".formatted(name));
    }
  }

  private void validateAccess(Component component) {
    if (component.typeIsHidden()) {
      add(
          component.place(),
          """
          The component "%s" has the type %s, which %s cannot use, because it, or a class \
          around it, is not accessible. Remove "private\""""
              .formatted(component.name(), component.type(), projection.projection().simpleName()));
    }
  }

  private void validateColumns(Source source) {
    if (source.table() == null) {
      add(
          projection.place().at("of"),
          "%s has no @Table, so there are no columns to take. Annotate it, or remove \"of\""
              .formatted(source.model()));
      return;
    }
    for (Component component : projection.components()) {
      Nested nested = component.nested();
      Column column = component.column();
      if (nested != null) {
        validateNested(component, nested);
        validateOwnRow(component, nested, source);
      } else if (component.relation().annotation() != null) {
        addNoRelation(component);
      } else if (column == null) {
        addNoColumn(component, source);
      } else {
        validateColumn(component, column, source);
      }
    }
  }

  private void validateNested(Component component, Nested nested) {
    if (nested.kind() == Kind.WITHOUT_MODEL) {
      add(
          component.place(),
          """
          The component "%s" has the type %s, whose @Projection names no model, so that it is \
          not known which columns it is read from. Write @Projection(of = ...) there, or \
          remove "of" here"""
              .formatted(component.name(), nested.type()));
    }
    if (nested.kind() == Kind.ENDLESS) {
      add(
          component.place(),
          """
          The component "%s" has the type %s, which leads back to itself, so it would be read \
          from columns without end. Give it a record that nests no further, or remove "of\""""
              .formatted(component.name(), nested.type()));
    }
    if (nested.relation() != null) {
      problems.addAll(RelationValidator.validate(component, nested, nested.relation()));
    }
  }

  /**
   * Where a model refers to itself, a component that is read from the row itself may have been meant
   * to be another one.
   */
  private void validateOwnRow(Component component, Nested nested, Source source) {
    if (source.pathsToItself().isEmpty() || !isRowOf(nested, source)) {
      return;
    }
    String name = ((ClassName) source.model()).simpleName();
    String remedy = "";
    if (component.nullable() || nested.holder() == Holder.OPTIONAL) {
      remedy = "Let it take no null";
    } else if (nested.kind() == Kind.MODEL && !component.name().equals(Names.variable(name))) {
      remedy = "Name it \"%s\"".formatted(Names.variable(name));
    } else if (isSecond(component, nested, source)) {
      remedy = "Remove the other one";
    }
    if (!remedy.isEmpty()) {
      add(
          component.place(),
          """
          The component "%s" would be read from the row of %s itself. %s if that is meant; or else \
          name it after what a foreign key refers to, %s, or say which key is meant, by \
          @Relation(key = ...)"""
              .formatted(
                  component.name(), name, remedy, quoted(source.pathsToItself().stream())));
    }
  }

  /** Whether another component before it has its type, and is read from the same row. */
  private boolean isSecond(Component component, Nested nested, Source source) {
    return projection.components().stream()
        .takeWhile(other -> !other.equals(component))
        .map(Component::nested)
        .filter(Objects::nonNull)
        .anyMatch(other -> isRowOf(other, source) && other.type().equals(nested.type()));
  }

  private static boolean isRowOf(Nested nested, Source source) {
    return source.model() instanceof ClassName model && nested.isRowOf(model);
  }

  private static String quoted(Stream<String> names) {
    return names.map(name -> '"' + name + '"').collect(Collectors.joining(", "));
  }

  private void addNoRelation(Component component) {
    add(
        component.relation(),
        """
        @Relation on "%s" has no effect: %s is neither a model nor a record with \
        @Projection(of = ...), nor a List, Set or Optional of these. Make it one, or remove \
        @Relation"""
            .formatted(component.name(), component.type()));
  }

  private void addNoColumn(Component component, Source source) {
    add(
        component.place(),
        """
        The component "%s" is no property of %s, which has %s. Rename it to one of them; annotate \
        its type with @Projection, where that is a record of columns; or remove "of", and pass \
        what to select for each component"""
            .formatted(component.name(), source.model(), quoted(source.properties().stream())));
  }

  private void validateColumn(Component component, Column column, Source source) {
    TypeName type = Objects.requireNonNull(component.type());
    TypeName required = column.type();
    if (!type.box().equals(required.box())) {
      add(
          component.place(),
          """
          The component "%s" has the type %s, but the property "%s" of %s has the type %s. Make \
          it %s; or remove "of", and pass what to select for each component"""
              .formatted(
                  component.name(), type, component.name(), source.model(), required, required));
    } else if (column.holdsNull() && (type.isPrimitive() || !component.nullable())) {
      add(
          component.place(),
          """
          The component "%s" takes no null, but the property "%s" of %s can be null. Make it \
          @Nullable%s"""
              .formatted(
                  component.name(),
                  component.name(),
                  source.model(),
                  type.isPrimitive() ? ", and a box: " + type.box() : ""));
    }
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
