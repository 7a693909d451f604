package dev.piolet.it.write.strategy;

import static dev.piolet.query.Sql.select;

import dev.piolet.DBConnection;
import dev.piolet.error.PioletException;
import dev.piolet.error.QueryException;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a write.
 *
 * @param given the rows that it gave, as texts by column, or how many
 * @param stored the rows in the table
 * @param failure what it failed with, or null
 * @param row the row that the failure told of
 */
record Answer(
    List<List<String>> given,
    List<List<String>> stored,
    @Nullable String failure,
    OptionalInt row) {

  static <M> Answer of(Case<M> hard, DBConnection conn, Way way) {
    List<M> before = hard.before().get();
    Way.SINGLE.writer(conn.connection()).insert(hard.table(), before);
    List<M> rows = hard.rows().get();
    try {
      Object result = hard.write().apply(way.writer(conn.connection()), hard.table(), rows);
      Collection<?> given = result instanceof Collection<?> some ? some : List.of(result);
      return new Answer(texts(hard.table(), given), stored(hard.table(), conn), null, none());
    } catch (PioletException | IllegalArgumentException e) {
      String failure =
          e.getClass().getSimpleName() + (e instanceof QueryException q ? q.sqlState() : "");
      OptionalInt row = e instanceof QueryException query ? query.rowIndex() : none();
      return new Answer(texts(hard.table(), rows), stored(hard.table(), conn), failure, row);
    }
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }

  private static <M> List<List<String>> stored(Table<M> table, DBConnection conn) {
    return texts(table, conn.exec(select(table)));
  }

  @SuppressWarnings("unchecked") // what is no number is a model
  private static <M> List<List<String>> texts(Table<M> table, Collection<?> models) {
    List<List<String>> texts = new ArrayList<>();
    for (Object model : models) {
      List<String> row = new ArrayList<>();
      if (model instanceof Integer) {
        row.add(model.toString());
      } else {
        table.columns().forEach(column -> row.add(text(column, (M) model)));
      }
      texts.add(row);
    }
    return texts;
  }

  private static <M, T> String text(Column<M, T> column, M model) {
    T value = column.valueIn(model);
    try {
      return value == null ? "NULL" : Objects.requireNonNull(column.type().text(value));
    } catch (IllegalArgumentException e) {
      return "refused";
    }
  }

  /** The same rows without what some columns have, in the order of what is left. */
  static List<List<String>> without(Table<?> table, Set<String> varying, List<List<String>> rows) {
    List<List<String>> left = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> kept = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        boolean varies = row.size() > 1 && varying.contains(table.columns().get(i).name());
        kept.add(varies ? "" : row.get(i));
      }
      left.add(kept);
    }
    left.sort(Comparator.comparing(Object::toString));
    return left;
  }
}
