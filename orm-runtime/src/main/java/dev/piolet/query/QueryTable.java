package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Presence;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.Identifiers;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A query with a name, whose columns are used like a table's. Immutable and thread-safe.
 *
 * <p>Its columns are found by what the query selects: where {@code perUser} selects {@code
 * USER.name} and {@code count()}, its columns are {@code perUser.column(USER.name)} and {@code
 * perUser.column(count())}. As a {@link Selectable} it is whatever the query's rows are read into.
 *
 * @param <T> what one row is read into
 */
public abstract class QueryTable<T extends @Nullable Object> implements TableSource, Selectable<T> {
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
        String suffix = "_" + i;
        free = Identifiers.cut(name, Identifiers.MAX_BYTES - suffix.length()) + suffix;
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
    return new QueryColumn(this, columnName(selected), selected);
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
      columns.add(
          Expressions.any(selected.get(i).type(), new QueryColumn(this, column, selected.get(i))));
    }
    return columns;
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
        && selected instanceof Column<?, ?> column
        && !column.options().nullable()
        && !query.isOuterJoined(column.table());
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

  private static String presenceName(int index) {
    return "present" + (index + 1);
  }

  private record Inside(TableSource table, Presence presence) {}

  /** Which rows can be missing is for the query inside to say. */
  private record Inner(QueryTable<?> table, ReadContext outer) implements ReadContext {
    @Override
    public boolean isOuterJoined(TableSource source) {
      return table.query.isOuterJoined(source);
    }

    @Override
    public <M> RowReader<M> observe(TableSource source, RowReader<M> reader) {
      return outer.observe(source, reader);
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
