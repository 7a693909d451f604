package dev.piolet.it.type;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A table with a column of any type. */
final class OneTable<T> extends KeyedTable<One<T>, Integer> {
  static final String NAME = "one \"and\" only";

  final NumberColumn<One<T>, Integer> id;
  final Column<One<T>, T> value;
  private final PgType<T> type;

  OneTable(PgType<T> type) {
    this(type, null);
  }

  @SuppressWarnings("unchecked")
  private OneTable(PgType<T> type, @Nullable TableAlias alias) {
    super((Class<One<T>>) (Class<?>) One.class, null, NAME, alias);
    this.type = type;
    this.id = number("id", PgTypes.INTEGER, ColumnOption.key());
    this.value = column("value", type, ColumnOption.nullable());
  }

  @Override
  public OneTable<T> as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  @SuppressWarnings("unchecked") // the same table elsewhere has values of the same type
  public OneTable<T> inSchema(String schema) {
    return (OneTable<T>) movedTo(schema);
  }

  @Override
  protected OneTable<T> withAlias(TableAlias alias) {
    return new OneTable<>(type, alias);
  }

  @Override
  protected TableMapping<One<T>> newMapping() {
    return new OneMapping();
  }

  private final class OneMapping extends TableMapping<One<T>> {
    @Override
    public One<T> read(ResultSet row, int first) throws SQLException {
      return new One<>(row.getInt(first), type.read(row, first + 1));
    }

    @Override
    public @Nullable Object value(One<T> model, int column) {
      return column == 0 ? (Object) model.id() : model.value();
    }
  }
}
