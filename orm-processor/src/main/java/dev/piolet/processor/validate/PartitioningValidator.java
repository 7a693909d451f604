package dev.piolet.processor.validate;

import dev.piolet.annotations.PartitionBy;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.DetailsModel.PartitionModel;
import dev.piolet.processor.model.DetailsModel.PartitioningModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.PropertyNames;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds all that is wrong with how a table is divided. */
final class PartitioningValidator {
  private final TableModel table;
  private final PartitioningModel partitioning;
  private final List<Problem> problems = new ArrayList<>();

  private PartitioningValidator(TableModel table, PartitioningModel partitioning) {
    this.table = table;
    this.partitioning = partitioning;
  }

  static List<Problem> validate(TableModel table, PartitioningModel partitioning) {
    PartitioningValidator validator = new PartitioningValidator(table, partitioning);
    validator.validateKey();
    validator.validateUnique();
    validator.validatePartitions();
    return validator.problems;
  }

  private void validateKey() {
    List<String> properties = partitioning.properties();
    if (properties.isEmpty() == partitioning.expression().isBlank()) {
      add(
          partitioning.place(),
          "@Partitioned has %s. Give it either properties or an expression"
              .formatted(properties.isEmpty() ? "no key" : "both properties and an expression"));
    }
    List<String> known = table.columns().stream().map(ColumnModel::property).toList();
    String problem =
        PropertyNames.problem("@Partitioned", properties, table.model().simpleName(), known);
    if (!problem.isEmpty()) {
      add(at(partitioning.place(), "properties"), problem);
    }
    if (partitioning.by() == PartitionBy.LIST && properties.size() > 1) {
      add(
          at(partitioning.place(), "properties"),
          "A table divided by LIST has one property as its key, and not %d. Choose one"
              .formatted(properties.size()));
    }
  }

  /** PostgreSQL checks uniqueness in each partition alone. */
  private void validateUnique() {
    List<String> key = table.primaryKey().stream().map(ColumnModel::property).toList();
    if (!key.isEmpty()) {
      requireIn(key, "the primary key", "mark it with @Field(primaryKey = true)");
    }
    ConstraintValidator.uniqueProperties(table.details())
        .forEach(
            unique -> requireIn(unique, "what is unique: " + String.join(", ", unique), "add it"));
  }

  private void requireIn(List<String> unique, String what, String remedy) {
    if (!partitioning.expression().isEmpty()) {
      add(
          at(partitioning.place(), "expression"),
          """
          A table that is divided by an expression can have no primary key and nothing unique, \
          and %s has. Divide it by properties, or remove what is unique"""
              .formatted(table.model().simpleName()));
      return;
    }
    for (String property : partitioning.properties()) {
      if (table.findColumn(property) != null && !unique.contains(property)) {
        add(
            at(partitioning.place(), "properties"),
            """
            The partition key "%s" has to be in %s, because PostgreSQL looks for duplicates in \
            each partition alone: %s"""
                .formatted(property, what, remedy));
      }
    }
  }

  private void validatePartitions() {
    Set<String> names = new HashSet<>();
    names.add(table.name());
    int defaults = 0;
    for (PartitionModel partition : partitioning.partitions()) {
      problems.addAll(
          IdentifierValidator.validate(
              "partition", partition.name(), partition.place().at("name")));
      if (!names.add(partition.name())) {
        add(
            partition.place(),
            "Two partitions of %s are called \"%s\", or the table is. Give one another name"
                .formatted(table.model().simpleName(), partition.name()));
      }
      if (partition.isDefault() && ++defaults > 1) {
        add(partition.place(), "A table has one default partition. Remove the others");
      }
      validateBounds(partition);
    }
  }

  private void validateBounds(PartitionModel partition) {
    PartitionBy by = partitioning.by();
    boolean hasRange = !partition.from().isEmpty() || !partition.to().isEmpty();
    boolean hasList = !partition.in().isEmpty();
    boolean hasHash = partition.modulus() != 0 || partition.remainder() != 0;
    boolean hasOther =
        (hasRange && by != PartitionBy.RANGE)
            || (hasList && by != PartitionBy.LIST)
            || (hasHash && by != PartitionBy.HASH);
    boolean hasOwn =
        switch (by) {
          case RANGE -> hasRange;
          case LIST -> hasList;
          case HASH -> hasHash;
        };
    if (partition.isDefault()) {
      if (by == PartitionBy.HASH) {
        add(partition.place(), "A table divided by HASH has no default partition. Remove it");
      } else if (hasOwn || hasOther) {
        add(partition.place(), "The default partition has no bounds. Remove them, or isDefault");
      }
    } else if (hasOther || !hasOwn) {
      add(
          partition.place(),
          "The partition \"%s\" of a table divided by %s needs %s"
              .formatted(partition.name(), by, needed()));
    } else {
      validateValues(partition);
    }
  }

  private String needed() {
    return switch (partitioning.by()) {
      case RANGE -> "from and to, and no other bounds";
      case LIST -> "in, and no other bounds";
      case HASH -> "modulus and remainder, and no other bounds";
    };
  }

  private void validateValues(PartitionModel partition) {
    int parts = Math.max(1, partitioning.properties().size());
    if (partitioning.by() == PartitionBy.RANGE
        && (partition.from().size() != parts || partition.to().size() != parts)) {
      add(
          partition.place(),
          """
          The key has %d parts, but the partition "%s" has from %d and to %d values. Give one \
          for each part"""
              .formatted(parts, partition.name(), partition.from().size(), partition.to().size()));
    }
    if (partitioning.by() == PartitionBy.HASH
        && (partition.modulus() <= 0
            || partition.remainder() < 0
            || partition.remainder() >= partition.modulus())) {
      add(
          partition.place(),
          """
          The partition "%s" has the modulus %d and the remainder %d. The modulus is above 0, \
          and the remainder from 0 and below the modulus"""
              .formatted(partition.name(), partition.modulus(), partition.remainder()));
    }
  }

  private static Place at(Place place, String member) {
    Place value = place.at(member);
    return value.value() == null ? place : value;
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
