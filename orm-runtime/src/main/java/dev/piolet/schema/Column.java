package dev.piolet.schema;

import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.sql.Expression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Identifiers;
import dev.piolet.type.PgType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, with the model's property that it stores. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the value; never primitive
 */
public class Column<M, T> implements Expression<T> {
  private final Table<M> columnTable;
  private final String columnName;
  private final PgType<T> columnType;
  private final int columnNumber;
  private final ColumnOptions columnOptions;

  /** Made when it is first wanted, as aliases are made often; any thread makes the same. */
  private @Nullable String columnText;

  Column(Table<M> table, String name, PgType<T> type, ColumnOptions options) {
    this.columnTable = table;
    this.columnName = name;
    this.columnType = type;
    this.columnNumber = TableMetadata.of(table).nextColumn();
    this.columnOptions = options;
  }

  /** The table, or the alias of it, that this is a column of. */
  public final Table<M> table() {
    return columnTable;
  }

  /** The name in the database, unquoted. */
  public final String name() {
    return columnName;
  }

  @Override
  public final PgType<T> type() {
    return columnType;
  }

  /**
   * Reads the value. One that cannot be null is never read as null.
   *
   * @throws IllegalStateException when the statement is checked, and an outer join may leave out
   *     the table of a column that cannot be null
   */
  @Override
  public final RowReader<T> reader(ReadContext context) {
    PgType<T> read = columnType;
    if (columnOptions.nullable()) {
      return read::read;
    }
    if (context.isChecking() && context.isOuterJoined(columnTable)) {
      throw Nulls.missing(this);
    }
    return (row, first) -> {
      T value = read.read(row, first);
      if (value == null) {
        throw Nulls.selected(this);
      }
      return value;
    };
  }

  /** The number by which the mapping tells it from others. */
  final int number() {
    return columnNumber;
  }

  /** The options of the column beside its name and type. */
  public final ColumnOptions options() {
    return columnOptions;
  }

  /** The property's value in a model, or null. */
  @SuppressWarnings("unchecked") // the mapping is of this column's table
  public final @Nullable T valueIn(M model) {
    return (T) TableMetadata.of(columnTable).mapping().value(model, columnNumber);
  }

  /**
   * Writes the property's value in a model, where it is a primitive, without boxing it.
   *
   * @return false, and nothing is written, where it is none
   */
  public final boolean writePrimitive(PrimitiveOutput out, M model) {
    return TableMetadata.of(columnTable).mapping().write(out, model, columnNumber);
  }

  /**
   * Requires that updates may write the column.
   *
   * @throws IllegalArgumentException when they do not, with the reason
   */
  public final void requireUpdatable() {
    if (!columnOptions.isUpdatable()) {
      throw new IllegalArgumentException(
          "The column "
              + this
              + " is not written by updates: it is "
              + columnOptions.obstacle()
              + ". Leave it out, or set it with update(...).set(...)");
    }
  }

  @Override
  public final void render(SqlWriter writer) {
    writer.column(columnTable, columnName, toString(), this);
  }

  /** Two columns are equal when their names and their tables, with the alias, are. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Column<?, ?> column
            && columnName.equals(column.columnName)
            && columnTable.equals(column.columnTable);
  }

  @Override
  public final int hashCode() {
    return 31 * columnTable.hashCode() + columnName.hashCode();
  }

  /** The qualified name, as SQL has it; that of a path with its steps. */
  @Override
  public final String toString() {
    String text = columnText;
    if (text == null) {
      String qualifier = columnTable.qualifier();
      boolean isPath = columnTable.joinPath() != null;
      text =
          (isPath ? qualifier : Identifiers.quote(qualifier)) + '.' + Identifiers.quote(columnName);
      columnText = text;
    }
    return text;
  }
}
