package dev.piolet.internal.write;

import dev.piolet.internal.model.Keys;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds rows by the primary keys of models. */
final class KeyedRows {
  private KeyedRows() {}

  /**
   * Refuses models without key.
   *
   * @throws IllegalArgumentException when a part of a key is null
   */
  static <M> void requireKeys(Table<M> table, List<M> models) {
    for (Column<M, ?> column : Keys.of(table)) {
      for (M model : models) {
        if (column.valueIn(model) == null) {
          throw new IllegalArgumentException(
              "A "
                  + table.model().getName()
                  + " has no value in its key "
                  + column
                  + ": it has not been inserted yet");
        }
      }
    }
  }

  /**
   * {@code "t"."id" = r.c1}, for each column of the key, and for that which tells the types of a
   * sealed hierarchy apart, with the keys of models as rows. A key of one column is sought as an
   * array too: without that, PostgreSQL takes unnest for a hundred rows and may read the whole
   * table.
   */
  static <M> SqlPart equalsKeysIn(Unnest rows, Table<M> table, List<M> models) {
    List<Column<M, ?>> key = Keys.of(table);
    List<Column<M, ?>> matched = matched(table);
    List<String> names = rows.addAll(matched, models);
    return writer -> {
      String separator = "";
      for (int i = 0; i < names.size(); i++) {
        writer.sql(separator).part(matched.get(i)).sql(" = ").sql(names.get(i));
        separator = " AND ";
      }
      if (key.size() == 1) {
        anyOf(writer.sql(" AND "), key.get(0), models);
      }
    };
  }

  /**
   * The columns by which the row of an object is found: its key; and of a sealed hierarchy its
   * type, as a row that has become one of another type is no longer the object's.
   */
  static <M> List<Column<M, ?>> matched(Table<M> table) {
    List<Column<M, ?>> key = Keys.of(table);
    Column<M, ?> discriminator = TableMetadata.of(table).columnOf(ColumnRole.DISCRIMINATOR);
    if (discriminator == null) {
      return key;
    }
    List<Column<M, ?>> matched = new ArrayList<>(key);
    matched.add(discriminator);
    return matched;
  }

  /** Whether the row of an object is found by its key alone. */
  static boolean isKeyAlone(Table<?> table) {
    return TableMetadata.of(table).columnOf(ColumnRole.DISCRIMINATOR) == null;
  }

  /** {@code "t"."id" = ANY(?)}. */
  static <M, T> SqlWriter anyOf(SqlWriter writer, Column<M, T> column, List<M> models) {
    List<T> values = new ArrayList<>(models.size());
    models.forEach(model -> values.add(Objects.requireNonNull(column.valueIn(model))));
    return writer.part(column.in(values));
  }
}
