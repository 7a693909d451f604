package dev.piolet.processor.validate;

import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ConstraintModel;
import dev.piolet.processor.model.ConstraintModel.Check;
import dev.piolet.processor.model.ConstraintModel.Element;
import dev.piolet.processor.model.ConstraintModel.Exclusion;
import dev.piolet.processor.model.ConstraintModel.ForeignKey;
import dev.piolet.processor.model.ConstraintModel.Index;
import dev.piolet.processor.model.ConstraintModel.Unique;
import dev.piolet.processor.model.DetailsModel;
import dev.piolet.processor.model.DetailsModel.KeyModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.PropertyNames;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds all that is wrong with the constraints and indexes of a table. */
final class ConstraintValidator {
  /** Methods of PostgreSQL whose indexes keep no further columns. */
  private static final Set<String> WITHOUT_INCLUDE = Set.of("hash", "gin", "brin");

  /** Methods of PostgreSQL whose indexes have no order. */
  private static final Set<String> WITHOUT_ORDER = Set.of("hash", "gin", "gist", "spgist", "brin");

  private final TableModel table;
  private final String model;
  private final List<String> properties;
  private final List<Problem> problems = new ArrayList<>();

  private ConstraintValidator(TableModel table) {
    this.table = table;
    this.model = table.model().simpleName();
    this.properties = table.columns().stream().map(ColumnModel::property).distinct().toList();
  }

  static List<Problem> validate(TableModel table) {
    ConstraintValidator validator = new ConstraintValidator(table);
    validator.validateNames();
    if (table.details().key() != null) {
      validator.validate(table.details().key());
    }
    table.details().constraints().forEach(validator::validate);
    return validator.problems;
  }

  private void validateNames() {
    Set<String> given = new HashSet<>();
    given.add(table.name());
    KeyModel key = table.details().key();
    if (key != null && !key.name().isEmpty()) {
      validateName(key.name(), key.place().at("name"), given);
    }
    for (ConstraintModel constraint : table.details().constraints()) {
      if (!constraint.name().isEmpty()) {
        validateName(constraint.name(), constraint.place().at("name"), given);
      }
    }
  }

  private void validateName(String name, Place place, Set<String> given) {
    problems.addAll(IdentifierValidator.validate("constraint", name, place));
    if (!given.add(name)) {
      add(
          place,
          """
          Two constraints or indexes of %s are called "%s", or the table is. Give one \
          another name"""
              .formatted(model, name));
    }
  }

  private void validate(KeyModel key) {
    List<String> own = table.primaryKey().stream().map(ColumnModel::property).toList();
    if (own.isEmpty()) {
      add(
          key.place(),
          """
          @PrimaryKey says more of a key, but %s has none. Add @Field(primaryKey = true) to a \
          property, or remove @PrimaryKey"""
              .formatted(model));
      return;
    }
    validateInclude("include of @PrimaryKey", key.include(), key.place());
    if (key.withoutOverlaps()) {
      validateWithoutOverlaps("The primary key", own, key.place());
    }
  }

  private void validateInclude(String what, List<String> include, Place place) {
    String problem = PropertyNames.problem(what, include, model, properties);
    if (!problem.isEmpty()) {
      add(place.at("include"), problem);
    }
  }

  private void validateWithoutOverlaps(String what, List<String> own, Place place) {
    ColumnModel last = own.isEmpty() ? null : table.findColumn(own.get(own.size() - 1));
    if (own.size() < 2) {
      add(
          place.at("withoutOverlaps"),
          """
          %s is without overlaps, which needs a property that is compared before the range that \
          is its last. Add one, or use @Exclusion for the range alone"""
              .formatted(what));
    } else if (last != null && last.type() != null && !last.type().sqlType().endsWith("range")) {
      add(
          place.at("withoutOverlaps"),
          """
          %s is without overlaps, which needs a range as its last property, but "%s" is stored as \
          %s. Make it a Range, put the range last, or remove withoutOverlaps"""
              .formatted(what, last.property(), last.type().sqlType()));
    }
  }

  private void validate(Unique unique) {
    requireProperties(unique, "@Unique", "value", unique.properties());
    validateInclude("include of @Unique", unique.include(), unique.place());
    if (unique.withoutOverlaps()) {
      validateWithoutOverlaps("The unique constraint", unique.properties(), unique.place());
    }
    if (unique.withoutOverlaps() && unique.nullsNotDistinct()) {
      add(
          unique.place().at("nullsNotDistinct"),
          """
          A constraint without overlaps never takes two NULLs for the same. Remove \
          nullsNotDistinct""");
    }
  }

