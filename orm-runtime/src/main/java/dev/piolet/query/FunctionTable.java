package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import dev.piolet.type.Identifiers;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function that gives rows, in FROM or JOIN: {@code generate_series(?, ?) AS "g"("value")}.
 * Immutable and thread-safe. As a {@link Selectable} it is its value.
 *
 * @param <T> the Java type of its value
 * @param <E> the kind of expression that its value is
 */
public final class FunctionTable<T extends @Nullable Object, E extends Expression<T>>
    implements TableSource, Selectable<T> {
  private final String name;
  private final E function;
  private final Function<SqlPart, E> kind;
  private final boolean isNumbered;

  private FunctionTable(String name, E function, Function<SqlPart, E> kind, boolean isNumbered) {
    this.name = name;
    this.function = function;
    this.kind = kind;
    this.isNumbered = isNumbered;
  }

  static <T, E extends Expression<T>> FunctionTable<T, E> of(
      String name, E function, Function<SqlPart, E> kind) {
    return new FunctionTable<>(name, function, kind, false);
  }

  /** {@code WITH ORDINALITY}: numbers the rows; see {@link #ordinality}. */
  public FunctionTable<T, E> withOrdinality() {
    return new FunctionTable<>(name, function, kind, true);
  }

  /** The column of the function's values. */
  public E value() {
    return kind.apply(new ColumnOf(this, "value", function.type()));
  }

  /**
   * The column of the rows' numbers, from 1.
   *
   * @throws IllegalStateException when {@link #withOrdinality} is not said
   */
  public NumberExpression<Long> ordinality() {
    if (!isNumbered) {
      throw new IllegalStateException(
          "The rows of \"" + name + "\" are not numbered: say withOrdinality()");
    }
    return Expressions.number(PgTypes.BIGINT, new ColumnOf(this, "ordinality", PgTypes.BIGINT));
  }

  /** A column of the table, which lists take for a key, as any other. */
  private record ColumnOf(FunctionTable<?, ?> table, String name, PgType<?> type)
      implements SqlPart {
    @Override
    public void render(SqlWriter writer) {
      writer.column(table, name, toString(), Expressions.any(type, this));
    }

    @Override
    public String toString() {
      return Identifiers.quote(table.name) + '.' + Identifiers.quote(name);
    }
  }

  @Override
  public List<? extends Expression<?>> expressions() {
    return List.of(value());
  }

  @Override
  public RowReader<T> reader(ReadContext context) {
    MissingRows.requireNone(context, this);
    return function.reader(context);
  }

  @Override
  public RowReader<T> nullableReader(ReadContext context) {
    return function.nullableReader(context);
  }

  @Override
  public String qualifier() {
    return name;
  }

  @Override
  public void render(SqlWriter writer) {
    writer.part(function).sql(isNumbered ? " WITH ORDINALITY AS " : " AS ").identifier(name);
    writer.sql("(").identifier("value");
    if (isNumbered) {
      writer.sql(", ").identifier("ordinality");
    }
    writer.sql(")");
  }

  @Override
  public String toString() {
    return name;
  }
}
