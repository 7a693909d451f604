package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.NumberExpression;
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

  public final NumberColumn<FAQ, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final WrappedColumn<FAQ, ID, NumberExpression<Integer>> key = wrappedNumber("key",
      PgTypes.INTEGER.map(ID::new, ID::value).ofClass(ID.class));

  public final Column<FAQ, GPS> place = column("place", GPSType.GPS);

  public final Column<FAQ, MODE> mode = column("mode", PgTypes.enumeration("mode", MODE.class));

  public final AdrColumns adr = new AdrColumns();

  private FAQTable(@Nullable TableAlias alias) {
    super(FAQ.class, null, "faq", alias);
  }

  @Override
  public FAQTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public FAQTable inSchema(String schema) {
    return (FAQTable) movedTo(schema);
  }

  @Override
  protected FAQTable withAlias(TableAlias alias) {
    return new FAQTable(alias);
  }

  @Override
  protected TableMapping<FAQ> newMapping() {
    return new FAQMapping();
  }

  /**
   * The columns of {@code adr}.
   */
  public final class AdrColumns extends EmbeddedColumns<FAQ, ADR> {
    public final TextColumn<FAQ> city = text("adr_city");

    public final Column<FAQ, GPS> gps = column("adr_gps", GPSType.GPS, ColumnOption.nullable());

    private AdrColumns() {
      super(FAQTable.this);
    }

    @Override
    public List<Column<FAQ, ?>> expressions() {
      return List.of(city, gps);
    }
  }

  private final class FAQMapping extends TableMapping<FAQ> {
    @Override
    public FAQ read(ResultSet row, int first) throws SQLException {
      return new FAQ(
          getLong(row, first, 0),
          notNull(key.type().read(row, first + 1), 1),
          notNull(place.type().read(row, first + 2), 2),
          notNull(mode.type().read(row, first + 3), 3),
          readAdr(row, first + 4));
    }

    @Override
    public FAQ withGenerated(FAQ faq, ResultSet row, int first) throws SQLException {
      return new FAQ(
          getLong(row, first, 0),
          faq.key(),
          faq.place(),
          faq.mode(),
          faq.adr());
    }

    @Override
    public @Nullable Object readEmbedded(int number, ResultSet row, int first) throws SQLException {
      return switch (number) {
        case 0 -> readAdr(row, first);
        default -> throw noColumn(number);
      };
    }

    private ADR readAdr(ResultSet row, int first) throws SQLException {
      return new ADR(
          getString(row, first, 4),
          adr.gps.type().read(row, first + 1));
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(FAQ faq, int column) {
      return switch (column) {
        case 0 -> faq.id();
        case 1 -> faq.key();
        case 2 -> faq.place();
        case 3 -> faq.mode();
        case 4 -> faq.adr().city();
        case 5 -> faq.adr().gps();
        default -> throw noColumn(column);
      };
    }
  }
}
