package dev.piolet.internal.write;

import dev.piolet.schema.Column;
import dev.piolet.sql.Bind;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many rows as a few parameters: {@code unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord)}, an array
 * for each column. The text is the same for any number of rows.
 */
final class Unnest implements SqlPart {
  private final List<Bind<?>> arrays = new ArrayList<>();

  /** Adds a column of values, and gives the name that it has in SQL. */
  <T> String add(PgType<T> type, List<? extends @Nullable T> values) {
    arrays.add(array(type.bulk(), values));
    return "r.c" + arrays.size() + type.bulkCast();
  }

  @SuppressWarnings("unchecked") // a list is a collection
  private static <C> Bind<C> array(PgType<C> type, List<?> values) {
    return new Bind<>(type, (C) values);
  }

  /** Adds what a column has in each of some models, and gives the name that it has in SQL. */
  <M, T> String add(Column<M, T> column, List<M> models) {
    List<@Nullable T> values = new ArrayList<>(models.size());
    for (M model : models) {
      values.add(column.valueIn(model));
    }
    return add(column.type(), values);
  }

  /** Adds several columns, and gives the names that they have in SQL. */
  <M> List<String> addAll(List<Column<M, ?>> columns, List<M> models) {
    return columns.stream().map(column -> add(column, models)).toList();
  }

  @Override
  public void render(SqlWriter writer) {
    writer.sql("unnest(").bindAll(arrays).sql(") WITH ORDINALITY AS r(");
    for (int i = 1; i <= arrays.size(); i++) {
      writer.sql("c" + i + ", ");
    }
    writer.sql("ord)");
  }
}
