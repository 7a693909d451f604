package dev.piolet.processor.validate;

import dev.piolet.processor.model.ConstraintModel;
import dev.piolet.processor.model.ConstraintModel.Check;
import dev.piolet.processor.model.ConstraintModel.Index;
import dev.piolet.processor.model.ConstraintModel.Unique;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.SealedModel;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** Finds constraints of some types of a sealed model that would hold for rows of others. */
final class SharedConstraintValidator {
  private final SealedModel model;
  private final List<Problem> problems = new ArrayList<>();

  private SharedConstraintValidator(SealedModel model) {
    this.model = model;
  }

  static List<Problem> validate(SealedModel model) {
    SharedConstraintValidator validator = new SharedConstraintValidator(model);
    model.whole().details().constraints().stream()
        .filter(SharedConstraintValidator::isOfAllRows)
        .forEach(validator::validate);
    return validator.problems;
  }

  /** A check is made one of its types' rows, and an index refuses none. */
  private static boolean isOfAllRows(ConstraintModel constraint) {
    return !(constraint instanceof Check)
        && !(constraint instanceof Index index && !index.unique());
  }

  private void validate(ConstraintModel constraint) {
    List<String> properties = constraint.namedProperties();
    boolean areKnown = properties.stream().allMatch(name -> model.whole().findColumn(name) != null);
    List<TableModel> declaring = model.declaring(constraint);
    if (!areKnown || properties.isEmpty() || declaring.isEmpty()) {
      return;
    }
    for (TableModel subtype : model.subtypes()) {
      boolean hasAll = properties.stream().allMatch(name -> subtype.findColumn(name) != null);
      if (hasAll && !declaring.contains(subtype)) {
        add(
            constraint,
            """
            Rows of %s have these columns too, so that this would hold for them. Put it on %s, for \
            all, or on %s as well"""
                .formatted(
                    subtype.model().simpleName(),
                    model.declared().simpleName(),
                    subtype.model().simpleName()));
        return;
      }
      if (!hasAll && takesNullsAsAlike(constraint)) {
        add(
            constraint,
            """
            The rows of %s are NULL in these columns, and so would all be alike. Remove \
            nullsNotDistinct"""
                .formatted(subtype.model().simpleName()));
        return;
      }
    }
  }

  private static boolean takesNullsAsAlike(ConstraintModel constraint) {
    return (constraint instanceof Unique unique && unique.nullsNotDistinct())
        || (constraint instanceof Index index && index.nullsNotDistinct());
  }

  private void add(ConstraintModel constraint, String message) {
    problems.add(new Problem(message, constraint.place()));
  }
}
