package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

/**
 * A query with a name, whose columns are used like a table's. Immutable and thread-safe.
 *
 * <p>Its columns are found by what the query selects: where {@code perUser} selects {@code
 * USER.name} and {@code count()}, its columns are {@code perUser.column(USER.name)} and {@code
 * perUser.column(count())}. As a {@link Selectable} it is whatever the query's rows are read into.
 *
 * @param <T> what one row is read into
 */
public abstract class QueryTable<T> implements TableSource, Selectable<T> {
  final String name;
  final RowStatement<T> query;
  private final List<String> columnNames;

  QueryTable(String name, RowStatement<T> query) {
    this.name = name;
    this.query = query;
    this.columnNames = namesOf(query.selection().expressions());
  }

  private static List<String> namesOf(List<? extends Expression<?>> expressions) {
    List<String> names = new ArrayList<>();
    for (Expression<?> expression : expressions) {
      String name =
          expression instanceof Column<?, ?> column ? column.name() : "column" + (names.size() + 1);
      String free = name;
      for (int i = 2; names.contains(free); i++) {
        free = name + "_" + i;
      }
      names.add(free);
    }
    return List.copyOf(names);
  }

  /**
   * The column of a selected expression.
   *
   * @throws IllegalArgumentException when the query does not select it
   */
  public final <V> Expression<V> column(Expression<V> selected) {
    return Expressions.any(selected.type(), reference(selected));
  }

  /** The column of a selected number; see {@link #column(Expression)}. */
  public final <N extends Number> NumberExpression<N> column(NumberExpression<N> selected) {
    return Expressions.number(selected.type(), reference(selected));
  }

  /** The column of a selected text; see {@link #column(Expression)}. */
  public final TextExpression column(TextExpression selected) {
    return Expressions.text(selected.type(), reference(selected));
  }

  /** The column of a selected date or time; see {@link #column(Expression)}. */
  public final <V extends Temporal> TemporalExpression<V> column(TemporalExpression<V> selected) {
    return Expressions.temporal(selected.type(), reference(selected));
  }

  /** The column of a selected condition; see {@link #column(Expression)}. */
  public final Condition column(Condition selected) {
    return Expressions.condition(reference(selected));
  }

  private SqlPart reference(Expression<?> selected) {
    String column = columnName(selected);
    return writer -> writer.column(this, column);
  }

  /** The name of the column of a selected expression. */
  final String columnName(Expression<?> selected) {
    List<? extends Expression<?>> expressions = query.selection().expressions();
    BoundSql wanted = SqlWriter.alone(selected);
    for (int i = 0; i < expressions.size(); i++) {
      if (SqlWriter.alone(expressions.get(i)).equals(wanted)) {
        return columnNames.get(i);
      }
    }
    throw new IllegalArgumentException(
        "The query \"" + name + "\" does not select " + wanted.sql() + ": " + query);
  }

  @Override
  public final List<? extends Expression<?>> expressions() {
    List<Expression<?>> columns = new ArrayList<>();
    List<? extends Expression<?>> selected = query.selection().expressions();
    for (int i = 0; i < selected.size(); i++) {
      String column = columnNames.get(i);
      columns.add(Expressions.any(selected.get(i).type(), writer -> writer.column(this, column)));
    }
    return columns;
  }

  @Override
  public final RowReader<T> reader(ReadContext context) {
    RowReader<T> reader = query.selection().reader(new Inner(query, context));
    return context.mayBeMissing(this) ? nullWhenMissing(reader, columnNames.size()) : reader;
  }

  private static <T> RowReader<T> nullWhenMissing(RowReader<T> reader, int columns) {
    return (row, first) -> {
      for (int i = 0; i < columns; i++) {
        if (row.getObject(first + i) != null) {
          return reader.read(row, first);
        }
      }
      return null;
    };
  }

  /** Which rows can be missing is for the query inside to say. */
  private record Inner(RowStatement<?> query, ReadContext outer) implements ReadContext {
    @Override
    public boolean mayBeMissing(TableSource table) {
      return query.mayBeMissing(table);
    }

    @Override
    public <M> RowReader<M> observe(TableSource table, RowReader<M> reader) {
      return outer.observe(table, reader);
    }
  }

  @Override
  public final String qualifier() {
    return name;
  }

  /** Writes the name with those of the columns: {@code "name"("a", "b")}. */
  final void renderNames(SqlWriter writer, String tableName) {
    writer.identifier(tableName);
    String separator = "(";
    for (String column : columnNames) {
      writer.sql(separator).identifier(column);
      separator = ", ";
    }
    writer.sql(")");
  }

  @Override
  public final String toString() {
    return name;
  }
}
