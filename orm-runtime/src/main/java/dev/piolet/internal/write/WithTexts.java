package dev.piolet.internal.write;

import dev.piolet.schema.Column;
import dev.piolet.sql.Expression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The selection that an upsert returns, and then the texts of the columns that tell which model a
 * row is of.
 *
 * @param columns those columns
 */
record WithTexts<M, R>(Selectable<R> selection, List<Column<M, ?>> columns)
    implements Selectable<WithTexts.Texts<R>> {
  /**
   * One row.
   *
   * @param result what the upsert returns of it
   * @param texts the texts of the columns
   */
  record Texts<R>(@Nullable R result, List<@Nullable String> texts) {}

  @Override
  public List<? extends Expression<?>> expressions() {
    List<Expression<?>> expressions = new ArrayList<>(selection.expressions());
    columns.forEach(column -> expressions.add(column.castToText()));
    return expressions;
  }

  @Override
  public RowReader<Texts<R>> reader(ReadContext context) {
    RowReader<R> reader = selection.reader(context);
    int width = selection.expressions().size();
    return (row, first) ->
        new Texts<>(reader.read(row, first), StoredTexts.read(row, first + width, columns.size()));
  }
}
