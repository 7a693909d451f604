package dev.piolet.internal.model;

import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The primary keys of tables and of their models. */
public final class Keys {
  private Keys() {}

  /**
   * The columns of a table's primary key.
   *
   * @throws IllegalArgumentException when it has none
   */
  public static <M> List<Column<M, ?>> of(Table<M> table) {
    if (table instanceof KeyedTable<M, ?> keyed) {
      return keyed.primaryKey();
    }
    throw new IllegalArgumentException(
        table.model().getName()
            + " has no primary key, and this needs one: mark it with @Field(primaryKey = true), or"
            + " use update(...), deleteFrom(...) or select(...) with where(...)");
  }

  /** A model's key: its value, or a list of its values where it is composite. */
  public static <M> Object describe(Table<M> table, M model) {
    List<@Nullable Object> values = new ArrayList<>();
    of(table).forEach(column -> values.add(column.valueIn(model)));
    Object only = values.get(0);
    return values.size() == 1 && only != null ? only : values;
  }
}
