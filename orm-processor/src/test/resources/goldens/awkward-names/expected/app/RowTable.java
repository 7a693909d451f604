package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Row, Long> row = number("row", PgTypes.BIGINT, ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Row> select = text("select", PgTypes.TEXT);

  public final TextColumn<Row> from = text("FROM", PgTypes.TEXT);

  public final TextColumn<Row> quoted = text("a \"quoted\" $S name", PgTypes.TEXT);

  public final TextColumn<Row> class_ = text("class_", PgTypes.TEXT);

  public final TextColumn<Row> _leading = text("_leading", PgTypes.TEXT);

  public final TextColumn<Row> größeInÖl = text("größe_in_öl", PgTypes.TEXT);

  public final TextColumn<Row> 名前 = text("名前", PgTypes.TEXT);

  public final TextColumn<Row> $dollar = text("$dollar", PgTypes.TEXT);

  public final TextColumn<Row> HTTPServer = text("http_server", PgTypes.TEXT);

  public final NumberColumn<Row, Integer> officeID = number("office_id", PgTypes.INTEGER);

  private RowTable(@Nullable TableAlias alias) {
    super(Row.class, "Schéma", "sel\"ect\\ $1 */ {@code x}", alias);
  }

  @Override
  public RowTable as(String alias) {
    return withAlias(TableAlias.of(alias));
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
          notNull(row_.getLong(first), row_, 0),
          notNull(row_.getString(first + 1), 1),
          notNull(row_.getString(first + 2), 2),
          notNull(row_.getString(first + 3), 3),
          notNull(row_.getString(first + 4), 4),
          notNull(row_.getString(first + 5), 5),
          notNull(row_.getString(first + 6), 6),
          notNull(row_.getString(first + 7), 7),
          notNull(row_.getString(first + 8), 8),
          notNull(row_.getString(first + 9), 9),
          notNull(row_.getInt(first + 10), row_, 10));
    }

    @Override
    public Row withGenerated(Row row__, ResultSet row_, int first) throws SQLException {
      return new Row(
          notNull(row_.getLong(first), row_, 0),
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
