package app;

import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
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

  public final NumberColumn<Row, Long> row = number("row", PgTypes.BIGINT, Row::row, key(),
      identity());

  public final TextColumn<Row> select = text("select", PgTypes.TEXT, Row::select);

  public final TextColumn<Row> from = text("FROM", PgTypes.TEXT, Row::from);

  public final TextColumn<Row> quoted = text("a \"quoted\" $S name", PgTypes.TEXT, Row::quoted);

  public final TextColumn<Row> class_ = text("class_", PgTypes.TEXT, Row::class_);

  public final TextColumn<Row> _leading = text("_leading", PgTypes.TEXT, Row::_leading);

  public final TextColumn<Row> größeInÖl = text("größe_in_öl", PgTypes.TEXT, Row::größeInÖl);

  public final TextColumn<Row> 名前 = text("名前", PgTypes.TEXT, Row::名前);

  public final TextColumn<Row> $dollar = text("$dollar", PgTypes.TEXT, Row::$dollar);

  public final TextColumn<Row> HTTPServer = text("http_server", PgTypes.TEXT, Row::HTTPServer);

  public final NumberColumn<Row, Integer> officeID = number("office_id", PgTypes.INTEGER,
      Row::officeID);

  private RowTable(@Nullable String alias) {
    super(Row.class, "Schéma", "sel\"ect\\ $1 */ {@code x}", alias);
  }

  @Override
  public RowTable as(String alias) {
    return new RowTable(alias);
  }

  @Override
  public Row read(ResultSet row_, int first) throws SQLException {
    return new Row(
        notNull(row_.getLong(first), row_, row),
        notNull(row_.getString(first + 1), select),
        notNull(row_.getString(first + 2), from),
        notNull(row_.getString(first + 3), quoted),
        notNull(row_.getString(first + 4), class_),
        notNull(row_.getString(first + 5), _leading),
        notNull(row_.getString(first + 6), größeInÖl),
        notNull(row_.getString(first + 7), 名前),
        notNull(row_.getString(first + 8), $dollar),
        notNull(row_.getString(first + 9), HTTPServer),
        notNull(row_.getInt(first + 10), row_, officeID));
  }

  @Override
  public Row withGenerated(Row row__, ResultSet row_, int first) throws SQLException {
    return new Row(
        notNull(row_.getLong(first), row_, row),
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
}
