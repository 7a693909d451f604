package dev.piolet.processor.validate;

import dev.piolet.processor.model.CompositeModel;
import dev.piolet.processor.model.CompositeModel.Attribute;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TypeDeclaration;
import dev.piolet.processor.model.TypeNames;
import dev.piolet.processor.model.TypeProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds all the reasons why a record cannot be a composite type. It never prints. */
public final class CompositeValidator {
  private static final Set<String> MEMBERS = Set.of("name", "type", "length", "precision", "scale");

  private final CompositeModel composite;
  private final List<Problem> problems = new ArrayList<>();

  private CompositeValidator(CompositeModel composite) {
    this.composite = composite;
  }

  public static List<Problem> validate(CompositeModel composite) {
    CompositeValidator validator = new CompositeValidator(composite);
    validator.validateKind();
    if (validator.problems.isEmpty()) {
      validator.validateNames();
      validator.validateAttributes();
    }
    return validator.problems;
  }

  /** The problem that rules out the class as a whole, so that its components do not matter. */
  private void validateKind() {
    Place place = composite.place().bare();
    String name = composite.recordName().simpleName();
    if (!composite.is(Trait.RECORD)) {
      add(
          place,
          """
          %s has @Composite, but only a record can be a composite type. Make it one, or remove \
          @Composite"""
              .formatted(name));
      return;
    }
    if (composite.is(Trait.PRIVATE)) {
      add(
          place,
          """
          The record %s has @Composite, but it, or a class around it, is private, so its type \
          cannot use it. Remove "private\""""
              .formatted(name));
    }
    if (composite.is(Trait.GENERIC)) {
      add(
          place,
          """
          The record %s has @Composite, but is generic, so its components have no fixed types. \
          Remove the type parameters"""
              .formatted(name));
    }
    if (composite.attributes().isEmpty()) {
      add(place, "%s has no components to store. Give it one".formatted(name));
    }
  }

  private void validateNames() {
    TypeDeclaration declaration = composite.declaration();
    Place place = composite.place();
    problems.addAll(IdentifierValidator.validate("type", declaration.name(), place.at("name")));
    if (declaration.schema() != null) {
      problems.addAll(
          IdentifierValidator.validate("schema", declaration.schema(), place.at("schema")));
    }
    Map<String, Attribute> byName = new HashMap<>();
    for (Attribute attribute : composite.attributes()) {
      Place namePlace = attribute.place().at("name");
      problems.addAll(IdentifierValidator.validate("attribute", attribute.name(), namePlace));
      Attribute namesake = byName.putIfAbsent(attribute.name(), attribute);
      if (namesake != null) {
        add(
            namePlace,
            """
            The components "%s" and "%s" of %s are the same attribute, "%s". Give one another \
            name: @Field(name = "...")"""
                .formatted(
                    namesake.component(),
                    attribute.component(),
                    composite.recordName().simpleName(),
                    attribute.name()));
      }
    }
  }

  private void validateAttributes() {
    composite.unresolved().forEach(each -> problems.add(TableValidator.problemOf(each)));
    composite.attributes().forEach(this::validateAttribute);
  }

  private void validateAttribute(Attribute attribute) {
    String what =
        "The component \"%s\" of %s"
            .formatted(attribute.component(), composite.recordName().simpleName());
    Place place = attribute.place();
    for (String member : place.members()) {
      if (!MEMBERS.contains(member)) {
        add(
            place.at(member),
            "%s has @Field(%s = ...), which an attribute of a composite type cannot have. Remove it"
                .formatted(what, member));
      }
    }
    if (attribute.isEndless()) {
      add(
          place.bare(),
          "%s leads back to %s, and no type of PostgreSQL can contain itself. Remove it, or store"
                  .formatted(what, composite.recordName().simpleName())
              + " what it holds in a table of its own");
    } else if (attribute.typeIsHidden()) {
      add(
          place.bare(),
          """
          %s has the type %s, which %s cannot use. Make that type public, or package-private in \
          the same package"""
              .formatted(what, attribute.javaType(), composite.type().simpleName()));
    } else if (attribute.problem() != null) {
      TypeProblem problem = attribute.problem();
      add(problem.place(place), what + ' ' + problem.predicate());
    } else if (attribute.type() != null && attribute.type().sqlType().startsWith("money")) {
      add(
          place.at("type"),
          """
          %s is money, whose text depends on the settings of the server, so that it cannot be an \
          attribute. Make it numeric"""
              .formatted(what));
    } else if (attribute.nullable() && attribute.javaType().isPrimitive()) {
      add(
          place.bare(),
          "%s is @Nullable, but its type, %s, has no null. Make it %s, or remove @Nullable"
              .formatted(what, attribute.javaType(), TypeNames.simple(attribute.javaType().box())));
    }
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
