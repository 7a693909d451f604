package dev.piolet;

import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Column;
import java.util.List;

/**
 * The changes of tracked objects. An object holds what is known of it, so that no connection is
 * needed.
 */
final class ModelChanges {
  private ModelChanges() {}

  static <M> List<ColumnChange<M, ?>> of(M model) {
    Tracking tracking = tracking(model);
    return tracking.changes(tracking.tableOf(model), model).stream()
        .<ColumnChange<M, ?>>map(column -> change(tracking, column, model))
        .toList();
  }

  private static <M, T> ColumnChange<M, T> change(Tracking tracking, Column<M, T> column, M model) {
    return new ColumnChange<>(column, tracking.storedValue(column, model), column.valueIn(model));
  }

  static <M> void discard(M model) {
    Tracking tracking = tracking(model);
    if (!tracking.restore(tracking.tableOf(model), model)) {
      throw new IllegalStateException(
          "Only some changes of this "
              + model.getClass().getName()
              + " were written, by update(object, columns...), and what the others replaced is not"
              + " kept as a whole: refresh(...) reads the row again");
    }
  }

  private static Tracking tracking(Object model) {
    Tracking tracking = new Tracking(new TableBaseSlot(), false);
    if (!tracking.tracks(model)) {
      throw new IllegalArgumentException(
          "What has changed in a "
              + model.getClass().getName()
              + " is not known: it does not extend TableBase. update(before, after) compares two"
              + " records");
    }
    if (tracking.stored(tracking.tableOf(model), model) == null) {
      throw new IllegalStateException(
          "This "
              + model.getClass().getName()
              + " was never read or written, or its row was deleted: there is nothing to compare it"
              + " with");
    }
    return tracking;
  }
}
