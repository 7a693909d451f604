package dev.piolet.it.fuzz;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A table that is called as somebody wants, and whose column and constraint are, too. */
final class NamedTable extends Table<NamedTable.Row> {
  final NumberColumn<Row, Integer> number;
  final TextColumn<Row> named;
  private final String name;

  /** A row of it. */
  record Row(int number, String text) {}

  NamedTable(String name) {
    this(name, null);
  }

  private NamedTable(String name, @Nullable TableAlias alias) {
    super(Row.class, null, name, alias);
    this.name = name;
    this.number = integer("\tnumber");
    this.named = text(name, ColumnOption.comment(name));
    var unused = unique(name + "'", number);
  }

  @Override
  public NamedTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public NamedTable inSchema(String schema) {
    return (NamedTable) movedTo(schema);
  }

  @Override
  protected NamedTable withAlias(TableAlias alias) {
    return new NamedTable(name, alias);
  }

  @Override
  public TableDetails details() {
    return TableDetails.NONE.comment(name);
  }

  @Override
  protected TableMapping<Row> newMapping() {
    return new TableMapping<>() {
      @Override
      public Row read(ResultSet row, int first) throws SQLException {
        return new Row(row.getInt(first), row.getString(first + 1));
      }

      @Override
      public Object value(Row model, int column) {
        return column == 0 ? (Object) model.number() : model.text();
      }
    };
  }
}
