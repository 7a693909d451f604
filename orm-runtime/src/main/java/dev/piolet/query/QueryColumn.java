package dev.piolet.query;

import dev.piolet.error.NullColumnException;
import dev.piolet.schema.Column;
import dev.piolet.sql.ColumnReference;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.OutputName;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Identifiers;
import dev.piolet.type.PgType;

/** A column of a table that is a query; what the query selects there tells whether it is NULL. */
record QueryColumn(QueryTable<?> table, String name, Expression<?> selected)
    implements ColumnReference {
  @Override
  public boolean isSure() {
    return !isNullable() && !isMissingInside();
  }

  private boolean isNullable() {
    if (OutputName.without(selected) instanceof Column<?, ?> column) {
      return column.options().nullable();
    }
    return !(ColumnReference.in(selected) instanceof QueryColumn inner) || inner.isNullable();
  }

  /** Whether the query itself can give NULL for what cannot be null. */
  private boolean isMissingInside() {
    if (OutputName.without(selected) instanceof Column<?, ?> column) {
      return table.query.isOuterJoined(column.table());
    }
    return ColumnReference.in(selected) instanceof QueryColumn inner
        && (table.query.isOuterJoined(inner.table) || inner.isMissingInside());
  }

  @Override
  public <T> RowReader<T> reader(ReadContext context, PgType<T> type) {
    if (isNullable()) {
      return type::read;
    }
    if (context.isChecking() && (context.isOuterJoined(table) || isMissingInside())) {
      throw new IllegalStateException(
          "The column "
              + this
              + " cannot be null, as "
              + SqlWriter.alone(selected).sql()
              + " cannot, but there may be no row to read it from: an outer join can leave it out."
              + " Select it with optional(), for an Optional, or nullable(), for what takes null");
    }
    return (row, first) -> {
      T value = type.read(row, first);
      if (value == null) {
        throw new NullColumnException(
            table.name,
            name,
            "NULL was read for the column "
                + this
                + ", which cannot be null, as "
                + SqlWriter.alone(selected).sql()
                + " cannot. Select it with optional() or nullable() where it may be NULL here");
      }
      return value;
    };
  }

  @Override
  public void render(SqlWriter writer) {
    writer.column(table, name, toString(), Expressions.any(selected.type(), this));
  }

  @Override
  public String toString() {
    return Identifiers.quote(table.qualifier()) + '.' + Identifiers.quote(name);
  }
}
