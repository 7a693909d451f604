package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "faq"}, whose rows are {@link FAQ} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class FAQTable extends KeyedTable<FAQ, Long> {
  /**
   * The table under its own name.
   */
  static final FAQTable FAQ = new FAQTable(null);

  public final NumberColumn<FAQ, Long> id = number("id", PgTypes.BIGINT, app.FAQ::id, key(),
      identity());

  public final Column<FAQ, ID> key = column("key",
      PgTypes.INTEGER.map(ID::new, ID::value).ofClass(ID.class), app.FAQ::key);

  public final Column<FAQ, GPS> place = column("place", GPSType.GPS, app.FAQ::place);

  public final Column<FAQ, MODE> mode = column("mode", PgTypes.enumeration("mode", MODE.class),
      app.FAQ::mode);

  public final AdrColumns adr = new AdrColumns();

  private FAQTable(@Nullable String alias) {
    super(FAQ.class, null, "faq", alias);
  }

  @Override
  public FAQTable as(String alias) {
    return new FAQTable(alias);
  }

  @Override
  public FAQ read(ResultSet row, int first) throws SQLException {
    return new FAQ(
        notNull(row.getLong(first), row, id),
        notNull(key.type().read(row, first + 1), key),
        notNull(place.type().read(row, first + 2), place),
        notNull(mode.type().read(row, first + 3), mode),
        adr.read(row, first + 4));
  }

  @Override
  public FAQ withGenerated(FAQ faq, ResultSet row, int first) throws SQLException {
    return new FAQ(
        notNull(row.getLong(first), row, id),
        faq.key(),
        faq.place(),
        faq.mode(),
        faq.adr());
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  /**
   * The columns of {@code adr}.
   */
  public final class AdrColumns extends EmbeddedColumns<FAQ, ADR> {
    public final TextColumn<FAQ> city = text("adr_city", PgTypes.TEXT, faq -> faq.adr().city());

    public final Column<FAQ, GPS> gps = column("adr_gps", GPSType.GPS, faq -> faq.adr().gps(),
        nullable());

    private AdrColumns() {
      super(FAQTable.this);
    }

    @Override
    public List<Column<FAQ, ?>> expressions() {
      return List.of(city, gps);
    }

    @Override
    public ADR read(ResultSet row, int first) throws SQLException {
      return new ADR(
          notNull(row.getString(first), city),
          gps.type().read(row, first + 1));
    }
  }
}
