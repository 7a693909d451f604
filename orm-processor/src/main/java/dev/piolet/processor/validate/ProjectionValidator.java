package dev.piolet.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.ProjectionModel;
import dev.piolet.processor.model.ProjectionModel.Column;
import dev.piolet.processor.model.ProjectionModel.Component;
import dev.piolet.processor.model.ProjectionModel.Nested;
import dev.piolet.processor.model.ProjectionModel.Nested.Kind;
import dev.piolet.processor.model.ProjectionModel.Source;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TableModel.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

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
  }

  private void addNoColumn(Component component, Source source) {
    String properties =
        source.properties().stream()
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    add(
        component.place(),
        """
        The component "%s" is no property of %s, which has %s. Rename it to one of them; annotate \
        its type with @Projection, where that is a record of columns; or remove "of", and pass \
        what to select for each component"""
            .formatted(component.name(), source.model(), properties));
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
                  component.name(),
                  component.declared(type),
                  component.name(),
                  source.model(),
                  required,
                  component.declared(required)));
    } else if (column.holdsNull() && (type.isPrimitive() || !component.takesMissing())) {
      add(
          component.place(),
          """
          The component "%s" takes no null, but the property "%s" of %s can be null. Make it \
          @Nullable%s; or an Optional"""
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
