package dev.piolet.internal.write;

import dev.piolet.schema.Automatic;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A row to write.
 *
 * @param model the model whose values are written
 * @param keyed the one whose key the row has in the database
 * @param versioned the one whose version the row must have, where there are versions
 * @param position the model's place in the caller's list
 */
record KeyedChange<M>(M model, M keyed, M versioned, int position) {
  /** Whether its row was marked as deleted when it was read. */
  boolean isOfDeleted(Table<M> table) {
    return Automatic.isDeleted(table, keyed);
  }

  /** The models whose values are written, in a list to edit. */
  static <M> List<M> models(List<KeyedChange<M>> changes) {
    return each(changes, KeyedChange::model);
  }

  /** Those whose keys the rows have. */
  static <M> List<M> keyed(List<KeyedChange<M>> changes) {
    return each(changes, KeyedChange::keyed);
  }

  /** Those whose versions the rows must have. */
  static <M> List<M> versioned(List<KeyedChange<M>> changes) {
    return each(changes, KeyedChange::versioned);
  }

  private static <M> List<M> each(
      List<KeyedChange<M>> changes, Function<KeyedChange<M>, M> component) {
    List<M> all = new ArrayList<>(changes.size());
    for (KeyedChange<M> change : changes) {
      all.add(component.apply(change));
    }
    return all;
  }
}
