package dev.piolet.processor.validate;

import dev.piolet.annotations.Domain;
import dev.piolet.annotations.EnumType;
import dev.piolet.annotations.Label;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.element.SealedTypes;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.TypeDeclaration;
import dev.piolet.processor.types.EnumTypes;
import dev.piolet.processor.types.NamedTypes;
import dev.piolet.processor.types.RecordTypes;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds all that is wrong with the enums and domains that a schema has to define. */
public final class NamedTypeValidator {
  private static final int MAX_LABEL_BYTES = 63;

  private final List<Problem> problems = new ArrayList<>();

  private NamedTypeValidator() {}

  /** The problems of the enums and domains of a round. */
  public static List<Problem> validate(Round round) {
    NamedTypeValidator validator = new NamedTypeValidator();
    for (TypeElement type : ElementFilter.typesIn(round.annotatedWith(Domain.class))) {
      validator.validateDomain(type);
    }
    for (TypeElement type : ElementFilter.typesIn(round.annotatedWith(EnumType.class))) {
      validator.validateEnum(type);
    }
    Set<Element> enums = new LinkedHashSet<>();
    for (Element field : round.annotatedWith(Label.class)) {
      if (field.getKind() == ElementKind.ENUM_CONSTANT) {
        enums.add(field.getEnclosingElement());
      } else if (!(field instanceof TypeElement type && SealedTypes.modelOf(type) != null)) {
        validator.addLabelWithoutEffect(field);
      }
    }
    enums.forEach(validator::validateLabels);
    return validator.problems;
  }

  private void validateDomain(TypeElement type) {
    if (!RecordTypes.isWrapper(type)) {
      add(
          Place.of(type),
          """
          %s has @Domain, but only a record of one component can be a domain. Make it one, or remove \
          @Domain"""
              .formatted(type.getSimpleName()));
    }
    validateNames(type, Domain.class);
  }

  private void validateEnum(TypeElement type) {
    if (type.getKind() != ElementKind.ENUM) {
      add(
          Place.of(type),
          "%s has @EnumType, but is no enum. Make it one, or remove @EnumType"
              .formatted(type.getSimpleName()));
    }
    validateNames(type, EnumType.class);
  }

  private void validateNames(TypeElement type, Class<? extends Annotation> annotation) {
    TypeDeclaration declaration = NamedTypes.declarationOf(type, annotation);
    Place place = declaration.place();
    problems.addAll(IdentifierValidator.validate("type", declaration.name(), place.at("name")));
    if (declaration.schema() != null) {
      problems.addAll(
          IdentifierValidator.validate("schema", declaration.schema(), place.at("schema")));
    }
  }

  private void addLabelWithoutEffect(Element field) {
    add(
        Annotations.place(field, Label.class),
        "@Label on \"%s\" has no effect: it is no constant of an enum%s. Remove it"
            .formatted(
                field.getSimpleName(),
                field instanceof TypeElement ? ", nor a type that a sealed model permits" : ""));
  }

  private void validateLabels(Element type) {
    Map<String, Element> byLabel = new HashMap<>();
    for (Element constant : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
        validateLabel(constant);
        Element other = byLabel.putIfAbsent(EnumTypes.label(constant), constant);
        if (other != null) {
          add(
              Annotations.place(constant, Label.class).at("value"),
              "%s and %s have the same label, \"%s\". Give one another: @Label(\"...\")"
                  .formatted(
                      other.getSimpleName(), constant.getSimpleName(), EnumTypes.label(constant)));
        }
      }
    }
  }

  private void validateLabel(Element constant) {
    String label = EnumTypes.label(constant);
    int bytes = label.getBytes(StandardCharsets.UTF_8).length;
    Place place = Annotations.place(constant, Label.class).at("value");
    if (label.isEmpty()) {
      add(place, "The label of %s is empty. Write one".formatted(constant.getSimpleName()));
    }
    if (label.indexOf('\0') >= 0) {
      add(
          place,
          "The label of %s holds U+0000, which PostgreSQL cannot store. Remove it"
              .formatted(constant.getSimpleName()));
    }
    if (bytes > MAX_LABEL_BYTES) {
      add(
          place,
          "The label of %s has %d bytes, and PostgreSQL takes at most %d. Shorten it"
              .formatted(constant.getSimpleName(), bytes, MAX_LABEL_BYTES));
    }
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
