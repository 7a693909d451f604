package dev.piolet.processor.validate;

import dev.piolet.annotations.Generation;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.RefModel;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TypeNames;
import java.util.List;

/**
 * Finds what is wrong with a property of the type {@code Ref}, besides what its key's column has.
 */
final class RefValidator {
  private final TableModel table;
  private final ColumnModel column;
  private final RefModel ref;
  private final List<Problem> problems;

  RefValidator(TableModel table, ColumnModel column, RefModel ref, List<Problem> problems) {
    this.table = table;
    this.column = column;
    this.ref = ref;
    this.problems = problems;
  }

  void validate() {
    String model = ref.target().simpleName();
    Place references = column.place().at("references");
    if (references.value() != null
        && !references.value().getValue().toString().equals(ref.target().canonicalName())) {
      add(
          references,
          "The property \"%s\" of %s has the type %s, which refers to %s. Remove references"
              .formatted(ref.name(), column.owner(), TypeNames.simple(ref.type()), model));
    } else if (!ref.isNameable() && !column.hints().typeIsHidden()) {
      add(
          """
          The property "%s" of %s has the type %s, but there is no table of %s that %s can use. \
          Compile %s with orm-processor too"""
              .formatted(
                  ref.name(),
                  column.owner(),
                  TypeNames.simple(ref.type()),
                  model,
                  table.table().simpleName(),
                  model));
    }
    if (column.options().generation() != Generation.NONE) {
      add(
          column.place().at("generation"),
          "The property \"%s\" of %s is a reference, whose key nothing generates. Remove generation"
              .formatted(ref.name(), column.owner()));
    }
  }

  private void add(String message) {
    add(column.place().bare(), message);
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