  private void validate(Check check) {
    if (check.condition().isBlank()) {
      add(check.place().at("value"), "@Check has no condition. Write it: @Check(\"price > 0\")");
    }
    if (check.noInherit() && table.details().partitioning() != null) {
      add(
          check.place().at("noInherit"),
          "A check of a partitioned table holds for its partitions. Remove noInherit");
    }
  }

  private void validate(ConstraintModel constraint) {
    if (constraint instanceof Unique unique) {
      validate(unique);
    } else if (constraint instanceof ForeignKey foreignKey) {
      new ForeignKeyValidator(table, foreignKey, problems).validate();
    } else if (constraint instanceof Check check) {
      validate(check);
    } else if (constraint instanceof Exclusion exclusion) {
      validate(exclusion);
    } else if (constraint instanceof Index index) {
      validate(index);
    }
  }

  private void requireProperties(
      ConstraintModel constraint, String what, String member, List<String> named) {
    Place place = constraint.place().at(member);
    if (named.isEmpty()) {
      add(constraint.place(), "%s names no property. Name one or more".formatted(what));
    }
    String problem = PropertyNames.problem(what, named, model, properties);
    if (!problem.isEmpty()) {
      add(place, problem);
    }
  }

  private void validate(Exclusion exclusion) {
    if (exclusion.elements().isEmpty()) {
      add(exclusion.place(), "@Exclusion has no element. Add @Exclusion.Element(...)");
    }
    exclusion.elements().forEach(element -> validate(element, "@Exclusion.Element"));
    for (Element element : exclusion.elements()) {
      if (element.with().isBlank()) {
        add(
            element.place(),
            """
            @Exclusion.Element has no operator. Write the one that is true of what clashes: \
            with = "&&\""""
                .stripTrailing());
      }
    }
  }

  private void validate(Element element, String what) {
    boolean hasProperty = !element.property().isEmpty();
    if (hasProperty == !element.expression().isBlank()) {
      add(
          element.place(),
          "%s has %s. Give it either a property or an expression"
              .formatted(
                  what,
                  hasProperty
                      ? "both a property and an expression"
                      : "neither a property nor an expression"));
    } else if (hasProperty) {
      String problem = PropertyNames.problem(what, List.of(element.property()), model, properties);
      if (!problem.isEmpty()) {
        add(element.place().at("property"), problem);
      }
    }
  }

  private void validate(Index index) {
    Place place = index.place();
    boolean hasProperties = !index.properties().isEmpty();
    if (hasProperties == !index.elements().isEmpty()) {
      add(
          place,
          hasProperties
              ? "@Index has both properties and elements. Write all of them as elements"
              : "@Index has nothing to index. Name one or more properties, or give it elements");
    }
    if (hasProperties) {
      requireProperties(index, "@Index", "value", index.properties());
    }
    index.elements().forEach(element -> validate(element, "@Index.Element"));
    String included =
        PropertyNames.problem("include of @Index", index.include(), model, properties);
    if (!included.isEmpty()) {
      add(place.at("include"), included);
    }
    validateOptions(index);
  }

  private void validateOptions(Index index) {
    Place place = index.place();
    if (index.nullsNotDistinct() && !index.unique()) {
      add(
          place.at("nullsNotDistinct"),
          """
          nullsNotDistinct says when values of a unique index are the same, but this index is \
          not unique. Add unique = true, or remove it""");
    }
    if (index.unique() && WITHOUT_ORDER.contains(index.method())) {
      add(
          place.at("method"),
          "An index of the method %s cannot be unique. Use btree, or remove unique"
              .formatted(index.method()));
    }
    if (!index.include().isEmpty() && WITHOUT_INCLUDE.contains(index.method())) {
      add(
          place.at("include"),
          "An index of the method %s cannot include columns. Use btree or gist, or remove include"
              .formatted(index.method()));
    }
    if (index.method().equals("hash") && index.all().size() > 1) {
      add(place.at("method"), "An index of the method hash has one column. Use btree");
    }
    if (WITHOUT_ORDER.contains(index.method()) && index.all().stream().anyMatch(this::isOrdered)) {
      add(
          place.at("method"),
          "An index of the method %s has no order. Use btree, or remove order and nulls"
              .formatted(index.method()));
    }
  }

  private boolean isOrdered(Element element) {
    Element plain = Element.of(element.place(), element.property());
    return element.order() != plain.order() || element.nulls() != plain.nulls();
  }

  /** The properties that a unique constraint or index must have in it; none of anything else. */
  static Stream<List<String>> uniqueProperties(DetailsModel details) {
    return details.constraints().stream()
        .filter(one -> one instanceof Unique || (one instanceof Index index && index.unique()))
        .map(ConstraintModel::namedProperties);
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
