package dev.piolet.processor.validate;

import dev.piolet.annotations.Label;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.View;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.model.DiscriminatorModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.SealedModel;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TableModel.Unresolved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds all the reasons why a sealed type cannot be a table of the types that it permits. */
public final class SealedValidator {
  private final SealedModel model;
  private final List<Problem> problems = new ArrayList<>();

  private SealedValidator(SealedModel model) {
    this.model = model;
  }

  public static List<Problem> validate(SealedModel model) {
    SealedValidator validator = new SealedValidator(model);
    validator.problems.addAll(TableValidator.kindProblems(model.whole()));
    validator.addUnresolved();
    model.subtypes().forEach(validator::addKindProblem);
    if (!validator.problems.isEmpty()) {
      return validator.problems;
    }
    validator.addLabelProblems();
    if (model.isUnion()) {
      validator.problems.addAll(UnionValidator.validate(model));
    }
    validator.addProblemsOfSubtypes();
    if (validator.problems.isEmpty()) {
      validator.problems.addAll(SharedColumnValidator.validate(model));
    }
    if (validator.problems.isEmpty()) {
      validator.problems.addAll(
          model.isUnion() ? List.of() : SharedConstraintValidator.validate(model));
      validator.problems.addAll(TableValidator.validateTogether(model.whole()));
    }
    return validator.problems;
  }

  /** The names at the sealed types; those at the types are told with these. */
  private void addUnresolved() {
    List<Unresolved> unresolved = new ArrayList<>(model.whole().unresolved());
    model.subtypes().forEach(subtype -> unresolved.removeAll(subtype.unresolved()));
    unresolved.forEach(one -> problems.add(TableValidator.problemOf(one)));
  }

  /** The problem that rules a type out as a whole, so that its columns do not matter. */
  private void addKindProblem(TableModel subtype) {
    String problem = kindProblem(subtype);
    if (!problem.isEmpty()) {
      problems.add(
          new Problem(
              "%s, which %s permits, %s".formatted(simpleName(subtype), modelName(), problem),
              subtype.place().bare()));
    }
    Element element = subtype.place().element();
    boolean isView = Annotations.has(element, View.class);
    if (model.isUnion() && (isView || !Annotations.has(element, Table.class))) {
      problems.add(
          new Problem(
              """
              %s, which %s permits, %s, and each type is to have a table of its own. %s\
              """
                  .formatted(
                      simpleName(subtype),
                      modelName(),
                      isView ? "is a view" : "has no @Table",
                      isView ? "Make it one" : "Add it"),
              subtype.place().bare()));
    }
    for (var annotation : List.of(Table.class, View.class)) {
      Place place = Annotations.place(subtype.place().element(), annotation);
      if (place.annotation() != null && !model.isUnion()) {
        problems.add(
            new Problem(
                """
                The rows of %s are in the table of %s, which permits it. Remove @%s from one of \
                the two\
                """
                    .formatted(simpleName(subtype), modelName(), annotation.getSimpleName()),
                place));
      }
    }
  }

  private String kindProblem(TableModel subtype) {
    Element type = subtype.place().element();
    if (subtype.is(Trait.INTERFACE) || subtype.is(Trait.ABSTRACT)) {
      return """
      is abstract and not sealed, so its objects cannot be told. Make it sealed, or a record or \
      final class\
      """;
    } else if (subtype.is(Trait.ENUM)) {
      return "is an enum, which has no columns. Make it a record or final class";
    } else if (!type.getModifiers().contains(Modifier.FINAL)) {
      return """
      is a class that others can extend, and so is no row's alone. Make it final, or a \
      record\
      """;
    } else if (subtype.is(Trait.GENERIC)) {
      return "is generic, so its columns have no fixed types. Remove the type parameters";
    } else if (subtype.is(Trait.INNER)) {
      return """
      is an inner class, so it cannot be made without an object of the class around it. Make it \
      static\
      """;
    } else if (subtype.is(Trait.PRIVATE)) {
      return "or a class around it, is private, so its table cannot use it. Remove \"private\"";
    } else if (!subtype.model().packageName().equals(model.declared().packageName())) {
      return """
      is in another package, where the table cannot use it. Put both in one package\
      """;
    }
    return "";
  }

  private void addLabelProblems() {
    Map<String, TableModel> byLabel = new HashMap<>();
    for (TableModel subtype : model.subtypes()) {
      String label = discriminator(subtype).label();
      Element type = subtype.place().element();
      Place place = Annotations.place(type, Label.class).at("value");
      TableModel other = byLabel.putIfAbsent(label, subtype);
      if (other != null) {
        problems.add(
            new Problem(
                "%s and %s have the same label, \"%s\", so their rows cannot be told apart. %s"
                    .formatted(
                        other.model(), subtype.model(), label, "Give one another: @Label(\"...\")"),
                place));
      }
      if (label.isEmpty() || label.indexOf('\0') >= 0) {
        problems.add(
            new Problem(
                "The label of %s %s"
                    .formatted(
                        simpleName(subtype),
                        label.isEmpty()
                            ? "is empty. Write one"
                            : "holds U+0000, which PostgreSQL cannot store. Remove it"),
                place));
      }
    }
  }

  /** What several types inherit is judged once. */
  private void addProblemsOfSubtypes() {
    Set<Place> told = new HashSet<>();
    for (TableModel subtype : model.subtypes()) {
      List<Problem> found = new ArrayList<>(TableValidator.validate(subtype));
      found.addAll(
          SubtypeAnnotations.ofWhole(subtype.place().element(), modelName(), model.isUnion()));
      found.removeIf(problem -> told.contains(problem.place()));
      found.forEach(problem -> told.add(problem.place()));
      problems.addAll(found);
    }
    for (Place between : model.between()) {
      addTableProblem(between.element());
      problems.addAll(SubtypeAnnotations.ofWhole(between.element(), modelName(), model.isUnion()));
    }
  }

  private void addTableProblem(Element between) {
    Place place = Annotations.place(between, Table.class);
    if (place.annotation() != null && !model.isUnion()) {
      problems.add(
          new Problem(
              "The rows of %s are in the table of %s. Remove @Table from one of the two"
                  .formatted(between.getSimpleName(), modelName()),
              place));
    }
  }

  private static DiscriminatorModel discriminator(TableModel subtype) {
    @Nullable DiscriminatorModel discriminator = subtype.discriminator();
    return Objects.requireNonNull(discriminator);
  }

  private String modelName() {
    return model.declared().simpleName();
  }

  private static String simpleName(TableModel table) {
    return table.model().simpleName();
  }
}
