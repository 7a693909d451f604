package dev.piolet.migrations.models;

import com.palantir.javapoet.ClassName;
import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogConstraint;
import dev.piolet.catalog.CatalogTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record for each key of one column, which the columns that refer to it have, too. Columns that
 * refer to each other are one set; one with several keys that refer to nothing has no type, as a
 * value of it would be of several.
 */
final class KeyTypes {
  static final KeyTypes NONE = new KeyTypes();

  private final Map<Place, ClassName> types = new HashMap<>();
  private final Map<ClassName, CatalogColumn> columns = new LinkedHashMap<>();

  private record Place(CatalogTable.Name table, String column) {}

  private KeyTypes() {}

  static KeyTypes of(List<CatalogTable> tables, Names names) {
    KeyTypes keys = new KeyTypes();
    Map<Place, Place> parents = new HashMap<>();
    Map<Place, CatalogColumn> known = new LinkedHashMap<>();
    List<Place> referring = new ArrayList<>();
    for (CatalogTable table : tables) {
      CatalogTable.Name name = Names.keyOf(table);
      table.columns().values().forEach(one -> known.put(new Place(name, one.name()), one));
    }
    for (CatalogTable table : tables) {
      for (CatalogConstraint constraint : table.constraints().values()) {
        CatalogTable.Name target = constraint.target();
        for (int i = 0; target != null && i < constraint.columns().size(); i++) {
          Place from = new Place(Names.keyOf(table), constraint.columns().get(i));
          Place to = new Place(target, constraint.reference().columns().get(i));
          if (!from.equals(to) && known.containsKey(to)) {
            referring.add(from);
            parents.put(root(parents, from), root(parents, to));
          }
        }
      }
    }
    Map<Place, List<Place>> sets = new LinkedHashMap<>();
    known
        .keySet()
        .forEach(
            place ->
                sets.computeIfAbsent(root(parents, place), one -> new ArrayList<>()).add(place));
    for (CatalogTable table : tables) {
      List<String> key = Context.keyColumns(table);
      Place place = key.size() == 1 ? new Place(Names.keyOf(table), key.get(0)) : null;
      if (place != null && !referring.contains(place)) {
        keys.add(
            table,
            place,
            Objects.requireNonNull(sets.get(root(parents, place))),
            known,
            referring,
            names);
      }
    }
    return keys;
  }

  private void add(
      CatalogTable table,
      Place key,
      List<Place> set,
      Map<Place, CatalogColumn> known,
      List<Place> referring,
      Names names) {
    CatalogColumn column = Objects.requireNonNull(known.get(key));
    boolean isAlone = set.stream().allMatch(one -> one.equals(key) || referring.contains(one));
    boolean isOneType =
        set.stream()
            .allMatch(one -> Objects.requireNonNull(known.get(one)).type().equals(column.type()));
    if (isAlone && isOneType && column.typeName().kind() == 'b' && !column.typeName().isArray()) {
      String model = names.classOf(Names.keyOf(table)).simpleName();
      ClassName type = names.free(model + "Id");
      columns.put(type, column);
      set.forEach(one -> types.put(one, type));
    }
  }

  private static Place root(Map<Place, Place> parents, Place place) {
    Place root = place;
    for (Place next = parents.get(root); next != null && !next.equals(root); ) {
      root = next;
      next = parents.get(root);
    }
    return root;
  }

  /** The record of a column, or null where it has none. */
  @Nullable ClassName find(CatalogTable table, String column) {
    return types.get(new Place(Names.keyOf(table), column));
  }

  /** The columns of the keys, by their records. */
  Map<ClassName, CatalogColumn> columns() {
    return columns;
  }
}
