package dev.piolet.processor.validate;

import dev.piolet.annotations.PolicyCommand;
import dev.piolet.processor.model.DetailsModel;
import dev.piolet.processor.model.DetailsModel.PolicyModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds all that is wrong with what is declared of a table beside its columns. */
final class DetailsValidator {
  private DetailsValidator() {}

  static List<Problem> validate(TableModel table) {
    List<Problem> problems = new ArrayList<>(ConstraintValidator.validate(table));
    DetailsModel details = table.details();
    if (details.view() != null) {
      problems.addAll(ViewValidator.validate(table, details.view()));
    }
    if (details.partitioning() != null && !details.isView()) {
      problems.addAll(PartitioningValidator.validate(table, details.partitioning()));
    }
    if (!details.tablespace().isEmpty()) {
      problems.addAll(
          IdentifierValidator.validate(
              "tablespace", details.tablespace(), table.place().at("tablespace")));
    }
    if (details.comment().indexOf('\0') >= 0) {
      problems.add(
          new Problem(
              "The comment holds U+0000, which PostgreSQL cannot store. Remove it",
              table.place().at("comment")));
    }
    addPolicyProblems(problems, table);
    return problems;
  }

  private static void addPolicyProblems(List<Problem> problems, TableModel table) {
    Set<String> names = new HashSet<>();
    for (PolicyModel policy : table.details().policies()) {
      Place place = policy.place();
      problems.addAll(IdentifierValidator.validate("policy", policy.name(), place.at("name")));
      if (!names.add(policy.name())) {
        problems.add(
            new Problem(
                "Two policies of %s are called \"%s\". Give one another name"
                    .formatted(table.model().simpleName(), policy.name()),
                place.at("name")));
      }
      if (table.details().rowSecurity() == null) {
        problems.add(
            new Problem(
                """
                @Policy is without effect while row-level security is off. Add @RowSecurity to %s\
                """
                    .formatted(table.model().simpleName()),
                place));
      }
      addConditionProblem(problems, policy);
    }
  }

  private static void addConditionProblem(List<Problem> problems, PolicyModel policy) {
    if (policy.using().isEmpty() && policy.check().isEmpty()) {
      problems.add(
          new Problem(
              """
              @Policy has no condition. Say which rows are seen, using = "...", or may be written, \
              check = "...\"""",
              policy.place()));
    } else if (policy.command() == PolicyCommand.INSERT && !policy.using().isEmpty()) {
      problems.add(
          new Problem(
              "A policy for INSERT sees no rows: it has check alone. Move the condition there",
              policy.place().at("using")));
    } else if (!policy.check().isEmpty()
        && (policy.command() == PolicyCommand.SELECT || policy.command() == PolicyCommand.DELETE)) {
      problems.add(
          new Problem(
              "A policy for %s writes no values: it has using alone. Move the condition there"
                  .formatted(policy.command()),
              policy.place().at("check")));
    }
  }
}
