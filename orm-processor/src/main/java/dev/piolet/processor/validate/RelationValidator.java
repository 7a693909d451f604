package dev.piolet.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.KeyChoice;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.ProjectionModel.Component;
import dev.piolet.processor.model.ProjectionModel.Nested;
import dev.piolet.processor.model.PropertyNames;
import dev.piolet.processor.model.RelationKey;
import dev.piolet.processor.model.RelationModel;
import dev.piolet.processor.model.RelationModel.Sorting;
import dev.piolet.processor.model.RelationModel.Through;
import dev.piolet.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds all the reasons why a component of a projection cannot be read along foreign keys. */
final class RelationValidator {
  private final Component component;
  private final Nested nested;
  private final RelationModel relation;
  private final List<Problem> problems = new ArrayList<>();

  private RelationValidator(Component component, Nested nested, RelationModel relation) {
    this.component = component;
    this.nested = nested;
    this.relation = relation;
  }

  static List<Problem> validate(Component component, Nested nested, RelationModel relation) {
    RelationValidator validator = new RelationValidator(component, nested, relation);
    if (relation.isToMany()) {
      validator.validateToMany();
    } else {
      validator.validateToOne();
    }
    return validator.problems;
  }

  private void validateToOne() {
    for (String member : List.of("through", "targetKey", "orderBy")) {
      if (relation.place().at(member).value() != null) {
        add(
            relation.place().at(member),
            """
            %s of @Relation is for lists, and the component "%s" is a single row. Remove it, or \
            make the component a List"""
                .formatted(member, component.name()));
      }
    }
    RelationKey key = relation.key().chosen();
    if (key == null) {
      addUnclear(relation.key(), noPath());
    } else if (relation.isReferring() && !component.takesMissing()) {
      String model = relation.model().simpleName();
      add(
          component.place(),
          "The component \"%s\" takes no null, but there may be no %s that refers to the row. Make it @Nullable, or an Optional<%s>"
              .formatted(component.name(), model, nested.type().simpleName()));
    } else if (!relation.isReferring() && !key.doubt().isEmpty() && !component.takesMissing()) {
      String model = relation.model().simpleName();
      add(
          component.place(),
          "The component \"%s\" takes no null, but there may be no %s: %s. Make it @Nullable, or an Optional<%s>"
              .formatted(component.name(), model, key.doubt(), nested.type().simpleName()));
    }
    validateReach();
  }

  private String noPath() {
    return """
    %s has no foreign key to %s, along which the component "%s" could be read. Give it one, by \
    @Field(references = %s.class); or remove @Relation, and of(...) takes a table for it"""
        .formatted(from(), to(), component.name(), to());
  }

  private String from() {
    return relation.key().from().simpleName();
  }

  private String to() {
    return relation.key().to().simpleName();
  }

  private void validateToMany() {
    Through through = relation.through();
    if (through == null && relation.place().at("targetKey").value() != null) {
      add(
          relation.place().at("targetKey"),
          "targetKey of @Relation is that of the model between, and none is named. Name it by through, or remove targetKey");
    }
    if (through == null) {
      requireClear(relation.key(), noKey());
    } else if (!through.isTable()) {
      add(
          relation.place().at("through"),
          """
          %s has no @Table, so it has no rows that tell which belong together. Name a model that \
          has foreign keys to %s and %s"""
              .formatted(TypeNames.simple(through.model()), to(), relation.model().simpleName()));
    } else {
      validateKeysBetween(through);
    }
    validateOthers();
    relation.order().forEach(this::validateSorting);
    validateReach();
  }

  /** Of two keys to the same model, the one says the other. */
  private void validateKeysBetween(Through through) {
    KeyChoice key = relation.key();
    KeyChoice target = through.targetKey();
    requireClear(key, noKeyBetween(key));
    if (key.chosen() != null || !key.to().equals(target.to())) {
      requireClear(target, noKeyBetween(target));
    }
    requireDifferent(through);
  }

