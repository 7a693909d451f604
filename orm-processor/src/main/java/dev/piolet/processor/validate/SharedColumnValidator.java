package dev.piolet.processor.validate;

import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.OptionsModel;
import dev.piolet.processor.model.OptionsModel.Role;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.SealedModel;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds what hinders properties of several types from being one column of a sealed model. */
final class SharedColumnValidator {
  private static final String APART =
      "Make them alike, or give one another name, also as a property";

  private final SealedModel model;
  private final List<Problem> problems = new ArrayList<>();

  private SharedColumnValidator(SealedModel model) {
    this.model = model;
  }

  static List<Problem> validate(SealedModel model) {
    SharedColumnValidator validator = new SharedColumnValidator(model);
    Map<String, TableModel> first = new HashMap<>();
    for (TableModel subtype : model.subtypes()) {
      for (Member member : subtype.members()) {
        TableModel other = first.putIfAbsent(member.property(), subtype);
        if (other != null) {
          validator.compare(other, subtype, member);
        } else {
          validator.requireEverywhere(subtype, member);
        }
      }
    }
    return validator.problems;
  }

  private void compare(TableModel firstType, TableModel subtype, Member member) {
    Member first =
        firstType.members().stream()
            .filter(one -> one.property().equals(member.property()))
            .findFirst()
            .orElseThrow();
    String difference = difference(first, member);
    if (!difference.isEmpty()) {
      problems.add(
          new Problem(
              "The property \"%s\" of %s and of %s would share a column, but %s. %s"
                  .formatted(
                      member.property(),
                      firstType.model().simpleName(),
                      subtype.model().simpleName(),
                      difference,
                      APART),
              placeOf(member)));
    }
  }

  private static Place placeOf(Member member) {
    return member instanceof EmbeddedModel embedded
        ? embedded.whole().place().bare()
        : ((ColumnModel) member).place().bare();
  }

  private String difference(Member first, Member second) {
    if (first instanceof EmbeddedModel one && second instanceof EmbeddedModel other) {
      boolean isSame = one.type().equals(other.type()) && names(one).equals(names(other));
      return isSame ? "" : "they are embedded as %s and as %s".formatted(one.type(), other.type());
    } else if (first instanceof ColumnModel one && second instanceof ColumnModel other) {
      return difference(one, other);
    }
    return "only one of them is embedded";
  }

  private static List<String> names(EmbeddedModel embedded) {
    return embedded.columns().stream().map(ColumnModel::name).toList();
  }

  private String difference(ColumnModel one, ColumnModel other) {
    if (!boxed(one).equals(boxed(other))) {
      return "their types are %s and %s".formatted(one.javaType(), other.javaType());
    } else if (!sameType(one, other)) {
      return "they are stored in different ways";
    } else if (!one.name().equals(other.name())) {
      return "their names are \"%s\" and \"%s\"".formatted(one.name(), other.name());
    } else if (one.primaryKey() != other.primaryKey()) {
      return "only one of them is of the primary key";
    } else if (!options(one).equals(options(other))) {
      return "their values come about in different ways";
    } else if (!Objects.equals(referenced(one), referenced(other))) {
      return "they refer to different rows";
    }
    return model.isUnion() ? "" : differenceInOneTable(one, other);
  }

  private static String differenceInOneTable(ColumnModel one, ColumnModel other) {
    if (one.unique() != other.unique()) {
      return "only one of them is unique";
    }
    return one.onDelete() == other.onDelete() ? "" : "they refer to different rows";
  }

  private static Object boxed(ColumnModel column) {
    return Objects.requireNonNull(column.javaType()).box();
  }

  private static boolean sameType(ColumnModel one, ColumnModel other) {
    return Objects.requireNonNull(one.type())
        .pgType()
        .equals(Objects.requireNonNull(other.type()).pgType());
  }

  private static Object referenced(ColumnModel column) {
    return column.reference() == null ? "" : column.reference().model();
  }

  /** What is said of a column's values, wherever it is written; else what reading it takes. */
  private List<Object> options(ColumnModel column) {
    OptionsModel options = column.options();
    if (model.isUnion() && !column.primaryKey()) {
      return List.of(options.roles().stream().map(Role::kind).toList(), options.collation());
    }
    return List.of(
        options.generation(),
        options.sequence(),
        options.allocationSize(),
        options.defaultExpression(),
        options.notNull(),
        options.generatedAs(),
        options.virtual(),
        options.access(),
        options.roles().stream().map(Role::kind).toList(),
        options.comment(),
        options.collation());
  }

  /** A key, and what the database fills in each row, cannot be left out by some types. */
  private void requireEverywhere(TableModel subtype, Member member) {
    if (!(member instanceof ColumnModel column)) {
      return;
    }
    boolean isFilled =
        (column.options().isFilledByInsert() && !model.isUnion())
            || column.options().is(Role.Kind.SOFT_DELETE);
    if (!column.primaryKey() && !isFilled) {
      return;
    }
    for (TableModel other : model.subtypes()) {
      if (other.findColumn(column.property()) == null) {
        String what =
            column.primaryKey() ? "is of the primary key" : "is filled by the database in each row";
        problems.add(
            new Problem(
                "The property \"%s\" of %s %s, but %s has none of that name. Give it one"
                    .formatted(
                        column.property(),
                        subtype.model().simpleName(),
                        what,
                        other.model().simpleName()),
                column.primaryKey() ? other.place().bare() : column.place().bare()));
      }
    }
  }
}
