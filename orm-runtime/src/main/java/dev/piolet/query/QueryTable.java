package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.KindExpression;
import dev.piolet.sql.OutputName;
import dev.piolet.sql.Presence;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import dev.piolet.type.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A query with a name, whose columns are used like a table's. Immutable and thread-safe.
 *
 * <p>Its columns are found by what the query selects: where {@code perUser} selects {@code
 * USER.name} and {@code articles}, which is {@code count().as("articles")}, its columns are {@code
 * perUser.get(USER.name)} and {@code perUser.get(articles)}. As a {@link Selectable} it is whatever
 * the query's rows are read into.
 *
 * @param <T> what one row is read into
 */
public abstract class QueryTable<T extends @Nullable Object> implements TableSource, Selectable<T> {
  final String name;
  final RowStatement<T> query;
  final SelectedColumns columns;

  QueryTable(String name, RowStatement<T> query) {
    this.name = name;
    this.query = query;
    this.columns = SelectedColumns.of(query.selection());
  }

  /**
   * The column of a selected expression, which is of the same kind: a number stays a number. One
   * that was given a name is found by it, at any depth; what is selected from a query inside is
   * found by what that query selects, too.
   *
   * @throws IllegalArgumentException when the query selects no such column, or several, or one of
   *     another type
   */
  public final <V extends @Nullable Object> Expression<V> get(Expression<V> selected) {
    return Expressions.like(selected, reference(selected));
  }

  /** The column of a selected number, text, condition or the like; see {@link #get(Expression)}. */
  public final <V extends @Nullable Object, E> E get(KindExpression<V, E> selected) {
    return Expressions.like(selected, reference(selected));
  }

  private SqlPart reference(Expression<?> wanted) {
    QueryColumn column = column(indexOf(wanted));
    if (!column.selected().type().name().equals(wanted.type().name())) {
      throw new IllegalArgumentException(
          "The column "
              + column
              + " is of the type "
              + column.selected().type().name()
              + ", and not "
              + wanted.type().name()
              + ": ask for it by what the query selects, or select it with castTo");
    }
    return column;
  }

  /** The column at a position, from 0. */
  final QueryColumn column(int index) {
    return new QueryColumn(this, columns.names().get(index), columns.selected().get(index));
  }

  /** The name of the column of a selected expression. */
  final String columnName(Expression<?> selected) {
    return columns.names().get(indexOf(selected));
  }

  private int indexOf(Expression<?> wanted) {
    int index = columns.indexOf(wanted);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The query \""
              + this.name
              + "\" does not select "
              + SelectedColumns.textOf(wanted)
              + ", but "
              + columns.names().stream().map(Identifiers::quote).collect(Collectors.joining(", "))
              + ": select it there, too. The query is "
              + query);
    }
    return index;
  }

  @Override
  public final List<? extends Expression<?>> expressions() {
    List<Expression<?>> expressions = new ArrayList<>();
    for (int i = 0; i < columns.selected().size(); i++) {
      expressions.add(Expressions.any(columns.selected().get(i).type(), column(i)));
    }
    return expressions;
  }

  @Override
  public final RowReader<T> reader(ReadContext context) {
    MissingRows.requireNone(context, this);
    return query.selection().reader(new Inner(this, context));
  }

  @Override
  public final RowReader<T> nullableReader(ReadContext context) {
    RowReader<T> reader = query.selection().reader(new Inner(this, context));
    if (!context.isOuterJoined(this)) {
      return reader;
    }
    List<? extends Expression<?>> selected = query.selection().expressions();
    int sure = -1;
    for (int i = selected.size() - 1; i >= 0; i--) {
      if (isSure(selected.get(i))) {
        sure = i;
      }
    }
    int[] own = IntStream.range(0, selected.size()).toArray();
    return Presence.nullWhenMissing(context, this, sure, own, reader);
  }

  /** Whether no row of the query has NULL there. */
  private boolean isSure(Expression<?> selected) {
    return !(query instanceof UnnestQuery)
        && OutputName.without(selected) instanceof Column<?, ?> column
        && !column.options().nullable()
        && !query.isOuterJoined(column.table());
  }

  /** The table that this one was made of, which is equal to it, or else this one. */
  QueryTable<?> origin() {
    return this;
  }

  /** The presences that the query's rows tell behind what it selects. */
  List<Presence> presencesInside() {
    return query.presences(false);
  }

  /** The column that tells what a presence does inside the query. */
  private Presence handedOn(Presence inside) {
    String column = presenceName(presencesInside().indexOf(inside));
    return Presence.in(new Inside(this, inside), writer -> writer.column(this, column));
  }

  private String presenceName(int index) {
    String free = "present" + (index + 1);
    while (columns.names().contains(free)) {
      free += "_";
    }
    return free;
  }

  private record Inside(TableSource table, Presence presence) {}

  /** Which rows can be missing is for the query inside to say. */
  private record Inner(QueryTable<?> table, ReadContext outer) implements ReadContext.Within {
    @Override
    public boolean isOuterJoined(TableSource source) {
      return table.query.isOuterJoined(source);
    }

    @Override
    public int positionOf(Presence presence) {
      return table.presencesInside().contains(presence)
          ? outer.positionOf(table.handedOn(presence))
          : 0;
    }

    @Override
    public boolean isChecking() {
      return outer.isChecking() && table.query.knowsJoins();
    }

    @Override
    public <C> RowReader<C> collection(
        Selectable<C> collection, List<? extends Expression<?>> keys) {
      List<? extends Expression<?>> inside = table.query.selection().expressions();
      List<? extends Expression<?>> columns = table.expressions();
      List<Expression<?>> handedOn = new ArrayList<>();
      keys.forEach(key -> handedOn.add(columns.get(inside.indexOf(key))));
      return outer.collection(collection, handedOn);
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
    for (String column : columns.names()) {
      writer.sql(separator).identifier(column);
      separator = ", ";
    }
    int presences = presencesInside().size();
    for (int i = 0; i < presences; i++) {
      writer.sql(", ").identifier(presenceName(i));
    }
    writer.sql(")");
  }

  /** The query, which writes what {@link #presencesInside} tells too. */
  final SqlPart handedOn() {
    return presencesInside().isEmpty()
        ? query
        : writer -> writer.selectLists().passOn(query).part(query);
  }

  @Override
  public final String toString() {
    return name;
  }
}
