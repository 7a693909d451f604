package dev.piolet.processor.read;

import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ConstraintContent;
import dev.piolet.processor.model.ConstraintModel;
import dev.piolet.processor.model.ConstraintModel.Check;
import dev.piolet.processor.model.ConstraintModel.ForeignKey;
import dev.piolet.processor.model.ConstraintNames;
import dev.piolet.processor.model.DetailsModel;
import dev.piolet.processor.model.DetailsModel.KeyModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a sealed model's table: those of its types, which hold for their rows; its
 * own; and those that follow from which type has which columns.
 */
final class SealedConstraints {
  private final TableModel whole;
  private final List<TableModel> subtypes;

  /** Those of types that say the same are one. */
  private final Map<Object, Shared> shared = new LinkedHashMap<>();

  private final IdentityHashMap<ConstraintModel, ConstraintModel> guarded = new IdentityHashMap<>();

  /** A constraint, and the types that have it. */
  private record Shared(ConstraintModel constraint, List<TableModel> of) {}

  SealedConstraints(TableModel whole, List<TableModel> subtypes) {
    this.whole = whole;
    this.subtypes = subtypes;
    for (TableModel subtype : subtypes) {
      for (ConstraintModel constraint : subtype.details().constraints()) {
        shared
            .computeIfAbsent(
                ConstraintContent.of(constraint),
                content -> new Shared(constraint, new ArrayList<>()))
            .of()
            .add(subtype);
      }
    }
    shared.values().forEach(one -> guarded.put(one.constraint(), guarded(one)));
  }

  /** A check of some types' rows holds for those alone; all others pass over what is NULL. */
  private ConstraintModel guarded(Shared one) {
    if (!(one.constraint() instanceof Check check) || one.of().size() == subtypes.size()) {
      return one.constraint();
    }
    String condition = isNone(one.of()) + " OR (" + check.condition() + ')';
    return new Check(
        check.place(),
        check.name(),
        condition,
        check.property(),
        check.noInherit(),
        check.enforced());
  }

  /** What is declared of the whole table. */
  DetailsModel details() {
    List<ConstraintModel> constraints = new ArrayList<>();
    Place place = discriminator().place();
    String labels = quoted(discriminator().name()) + " IN (" + labels(subtypes) + ')';
    constraints.add(new Check(place, "", labels, discriminator().property(), false, true));
    shared.values().forEach(one -> constraints.add(guarded(one.constraint())));
    for (ConstraintModel own : whole.details().constraints()) {
      if (!shared.containsKey(ConstraintContent.of(own))) {
        constraints.add(own);
      }
    }
    Set<String> names = new HashSet<>();
    for (ColumnModel column : whole.columns()) {
      String condition = nullsOf(column);
      if (!condition.isEmpty()) {
        constraints.add(
            new Check(
                whole.place().bare(),
                ConstraintNames.bySubtype(whole.name(), column, names),
                condition,
                column.property(),
                false,
                true));
      }
    }
    return whole.details().with(List.copyOf(constraints), whole.details().key());
  }

  /**
   * What is known of the union of the types' tables: the foreign keys that all have which have the
   * columns, to join by.
   */
  DetailsModel detailsOfUnion() {
    List<ConstraintModel> keys = new ArrayList<>();
    for (Shared one : shared.values()) {
      boolean isOfAll =
          subtypes.stream()
              .filter(type -> hasAll(type, one.constraint()))
              .allMatch(one.of()::contains);
      if (one.constraint() instanceof ForeignKey && isOfAll) {
        keys.add(one.constraint());
      }
    }
    return DetailsModel.of(List.copyOf(keys));
  }

  private ConstraintModel guarded(ConstraintModel constraint) {
    return Objects.requireNonNull(guarded.get(constraint));
  }

  /** What the table of a type has of that, and the model's own that name its columns alone. */
  DetailsModel detailsOf(TableModel subtype) {
    Stream<ConstraintModel> own =
        subtype.details().constraints().stream().map(this::sharedOf).map(this::guarded);
    Stream<ConstraintModel> ofWhole =
        whole.details().constraints().stream()
            .filter(constraint -> !shared.containsKey(ConstraintContent.of(constraint)))
            .filter(constraint -> !(constraint instanceof Check))
            .filter(constraint -> hasAll(subtype, constraint));
    return subtype.details().with(Stream.concat(own, ofWhole).distinct().toList(), keyOf(subtype));
  }

  /** What the table of a sealed type between has of the whole's: all that its columns are in. */
  DetailsModel detailsOfPart(TableModel part, DetailsModel ofWhole) {
    List<ConstraintModel> constraints =
        ofWhole.constraints().stream()
            .filter(constraint -> !(constraint instanceof Check))
            .filter(constraint -> hasAll(part, constraint))
            .toList();
    return part.details().with(constraints, keyOf(part));
  }

  private static boolean hasAll(TableModel table, ConstraintModel constraint) {
    return constraint.namedProperties().stream()
        .allMatch(property -> table.findColumn(property) != null);
  }

  private ConstraintModel sharedOf(ConstraintModel constraint) {
    return Objects.requireNonNull(shared.get(ConstraintContent.of(constraint))).constraint();
  }

  /** The key has the same name as in the whole table. */
  private @Nullable KeyModel keyOf(TableModel subtype) {
    KeyModel key = whole.details().key();
    return key == null
        ? null
        : new KeyModel(subtype.place(), key.name(), key.include(), key.withoutOverlaps());
  }

  /** The condition that a column is NULL, or is not, as the type of a row has it; or nothing. */
  private String nullsOf(ColumnModel column) {
    List<TableModel> having =
        subtypes.stream().filter(type -> type.findColumn(column.property()) != null).toList();
    List<TableModel> filling = having.stream().filter(type -> !holdsNull(type, column)).toList();
    boolean isOfAll = having.size() == subtypes.size();
    if (whole.isDiscriminator(column)
        || (isOfAll && (filling.isEmpty() || filling.size() == having.size()))) {
      return "";
    }
    String name = quoted(column.name());
    String filled = isNone(filling) + " OR " + name + " IS NOT NULL";
    String empty = isOne(having) + " OR " + name + " IS NULL";
    if (filling.equals(having)) {
      return "(" + isOne(having) + ") = (" + name + " IS NOT NULL)";
    } else if (filling.isEmpty()) {
      return empty;
    }
    return isOfAll ? filled : "(" + filled + ") AND (" + empty + ")";
  }

  private static boolean holdsNull(TableModel subtype, ColumnModel column) {
    return subtype.holdsNull(Objects.requireNonNull(subtype.findColumn(column.property())));
  }

  private String isOne(List<TableModel> types) {
    String in = types.size() == 1 ? " = " + labels(types) : " IN (" + labels(types) + ')';
    return quoted(discriminator().name()) + in;
  }

  private String isNone(List<TableModel> types) {
    String in = types.size() == 1 ? " <> " + labels(types) : " NOT IN (" + labels(types) + ')';
    return quoted(discriminator().name()) + in;
  }

  private ColumnModel discriminator() {
    return Objects.requireNonNull(whole.discriminator()).column();
  }

  private static String labels(List<TableModel> types) {
    return types.stream()
        .map(type -> Objects.requireNonNull(type.discriminator()).label())
        .map(SealedConstraints::literal)
        .collect(Collectors.joining(", "));
  }

  /** A text as SQL has it, whatever the server's {@code standard_conforming_strings}. */
  private static String literal(String text) {
    String quoted = '\'' + text.replace("'", "''") + '\'';
    return quoted.indexOf('\\') < 0 ? quoted : 'E' + quoted.replace("\\", "\\\\");
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
