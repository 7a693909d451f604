package dev.piolet.internal.write;

import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The models of one table, and where they stand in the caller's list.
 *
 * @param positions their places, or null where the group is the whole list
 */
record Group<M>(Table<M> table, List<M> models, @Nullable List<Integer> positions) {
  /** A whole list of models. */
  static <M> Group<M> of(Table<M> table, List<M> models) {
    return new Group<>(table, models, null);
  }

  /** Divides models by their tables, in the order in which the tables first appear. */
  @SuppressWarnings("unchecked") // the table of an object's class has objects of that class
  static List<Group<?>> of(List<?> models) {
    if (!models.isEmpty() && areOfOneTable(models)) {
      Table<?> table = tableOf(models.get(0));
      return List.of(of((Table<Object>) table, (List<Object>) models));
    }
    Map<Table<?>, List<Integer>> positions = new LinkedHashMap<>();
    for (int position = 0; position < models.size(); position++) {
      positions
          .computeIfAbsent(tableOf(models.get(position)), table -> new ArrayList<>())
          .add(position);
    }
    List<Group<?>> groups = new ArrayList<>();
    positions.forEach(
        (table, places) ->
            groups.add(
                new Group<>(
                    (Table<Object>) table,
                    places.stream().<Object>map(models::get).toList(),
                    places)));
    return groups;
  }

  private static boolean areOfOneTable(List<?> models) {
    Class<?> first = models.get(0).getClass();
    for (Object model : models) {
      if (model.getClass() != first && !tableOf(model).equals(Tables.of(first))) {
        return false;
      }
    }
    return true;
  }

  /** The table that the row of a model is in. */
  static Table<?> tableOf(Object model) {
    return Tables.of(model.getClass());
  }

  /** The place in the caller's list of one of the models. */
  int position(int at) {
    return positions == null ? at : positions.get(at);
  }

  /** Some of the models. */
  Group<M> part(List<Integer> places) {
    List<M> some = new ArrayList<>(places.size());
    List<Integer> positionsOfSome = new ArrayList<>(places.size());
    for (int place : places) {
      some.add(models.get(place));
      positionsOfSome.add(position(place));
    }
    return new Group<>(table, some, positionsOfSome);
  }

  /** The same group of other models: those of the rows that these have. */
  Group<M> with(List<M> others) {
    return new Group<>(table, others, positions);
  }
}
