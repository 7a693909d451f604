package dev.piolet.processor.validate;

import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.ConstraintModel.ForeignKey;
import dev.piolet.processor.model.ConstraintModel.Target;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.PropertyNames;
import dev.piolet.processor.model.Reference;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TypeNames;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javax.lang.model.SourceVersion;

/** Finds all that is wrong with one foreign key; {@link ColumnValidator} knows those of columns. */
final class ForeignKeyValidator {
  private final TableModel table;
  private final ForeignKey foreignKey;
  private final List<Problem> problems;

  ForeignKeyValidator(TableModel table, ForeignKey foreignKey, List<Problem> problems) {
    this.table = table;
    this.foreignKey = foreignKey;
    this.problems = problems;
  }

  void validate() {
    validatePath();
    if (!isOfClass()) {
      validateActions();
    } else if (validateProperties()) {
      validateActions();
      validateTarget();
    }
  }

  /** Whether it is written at the class, and not at a property. */
  private boolean isOfClass() {
    return foreignKey.place().element().getKind().isClass();
  }

  private void validatePath() {
    String path = foreignKey.path();
    if (path.isEmpty()) {
      return;
    }
    if (!SourceVersion.isName(path) || path.contains(".")) {
      add(at("path"), "\"%s\" is no name of a method in Java. Choose one".formatted(path));
    }
    boolean isFirst =
        table.details().constraints().stream()
            .filter(one -> one instanceof ForeignKey other && other.path().equals(path))
            .findFirst()
            .filter(one -> one == foreignKey)
            .isPresent();
    if (!isFirst) {
      add(
          at("path"),
          "Another foreign key has the path \"%s\" too. Choose another name".formatted(path));
    }
  }

  private boolean validateProperties() {
    List<String> known = table.columns().stream().map(ColumnModel::property).toList();
    String problem =
        PropertyNames.problem(
            "@ForeignKey", foreignKey.properties(), table.model().simpleName(), known);
    if (foreignKey.properties().isEmpty()) {
      problem = "@ForeignKey names no property. Name one or more";
    }
    if (!problem.isEmpty()) {
      add(at("properties"), problem);
    }
    return problem.isEmpty();
  }

  private void validateActions() {
    if (foreignKey.onDelete() == OnDelete.SET_NULL && isOfClass()) {
      requireNullable("onDelete = SET_NULL", "onDelete");
    }
    if (foreignKey.period()) {
      requireNoAction(foreignKey.onDelete() != OnDelete.NO_ACTION, "onDelete");
      requireNoAction(foreignKey.onUpdate() != OnUpdate.NO_ACTION, "onUpdate");
    }
    if (foreignKey.onUpdate() == OnUpdate.SET_NULL) {
      requireNullable("onUpdate = SET_NULL", "onUpdate");
    }
  }

  private void requireNoAction(boolean hasAction, String member) {
    if (hasAction) {
      add(
          at(member),
          "PostgreSQL takes no action for a foreign key with a period. Remove " + member);
    }
  }

  private void requireNullable(String action, String member) {
    for (String property : foreignKey.properties()) {
      ColumnModel column = table.findColumn(property);
      if (column != null && !column.holdsNull()) {
        add(
            at(member),
            "%s needs columns that can be NULL, but \"%s\" cannot. %s"
                .formatted(
                    action,
                    property,
                    column.primaryKey()
                        ? "Choose another action"
                        : "Make it @Nullable, or choose another action"));
      }
    }
  }

  private void validateTarget() {
    Target target = foreignKey.target();
    String model = TypeNames.simple(target.model());
    if (!target.hindrance().isEmpty()) {
      add(at("references"), target.hindrance());
      return;
    }
    if (!target.isTable()) {
      add(
          at("references"),
          "%s has no @Table, so nothing can refer to it. Refer to a class that is a table"
              .formatted(model));
      return;
    }
    List<String> known = target.properties().stream().map(Reference.Key::property).toList();
    String problem = PropertyNames.problem("to of @ForeignKey", foreignKey.to(), model, known);
    List<String> to = foreignKey.to().isEmpty() ? target.primaryKey() : foreignKey.to();
    if (!problem.isEmpty()) {
      add(at("to"), problem);
    } else if (to.isEmpty()) {
      add(
          at("references"),
          "%s has no primary key to refer to. Give it one, or say to = \"...\"".formatted(model));
    } else if (target.unique().stream().noneMatch(one -> isSame(one, to))) {
      add(
          at("to"),
          """
          A foreign key refers to what is unique, and %s of %s is neither its primary key nor \
          unique. Add @Unique to %s, or refer to its key\
          """
              .formatted(String.join(", ", to), model, model));
    } else if (to.size() != foreignKey.properties().size()) {
      add(
          at("properties"),
          "@ForeignKey has %d properties, but refers to %d of %s: %s. Name as many"
              .formatted(foreignKey.properties().size(), to.size(), model, String.join(", ", to)));
    } else {
      validateTypes(to, model);
      validatePeriod(to, model);
    }
  }

  /** A key whose rows must not overlap is referred to by periods, and no other key is. */
  private void validatePeriod(List<String> to, String model) {
    boolean isWithoutOverlaps = foreignKey.target().withoutOverlaps().contains(to);
    if (foreignKey.period() && !isWithoutOverlaps) {
      add(
          at("period"),
          """
          A period refers to the last property of a key or constraint with withoutOverlaps = \
          true, which %s of %s is not. Say so there, or remove period\
          """
              .formatted(String.join(", ", to), model));
    } else if (!foreignKey.period() && isWithoutOverlaps) {
      add(
          at("to"),
          """
          %s of %s is without overlaps, and only a foreign key with a period can refer to it. \
          Add period = true\
          """
              .formatted(String.join(", ", to), model));
    }
  }

  private static boolean isSame(List<String> left, List<String> right) {
    return new HashSet<>(left).equals(new HashSet<>(right));
  }

  private void validateTypes(List<String> to, String model) {
    for (int i = 0; i < to.size(); i++) {
      ColumnModel column = table.findColumn(foreignKey.properties().get(i));
      Reference.Key key = Objects.requireNonNull(foreignKey.target().property(to.get(i)));
      ColumnType mine = column == null ? null : column.type();
      ColumnType theirs = key.type();
      if (mine != null && theirs != null && !mine.isSameWrapperAs(theirs)) {
        add(
            at("properties"),
            """
            The property "%s" is of the type %s, but "%s" of %s, which it refers to, of the type \
            %s, which is never the same. Make the property's type %s\
            """
                .formatted(
                    foreignKey.properties().get(i),
                    TypeNames.simple(mine.javaType()),
                    key.property(),
                    model,
                    TypeNames.simple(key.javaType()),
                    TypeNames.simple(key.javaType())));
      } else if (mine != null && theirs != null && !canRefer(mine, theirs, i == to.size() - 1)) {
        add(
            at("properties"),
            """
            The property "%s" is stored as %s, but "%s" of %s, which it refers to, as %s. Make \
            its type %s\
            """
                .formatted(
                    foreignKey.properties().get(i),
                    mine.sqlType(),
                    key.property(),
                    model,
                    theirs.sqlType(),
                    TypeNames.simple(key.javaType())));
      }
    }
  }

  /** Periods are compared as ranges of one type. */
  private boolean canRefer(ColumnType mine, ColumnType theirs, boolean isLast) {
    return foreignKey.period() && isLast
        ? mine.sqlType().equals(theirs.sqlType())
        : mine.canReferTo(theirs);
  }

  private Place at(String member) {
    Place place = foreignKey.place().at(member);
    return place.value() == null ? foreignKey.place() : place;
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
