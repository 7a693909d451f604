package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.Presence;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is put together by a function. One of nothing but columns of a single table is null
 * where an outer join leaves that table out and that is allowed for.
 */
record OptionalRow<R extends @Nullable Object>(Selectable<R> parts) implements Selectable<R> {
  @Override
  public List<? extends Expression<?>> expressions() {
    return parts.expressions();
  }

  @Override
  public RowReader<R> reader(ReadContext context) {
    return parts.reader(context);
  }

  @Override
  public RowReader<R> nullableReader(ReadContext context) {
    TableSource table = TablePart.tableOf(expressions());
    return table != null && context.isOuterJoined(table) && isTold(table, context)
        ? new TablePart<>(table, parts).nullableReader(context)
        : parts.reader(context);
  }

  /** Whether a row without the table is another than one whose columns are all NULL. */
  private boolean isTold(TableSource table, ReadContext context) {
    return expressions().stream().anyMatch(TablePart::isSure)
        || context.positionOf(Presence.of(table)) > 0;
  }
}
