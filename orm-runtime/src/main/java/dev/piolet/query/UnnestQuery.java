package dev.piolet.query;

import dev.piolet.sql.Bind;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import dev.piolet.type.PgType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the program as a query: {@code SELECT * FROM unnest(?, ?)}, an array for each column. */
final class UnnestQuery<T> extends RowStatement<T> {
  private final List<Bind<?>> arrays;

  private UnnestQuery(Selectable<T> selection, List<Bind<?>> arrays) {
    super(selection);
    this.arrays = arrays;
  }

  static <T> UnnestQuery<T> of(RowValue<T> like, Collection<? extends T> rows) {
    List<List<@Nullable Object>> values = new ArrayList<>(rows.size());
    for (T row : rows) {
      values.add(like.valuesOf(row));
    }
    List<Bind<?>> arrays = new ArrayList<>();
    List<? extends Expression<?>> expressions = like.selection().expressions();
    for (int i = 0; i < expressions.size(); i++) {
      arrays.add(array(expressions.get(i).type(), values, i));
    }
    return new UnnestQuery<>(like.selection(), List.copyOf(arrays));
  }

  @SuppressWarnings("unchecked") // a tuple's values are of its expressions' types
  private static <V> Bind<?> array(
      PgType<V> type, List<List<@Nullable Object>> rows, int position) {
    if (type.name().endsWith("[]")) {
      throw new IllegalArgumentException(
          "Rows are sent as an array for each column, and unnest(...) would take an array of "
              + type.name()
              + " apart");
    }
    List<@Nullable V> column = new ArrayList<>(rows.size());
    for (List<@Nullable Object> row : rows) {
      column.add((V) row.get(position));
    }
    return new Bind<>(type.array(), Collections.unmodifiableList(column));
  }

  /** Writes the call by itself, as FROM takes it. */
  void renderCall(SqlWriter writer) {
    writer.sql("unnest(").bindAll(arrays).sql(")");
  }

  @Override
  public void render(SqlWriter writer) {
    renderCall(writer.sql("SELECT * FROM "));
  }

  @Override
  boolean mayBeMissing(TableSource table) {
    return false;
  }
}
