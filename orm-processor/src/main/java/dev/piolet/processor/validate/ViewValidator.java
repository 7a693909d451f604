package dev.piolet.processor.validate;

import dev.piolet.annotations.Generation;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ConstraintModel;
import dev.piolet.processor.model.ConstraintModel.Index;
import dev.piolet.processor.model.ConstraintModel.Unique;
import dev.piolet.processor.model.DetailsModel.KeyModel;
import dev.piolet.processor.model.DetailsModel.ViewModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds all that a view cannot have. */
final class ViewValidator {
  /** What {@code @Field} says of writing or storing a column, which a view does neither. */
  private static final List<String> MEMBERS_OF_TABLES =
      List.of(
          "generation",
          "sequence",
          "allocationSize",
          "defaultExpression",
          "notNull",
          "generatedAs",
          "virtual",
          "access");

  private final TableModel table;
  private final ViewModel view;
  private final List<Problem> problems = new ArrayList<>();

  private ViewValidator(TableModel table, ViewModel view) {
    this.table = table;
    this.view = view;
  }

  static List<Problem> validate(TableModel table, ViewModel view) {
    ViewValidator validator = new ViewValidator(table, view);
    validator.validateClass();
    if (table.details().key() != null) {
      validator.validateKey(table.details().key());
    }
    table.columns().forEach(validator::validateColumn);
    table.details().constraints().forEach(validator::validateConstraint);
    return validator.problems;
  }

  private void validateClass() {
    String model = table.model().simpleName();
    if (view.isTableToo()) {
      add(
          view.place(),
          "%s has both @Table and @View. Remove one: a view is read and never written"
              .formatted(model));
    }
    for (ViewModel.Dependency one : view.dependsOn()) {
      if (!one.isModel()) {
        add(
            view.place().at("dependsOn"),
            "%s has neither @Table nor @View, so the view %s cannot depend on it. Remove it"
                .formatted(TypeNames.simple(one.model()), model));
      }
    }
    if (table.details().partitioning() != null) {
      add(table.details().partitioning().place(), "A view has no partitions. Remove @Partitioned");
    }
    if (table.details().rowSecurity() != null) {
      add(
          table.details().rowSecurity().place(),
          "A view has no row-level security of its own. Put @RowSecurity on the tables that it reads");
    }
  }

  private void validateKey(KeyModel key) {
    if (!view.materialized()) {
      add(
          key.place(),
          "A view has no rows of its own to index. Remove it, or say @View(materialized = true)");
    } else if (key.withoutOverlaps()) {
      addOverlaps(key.place());
    }
  }

  private void addOverlaps(Place place) {
    add(
        place.at("withoutOverlaps"),
        "A view has no constraints, and an index cannot be without overlaps. Remove withoutOverlaps");
  }

  private void validateColumn(ColumnModel column) {
    Stream<String> written =
        MEMBERS_OF_TABLES.stream().filter(member -> column.place().at(member).value() != null);
    written.forEach(
        member ->
            add(
                column.place().at(member),
                "%s is for columns that are written, but \"%s\" is a column of a view. Remove it"
                    .formatted(member, column.property())));
    if (column.options().generation() != Generation.NONE
        && column.place().at("generation").value() == null) {
      add(
          column.place().bare(),
          "The column \"%s\" of a view cannot be generated".formatted(column.property()));
    }
    column
        .options()
        .roles()
        .forEach(
            role ->
                add(
                    role.place(),
                    "%s is for columns that are written, but \"%s\" is a column of a view. Remove it"
                        .formatted(role.kind(), column.property())));
  }

  private void validateConstraint(ConstraintModel constraint) {
    boolean isOfIndex = constraint instanceof Unique || constraint instanceof Index;
    if (!isOfIndex) {
      add(
          constraint.place(),
          "A view has no constraints: those of the tables that it reads hold. Remove it");
    } else if (!view.materialized()) {
      add(
          constraint.place(),
          "A view has no rows of its own to index. Remove it, or say @View(materialized = true)");
    } else if (constraint instanceof Unique unique && unique.withoutOverlaps()) {
      addOverlaps(unique.place());
    }
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
