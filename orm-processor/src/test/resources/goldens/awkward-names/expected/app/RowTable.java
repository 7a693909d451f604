package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table whose rows are {@link Row} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class RowTable extends KeyedTable<Row, Long> {
  /**
   * The table under its own name.
   */
  static final RowTable ROW = new RowTable(null);

  public final NumberColumn<Row, Long> row = bigint("row", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Row> select = text("select");

  public final TextColumn<Row> from = text("FROM");

  public final TextColumn<Row> quoted = text("a \"quoted\" $S name");

  public final TextColumn<Row> class_ = text("class_");

  public final TextColumn<Row> _leading = text("_leading");

  public final TextColumn<Row> größeInÖl = text("größe_in_öl");

  public final TextColumn<Row> 名前 = text("名前");

  public final TextColumn<Row> $dollar = text("$dollar");

  public final TextColumn<Row> HTTPServer = text("http_server");

  public final NumberColumn<Row, Integer> officeID = integer("office_id");

  private RowTable(@Nullable TableAlias alias) {
    super(Row.class, "Schéma", "sel\"ect\\ $1 */ {@code x}", alias);
  }

  @Override
  public RowTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public RowTable inSchema(String schema) {
    return (RowTable) movedTo(schema);
  }

  @Override
  protected RowTable withAlias(TableAlias alias) {
    return new RowTable(alias);
  }

  @Override
  protected TableMapping<Row> newMapping() {
    return new RowMapping();
  }

  private static final class RowMapping extends TableMapping<Row> {
    @Override
    public Row read(ResultSet row_, int first) throws SQLException {
      return new Row(
          getLong(row_, first, 0),
          getString(row_, first + 1, 1),
          getString(row_, first + 2, 2),
          getString(row_, first + 3, 3),
          getString(row_, first + 4, 4),
          getString(row_, first + 5, 5),
          getString(row_, first + 6, 6),
          getString(row_, first + 7, 7),
          getString(row_, first + 8, 8),
          getString(row_, first + 9, 9),
          getInt(row_, first + 10, 10));
    }

    @Override
    public Row withGenerated(Row row__, ResultSet row_, int first) throws SQLException {
      return new Row(
          getLong(row_, first, 0),
          row__.select(),
          row__.from(),
          row__.quoted(),
          row__.class_(),
          row__._leading(),
          row__.größeInÖl(),
          row__.名前(),
          row__.$dollar(),
          row__.HTTPServer(),
          row__.officeID());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Row row__, int column) {
      return switch (column) {
        case 0 -> row__.row();
        case 1 -> row__.select();
        case 2 -> row__.from();
        case 3 -> row__.quoted();
        case 4 -> row__.class_();
        case 5 -> row__._leading();
        case 6 -> row__.größeInÖl();
        case 7 -> row__.名前();
        case 8 -> row__.$dollar();
        case 9 -> row__.HTTPServer();
        case 10 -> row__.officeID();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Row row__, int column) {
      switch (column) {
        case 10 -> out.writeInt(row__.officeID());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
