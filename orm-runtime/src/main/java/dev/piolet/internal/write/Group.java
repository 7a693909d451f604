package dev.piolet.internal.write;

import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.schema.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  /**
   * Divides models by their tables, in the order in which the tables first appear.
   *
   * @param tableOf tells which table the row of a model is in, or is to be in
   */
  @SuppressWarnings("unchecked") // the table of an object's class has objects of that class
  static List<Group<?>> of(List<?> models, Function<Object, Table<?>> tableOf) {
    Map<Table<?>, List<Integer>> positions = new LinkedHashMap<>();
    Table<?> last = null;
    List<Integer> ofLast = List.of();
    for (int position = 0; position < models.size(); position++) {
      Table<?> table = tableOf.apply(models.get(position));
      if (!table.equals(last)) {
        last = table;
        ofLast = positions.computeIfAbsent(table, none -> new ArrayList<>());
      }
      ofLast.add(position);
    }
    if (last != null && positions.size() == 1) {
      return List.of(of((Table<Object>) last, (List<Object>) models));
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

  /** The table that the row of a new model is to be in. */
  static Table<?> tableOf(Object model) {
    return Tables.of(model.getClass());
  }

  /** Tells which table the rows of models of a table are in: of a union, that of their type. */
  @SuppressWarnings("unchecked") // the models are the caller's of that table
  static Function<Object, Table<?>> in(Table<?> table) {
    TableMetadata<Object> metadata = (TableMetadata<Object>) TableMetadata.of(table);
    return metadata::tableOf;
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
