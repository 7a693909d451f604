package dev.piolet.query;

import dev.piolet.sql.ArrayExpression;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.IntervalExpression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Presence;
import dev.piolet.sql.RangeExpression;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgType;
import dev.piolet.value.Range;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query with a name whose rows are records with {@code @Projection}: a generated class extends it
 * with a column for each component. Immutable and thread-safe. It is equal to the derived or common
 * table that it was made of.
 *
 * @param <R> the record
 */
public abstract class ProjectionTable<R> extends QueryTable<R> {
  private final QueryTable<R> rows;
  private final String record;
  private final AssembledRow<?> row;

  /**
   * Makes the table; generated code calls it.
   *
   * @param record the record
   * @param rows the derived or common table
   * @throws IllegalArgumentException when its query selects something else than the record's
   *     projection
   */
  protected ProjectionTable(Class<R> record, QueryTable<R> rows) {
    super(rows.name, rows.query);
    this.rows = rows;
    this.record = record.getSimpleName();
    AssembledRow<?> selected = AssembledRow.in(rows.query.selection());
    if (selected == null || !this.record.equals(selected.name())) {
      throw new IllegalArgumentException(
          "The columns of a "
              + this.record
              + " are known where its projection is selected, as in select("
              + this.record
              + "Projection.of(...)), and the query \""
              + name
              + "\" selects something else: "
              + rows.query);
    }
    this.row = selected;
  }

  /** The column of a component that is a number. */
  protected final <N extends @Nullable Number> NumberExpression<N> number(int component) {
    return Expressions.number(this.<N>type(component), part(component));
  }

  /** The column of a component that is a text; what is none in the database becomes one. */
  protected final TextExpression text(int component) {
    PgType<String> type = type(component);
    TextExpression text = Expressions.text(type, part(component));
    boolean isText = CombinedColumns.isText(type) || value(component) instanceof TextExpression;
    return isText ? text : text.castToText();
  }

  /** The column of a component that is true or false. */
  protected final Condition condition(int component) {
    return Expressions.condition(part(component));
  }

  /** The column of a component that is a date or time. */
  protected final <T extends @Nullable Temporal> TemporalExpression<T> temporal(int component) {
    return Expressions.temporal(this.<T>type(component), part(component));
  }

  /** The column of a component that is a length of time. */
  protected final IntervalExpression interval(int component) {
    return Expressions.interval(part(component));
  }

  /** The column of a component that is a range. */
  protected final <T> RangeExpression<T> range(int component) {
    return Expressions.range(this.<Range<T>>type(component), part(component));
  }

  /**
   * The column of a component that is a list; an error where it is the rows of a query, once it is
   * used.
   */
  @SuppressWarnings("unchecked") // a list's type is made of that of its elements
  protected final <T extends @Nullable Object> ArrayExpression<T> array(int component) {
    if (Expressions.valueOf(row.parts().get(component)) == null) {
      return new NoArray<>(noColumn(component));
    }
    PgType<T> element = (PgType<T>) this.<List<T>>type(component).component();
    return Expressions.array(Objects.requireNonNull(element), part(component));
  }

  /** The column of a component of another type; an error where it is none, once it is used. */
  protected final <T extends @Nullable Object> Expression<T> other(int component) {
    return Expressions.valueOf(row.parts().get(component)) == null
        ? new NoColumn<>(noColumn(component))
        : Expressions.any(this.<T>type(component), part(component));
  }

  /** What stands for a list that is the rows of a query. */
  private record NoArray<T extends @Nullable Object>(String message) implements ArrayExpression<T> {
    @Override
    public PgType<T> element() {
      throw new IllegalStateException(message);
    }

    @Override
    public PgType<List<T>> type() {
      throw new IllegalStateException(message);
    }

    @Override
    public void render(SqlWriter writer) {
      throw new IllegalStateException(message);
    }
  }

  /** What stands for a component that is made of several columns, or by a function. */
  private record NoColumn<T extends @Nullable Object>(String message) implements Expression<T> {
    @Override
    public PgType<T> type() {
      throw new IllegalStateException(message);
    }

    @Override
    public void render(SqlWriter writer) {
      throw new IllegalStateException(message);
    }
  }

  @SuppressWarnings("unchecked") // the projection was made of what is selected as this type
  private <T extends @Nullable Object> PgType<T> type(int component) {
    return (PgType<T>) value(component).type();
  }

  private SqlPart part(int component) {
    return column(row.offsets()[component]);
  }

  private Expression<?> value(int component) {
    Expression<?> value = Expressions.valueOf(row.parts().get(component));
    if (value == null) {
      throw new IllegalStateException(noColumn(component));
    }
    return value;
  }

  private String noColumn(int component) {
    return "The component "
        + (component + 1)
        + " of "
        + record
        + " is put together of what is selected, and so is no column of \""
        + name
        + "\": ask that for what is selected, by get(...)";
  }

  @Override
  final QueryTable<?> origin() {
    return rows.origin();
  }

  @Override
  final List<Presence> presencesInside() {
    return rows.presencesInside();
  }

  @Override
  public final void render(SqlWriter writer) {
    rows.render(writer);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other == this || other instanceof QueryTable<?> && rows.equals(other);
  }

  @Override
  public final int hashCode() {
    return rows.hashCode();
  }
}
