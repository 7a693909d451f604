import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "faq"}, whose rows are {@link FAQ} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class FAQTable extends KeyedTable<FAQ, Integer> {
  /**
   * The table under its own name.
   */
  static final FAQTable FAQ = new FAQTable(null);

  public final NumberColumn<FAQ, Integer> id = number("id", PgTypes.INTEGER, faq -> faq.id(),
      key());

  public final Column<FAQ, ID> key = column("key",
      PgTypes.INTEGER.map(ID::new, ID::value).ofClass(ID.class), faq -> faq.key());

  public final TextColumn<FAQ> FAQTable = text("faq_table", PgTypes.TEXT, faq -> faq.FAQTable());

  public final Column<FAQ, GPS> gps = column("gps", GPSType.GPS, faq -> faq.gps());

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
        notNull(row.getInt(first), row, id),
        notNull(key.type().read(row, first + 1), key),
        notNull(row.getString(first + 2), FAQTable),
        notNull(gps.type().read(row, first + 3), gps));
  }
}
