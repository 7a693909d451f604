package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Relation;
import dev.piolet.annotations.Table;
import dev.piolet.processor.element.AnnotationLists;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ConstraintModel.ForeignKey;
import dev.piolet.processor.model.ConstraintModel.Unique;
import dev.piolet.processor.model.ConstraintNames;
import dev.piolet.processor.model.ConstraintNames.Named;
import dev.piolet.processor.model.KeyChoice;
import dev.piolet.processor.model.PathModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.RelationKey;
import dev.piolet.processor.model.RelationModel;
import dev.piolet.processor.model.RelationModel.Sorting;
import dev.piolet.processor.model.RelationModel.Through;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TableModel.Unresolved;
import dev.piolet.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the foreign keys along which components of projections are read. It judges nothing. */
final class RelationReader {
  private final TableReader tableReader;
  private final Map<TypeElement, TableModel> known;
  private final Set<TypeElement> used = new LinkedHashSet<>();

  /**
   * A reader for one projection.
   *
   * @param known what was read of models in this round, which are related to several others
   */
  RelationReader(TableReader tableReader, Map<TypeElement, TableModel> known) {
    this.tableReader = tableReader;
    this.known = known;
  }

  private TableModel table(TypeElement model) {
    used.add(model);
    TableModel table = known.get(model);
    if (table == null) {
      table = tableReader.read(model);
      known.put(model, table);
    }
    return table;
  }

  /**
   * The types in the models used that the compiler does not know: a foreign key may be among them.
   */
  List<Unresolved> unresolved() {
    return used.stream().flatMap(model -> table(model).unresolved().stream()).toList();
  }

  /**
   * The way to a single row, which that of the projection refers to or else is referred to by
   * alone; or null where the component is the projection's own row, or one of a table that nothing
   * leads to.
   *
   * @param own the projection's model
   * @param model the model of the row
   */
  @Nullable RelationModel toOne(Property component, TypeElement own, TypeElement model) {
    Place place = Annotations.place(component, Relation.class);
    List<RelationKey> keys = keys(own, model).stream().filter(key -> key.method() != null).toList();
    List<RelationKey> referring =
        keys.isEmpty() && !own.equals(model) ? uniqueKeys(model, own) : List.of();
    if (!referring.isEmpty()) {
      KeyChoice key = choice(model, own, referring, place, "key", "");
      return one(component, place, model, key, true);
    }
    boolean isNamed = keys.stream().anyMatch(key -> key.path().equals(component.name()));
    boolean isMeant = own.equals(model) ? isNamed : !keys.isEmpty();
    return isMeant || place.annotation() != null
        ? one(
            component,
            place,
            model,
            choice(own, model, keys, place, "key", component.name()),
            false)
        : null;
  }

  private RelationModel one(
      Property component, Place place, TypeElement model, KeyChoice key, boolean isReferring) {
    return new RelationModel(
        place,
        false,
        isReferring,
        ClassName.get(model),
        key,
        null,
        List.of(),
        List.of(),
        outOfReach(component, List.of(model)));
  }

  /** The foreign keys by which no two rows of a model refer to the same row. */
  private List<RelationKey> uniqueKeys(TypeElement from, TypeElement to) {
    TableModel table = table(from);
    List<List<String>> unique = new ArrayList<>();
    unique.add(table.primaryKey().stream().map(ColumnModel::property).toList());
    for (Named named : ConstraintNames.of(table)) {
      if (named.constraint() instanceof Unique constraint && !constraint.withoutOverlaps()) {
        unique.add(constraint.properties());
      }
    }
    return keys(from, to).stream()
        .filter(
            key ->
                unique.stream()
                    .anyMatch(set -> !set.isEmpty() && key.properties().containsAll(set)))
        .toList();
  }

  /** The way to the rows of a list. */
  RelationModel toMany(Property component, TypeElement own, TypeElement model) {
    Place place = Annotations.place(component, Relation.class);
    TypeMirror through = Annotations.type(place, "through");
    if (through != null && through.getKind() != TypeKind.VOID) {
      return through(component, place, own, model, through);
    }
    KeyChoice key = choice(model, own, keys(model, own), place, "key", "");
    return many(component, place, model, key, null, List.of(model));
  }

