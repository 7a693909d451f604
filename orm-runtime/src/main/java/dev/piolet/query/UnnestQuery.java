package dev.piolet.query;

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
final class UnnestQuery<T extends @Nullable Object> extends RowStatement<T> {
  private final List<UnnestedColumn> columns;

  private UnnestQuery(Selectable<T> selection, List<UnnestedColumn> columns) {
    super(selection);
    this.columns = columns;
  }

  static <T> UnnestQuery<T> of(RowValue<T> like, Collection<? extends T> rows) {
    List<List<@Nullable Object>> values = new ArrayList<>(rows.size());
    for (T row : rows) {
      values.add(like.valuesOf(row));
    }
    List<UnnestedColumn> columns = new ArrayList<>();
    List<? extends Expression<?>> expressions = like.selection().expressions();
    for (int i = 0; i < expressions.size(); i++) {
      columns.add(array(expressions.get(i).type(), values, i));
    }
    return new UnnestQuery<>(like.selection(), List.copyOf(columns));
  }

  @SuppressWarnings("unchecked") // a tuple's values are of its expressions' types
  private static <V> UnnestedColumn array(
      PgType<V> type, List<List<@Nullable Object>> rows, int position) {
    List<@Nullable V> column = new ArrayList<>(rows.size());
    for (List<@Nullable Object> row : rows) {
      column.add((V) row.get(position));
    }
    return UnnestedColumn.of(type, Collections.unmodifiableList(column));
  }

  /** Writes the rows as FROM takes them: the call by itself, unless values have to be cast. */
  void renderTable(SqlWriter writer) {
    if (needsCasts()) {
      writer.sql("(").part(this).sql(")");
    } else {
      UnnestedColumn.renderCall(writer, columns);
    }
  }

  private boolean needsCasts() {
    return columns.stream().anyMatch(column -> !column.cast().isEmpty());
  }

  @Override
  public void render(SqlWriter writer) {
    if (!needsCasts()) {
      UnnestedColumn.renderCall(writer.sql("SELECT * FROM "), columns);
      return;
    }
    UnnestedColumn.renderValues(writer.sql("SELECT "), columns);
    UnnestedColumn.renderCall(writer.sql(" FROM "), columns).sql(" AS r(");
    UnnestedColumn.renderNames(writer, columns);
    writer.sql(")");
  }

  @Override
  boolean isOuterJoined(TableSource table) {
    return false;
  }
}
