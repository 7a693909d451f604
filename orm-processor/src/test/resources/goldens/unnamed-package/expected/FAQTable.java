import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.NumberExpression;
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

  public final NumberColumn<FAQ, Integer> id = integer("id", ColumnOption.key());

  public final WrappedColumn<FAQ, ID, NumberExpression<Integer>> key = wrappedNumber("key",
      PgTypes.INTEGER.map(ID::new, ID::value).ofClass(ID.class));

  public final TextColumn<FAQ> FAQTable = text("faq_table");

  public final Column<FAQ, GPS> gps = column("gps", GPSType.GPS);

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

  private final class FAQMapping extends TableMapping<FAQ> {
    @Override
    public FAQ read(ResultSet row, int first) throws SQLException {
      return new FAQ(
          getInt(row, first, 0),
          notNull(key.type().read(row, first + 1), 1),
          getString(row, first + 2, 2),
          notNull(gps.type().read(row, first + 3), 3));
    }

    @Override
    public @Nullable Object value(FAQ faq, int column) {
      return switch (column) {
        case 0 -> faq.id();
        case 1 -> faq.key();
        case 2 -> faq.FAQTable();
        case 3 -> faq.gps();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, FAQ faq, int column) {
      switch (column) {
        case 0 -> out.writeInt(faq.id());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
