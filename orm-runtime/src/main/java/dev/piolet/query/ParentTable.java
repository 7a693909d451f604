package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.OuterColumns;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import dev.piolet.type.Identifiers;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of collections as a table: {@code unnest(?, ?) WITH ORDINALITY AS "parent"("key1",
 * "key2", "number")}. It stands for the tables that they are columns of.
 */
record ParentTable(String name, List<Expression<?>> keys, List<UnnestedColumn> columns)
    implements TableSource, OuterColumns {
  private static final String NUMBER = "number";

  /**
   * A table of keys.
   *
   * @param text the text that the name must not stand in
   * @param keys what is selected of each collection
   * @param rows the values of the keys of each collection
   */
  static ParentTable of(String text, List<Expression<?>> keys, List<List<@Nullable Object>> rows) {
    List<UnnestedColumn> columns = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      columns.add(column(keys.get(i).type(), rows, i));
    }
    return new ParentTable(freeName(text), keys, List.copyOf(columns));
  }

  private static String freeName(String text) {
    String name = "parent";
    for (int i = 2; text.contains(Identifiers.quote(name)); i++) {
      name = "parent" + i;
    }
    return name;
  }

  @SuppressWarnings("unchecked") // the values were read as the key's type
  private static <V> UnnestedColumn column(
      PgType<V> type, List<List<@Nullable Object>> rows, int position) {
    List<@Nullable V> values = new ArrayList<>(rows.size());
    for (List<@Nullable Object> row : rows) {
      values.add((V) row.get(position));
    }
    return UnnestedColumn.of(type, Collections.unmodifiableList(values));
  }

  /** The number of the row, from 1. */
  Expression<Long> number() {
    return Expressions.number(PgTypes.BIGINT, writer -> writer.column(this, NUMBER));
  }

  @Override
  public void write(SqlWriter writer, Expression<?> column) {
    int index = keys.indexOf(column);
    String cast = columns.get(index).cast();
    writer.sql(cast.isEmpty() ? "" : "(");
    writer.identifier(name).sql(".").identifier(key(index));
    writer.sql(cast).sql(cast.isEmpty() ? "" : ")");
  }

  private static String key(int index) {
    return "key" + (index + 1);
  }

  @Override
  public void render(SqlWriter writer) {
    UnnestedColumn.renderCall(writer, columns).sql(" WITH ORDINALITY AS ").identifier(name);
    writer.sql("(");
    for (int i = 0; i < columns.size(); i++) {
      writer.identifier(key(i)).sql(", ");
    }
    writer.identifier(NUMBER).sql(")");
  }

  @Override
  public String qualifier() {
    return name;
  }
}
