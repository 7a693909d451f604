package dev.piolet.processor.validate;

import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Partitioned;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.SealedModel;
import dev.piolet.processor.model.TableModel;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Finds what hinders the tables of a sealed model's types from being read as one. */
final class UnionValidator {
  /** What can be said of a union, which is only read. */
  private static final Set<String> OF_UNION = Set.of("name", "subtypes");

  private final SealedModel model;
  private final List<Problem> problems = new ArrayList<>();

  private UnionValidator(SealedModel model) {
    this.model = model;
  }

  static List<Problem> validate(SealedModel model) {
    UnionValidator validator = new UnionValidator(model);
    validator.addWithoutEffect();
    validator.addKeyProblems();
    return validator.problems;
  }

  /** What is said of a table; but the types inherit what is said of an abstract class. */
  private void addWithoutEffect() {
    Place table = model.place();
    for (String member : table.members()) {
      if (!OF_UNION.contains(member)) {
        addWithoutEffect(member, table.at(member));
      }
    }
    Element type = table.element();
    for (Class<? extends Annotation> annotation : ModelAnnotations.all()) {
      Place place = Annotations.place(type, annotation);
      boolean isInherited = type.getKind().isClass() && annotation != Partitioned.class;
      if (place.annotation() != null && !isInherited) {
        addWithoutEffect(ModelAnnotations.nameOf(annotation), place);
      }
    }
  }

  private void addWithoutEffect(String what, Place place) {
    problems.add(
        new Problem(
            """
            %s has no effect on %s: there is no table of it, as each of its types has its own. Put \
            it on these\
            """
                .formatted(what, model.declared().simpleName()),
            place));
  }

  /** Keys that the database makes have to differ from those of the other tables. */
  private void addKeyProblems() {
    for (ColumnModel column : model.whole().primaryKey()) {
      List<ColumnModel> keys =
          model.subtypes().stream()
              .map(type -> type.findColumn(column.property()))
              .filter(Objects::nonNull)
              .toList();
      if (keys.size() > 1 && keys.stream().anyMatch(key -> key.options().isIdentity())) {
        addIdentity(keys.get(0));
      } else if (column.options().generation() == Generation.SEQUENCE && schemas().size() > 1) {
        addSchemas(keys.get(0));
      }
    }
  }

  private void addIdentity(ColumnModel key) {
    String sequence = model.whole().name() + '_' + key.name();
    problems.add(
        new Problem(
            """
            Each table would number its rows by itself, so that rows of several types could have \
            the same "%s". \
            Number them by one sequence, @Field(primaryKey = true, generation = \
            Generation.SEQUENCE, sequence = "%s"), or make it a UUID with Generation.UUID_V7\
            """
                .formatted(key.property(), sequence),
            key.place().bare()));
  }

  private void addSchemas(ColumnModel key) {
    problems.add(
        new Problem(
            """
            The sequence "%s" would be one in each of the schemas of the types, %s, so that rows \
            of several types could have the same "%s". Put the tables into one schema\
            """
                .formatted(key.options().sequence(), schemas(), key.property()),
            key.place().bare()));
  }

  private Set<String> schemas() {
    return model.subtypes().stream()
        .map(TableModel::schema)
        .map(schema -> schema == null ? "(none)" : schema)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