  private RelationModel through(
      Property component, Place place, TypeElement own, TypeElement model, TypeMirror type) {
    TypeElement between = TypeParts.elementOf(type);
    boolean isTable = between != null && Annotations.has(between, Table.class);
    if (between == null || !isTable) {
      KeyChoice none = choice(model, own, List.of(), place, "key", "");
      Through through = new Through(TypeName.get(type), false, none, List.of());
      return many(component, place, model, none, through, List.of(model));
    }
    KeyChoice key = choice(between, own, keys(between, own), place, "key", "");
    KeyChoice target = choice(between, model, keys(between, model), place, "targetKey", "");
    KeyChoice other = key.named().isEmpty() ? key.without(target.chosen()) : key;
    Through through =
        new Through(
            ClassName.get(between),
            true,
            target.named().isEmpty() ? target.without(key.chosen()) : target,
            properties(table(between)));
    return many(component, place, model, other, through, List.of(model, between));
  }

  private RelationModel many(
      Property component,
      Place place,
      TypeElement model,
      KeyChoice key,
      @Nullable Through through,
      List<TypeElement> named) {
    TableModel table = table(model);
    String between = through == null ? "" : TypeNames.simple(through.model());
    List<Sorting> order = SortingReader.order(place, table, between);
    return new RelationModel(
        place,
        true,
        false,
        ClassName.get(model),
        key,
        through,
        order,
        properties(table),
        outOfReach(component, named));
  }

  private static List<String> properties(TableModel table) {
    return table.columns().stream().map(ColumnModel::property).toList();
  }

  /** The models whose generated tables the projection of a component's record cannot name. */
  private List<TypeName> outOfReach(Property component, List<TypeElement> models) {
    return models.stream()
        .filter(model -> !tableReader.isNameable(model, component.owner()))
        .map(TypeElement::asType)
        .map(TypeName::get)
        .toList();
  }

  private static KeyChoice choice(
      TypeElement from,
      TypeElement to,
      List<RelationKey> keys,
      Place place,
      String member,
      String component) {
    return new KeyChoice(
        ClassName.get(from),
        ClassName.get(to),
        keys,
        member,
        AnnotationLists.texts(place, member),
        component,
        false);
  }

  /** The names of the paths from a model's rows to others of it. */
  List<String> pathsToItself(TypeElement model) {
    return keys(model, model).stream().map(RelationKey::path).toList();
  }

  /** The foreign keys of a model to another, but for those with a period. */
  private List<RelationKey> keys(TypeElement from, TypeElement to) {
    TableModel table = table(from);
    List<RelationKey> keys = new ArrayList<>();
    for (Named named : ConstraintNames.of(table)) {
      if (named.constraint() instanceof ForeignKey key
          && !key.period()
          && key.target().model().equals(ClassName.get(to))) {
        keys.add(key(table, key, named.field(), to));
      }
    }
    return List.copyOf(keys);
  }

  private RelationKey key(TableModel table, ForeignKey key, String field, TypeElement to) {
    PathModel path =
        table.paths().stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
    return new RelationKey(
        key.properties(),
        field,
        path == null ? "" : path.name(),
        path == null ? null : path.method(),
        doubt(table, key, to));
  }

  /** Why a row may refer to none that is shown. */
  private String doubt(TableModel table, ForeignKey key, TypeElement to) {
    Stream<ColumnModel> columns =
        table.columns().stream().filter(column -> key.properties().contains(column.property()));
    ColumnModel nullable = columns.filter(table::holdsNull).findFirst().orElse(null);
    if (nullable != null) {
      return "\"%s\" can be null".formatted(nullable.property());
    }
    if (!key.enforced()) {
      return "PostgreSQL does not enforce the foreign key";
    }
    return table(to).hasSoftDelete()
        ? "a row of %s that is marked as deleted is not shown".formatted(to.getSimpleName())
        : "";
  }
}