  private void requireDifferent(Through through) {
    RelationKey target = through.targetKey().chosen();
    if (target != null && target.equals(relation.key().chosen())) {
      add(
          relation.place().at("targetKey"),
          "targetKey of @Relation names the same foreign key as key. Name the one to the rows of the list");
    }
  }

  private String noKey() {
    return """
    %s has no foreign key to %s, by which the rows of the component "%s" could be found. Give it \
    one, by @Field(references = %s.class); name the model between, by @Relation(through = ...); \
    or remove "of", and pass list(...) for it"""
        .formatted(from(), to(), component.name(), to());
  }

  private static String noKeyBetween(KeyChoice choice) {
    return "%s has no %sforeign key to %s, so it cannot be between. Give it one, by @Field(references = %s.class)"
        .formatted(
            choice.from().simpleName(),
            choice.isRest() ? "other " : "",
            choice.to().simpleName(),
            choice.to().simpleName());
  }

  private void requireClear(KeyChoice choice, String none) {
    if (choice.chosen() == null) {
      addUnclear(choice, none);
    }
  }

  /** There is no key, the annotation names none of them, or several could be meant. */
  private void addUnclear(KeyChoice choice, String none) {
    String from = choice.from().simpleName();
    String to = choice.to().simpleName();
    Place named = relation.place().at(choice.member());
    if (choice.keys().isEmpty()) {
      add(choice.named().isEmpty() ? component.place() : named, none);
    } else if (!choice.named().isEmpty()) {
      add(
          named,
          "%s of @Relation tells no single foreign key of %s to %s. There are: %s"
              .formatted(choice.member(), from, to, choice.written()));
    } else {
      add(
          component.place(),
          """
          %s has several foreign keys to %s, and the component "%s" could be read along each: \
          %s. Say which, by %s%s"""
              .formatted(
                  from, to, component.name(), choice.written(), choice.example(), byName(choice)));
    }
  }

  private static String byName(KeyChoice choice) {
    return choice.component().isEmpty()
        ? ""
        : choice.keys().stream()
            .map(key -> '"' + key.path() + '"')
            .collect(Collectors.joining(" or ", "; or name the component ", ""));
  }

  private void validateOthers() {
    List<String> others =
        nested.models().stream().skip(1).map(model -> model.simpleName()).distinct().toList();
    if (!others.isEmpty()) {
      add(
          component.place(),
          """
          The component "%s" is a list of %s, which is read from a table of %s besides, and \
          nothing joins that in a list. Give %s a foreign key to it; or remove "of", and pass \
          list(...) for it"""
              .formatted(
                  component.name(),
                  nested.type().simpleName(),
                  String.join(" and ", others),
                  relation.model().simpleName()));
    }
  }

  private void validateSorting(Sorting sorting) {
    String property = sorting.property();
    String problem =
        property == null
            ? """
            orderBy of @Relation is "property", with "asc" or "desc" and "nulls first" or "nulls \
            last" behind it, and not "%s". Correct it"""
                .formatted(sorting.text())
            : unknown(property, sorting.isOfBetween() ? relation.through() : null);
    if (!problem.isEmpty()) {
      add(sorting.place(), problem);
    }
  }

  /** The problem of a property that a model has not, the list's or that between; or nothing. */
  private String unknown(String property, @Nullable Through through) {
    return PropertyNames.problem(
        "orderBy of @Relation",
        List.of(property),
        through == null ? relation.model().simpleName() : TypeNames.simple(through.model()),
        through == null ? relation.properties() : through.properties());
  }

  /** Only where all else is well: a model without a table has problems of its own. */
  private void validateReach() {
    if (!problems.isEmpty() || component.typeIsHidden()) {
      return;
    }
    for (TypeName model : relation.outOfReach()) {
      add(
          component.place(),
          """
          The component "%s" is read from the table of %s, which the projection cannot use, \
          because %s, or a class around it, is not accessible. Make it public"""
              .formatted(component.name(), model, TypeNames.simple(model)));
    }
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
