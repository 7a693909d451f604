package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
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
 * The table {@code "社員"}, whose rows are {@link 社員} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class 社員Table extends KeyedTable<社員, Integer> {
  /**
   * The table under its own name.
   */
  static final 社員Table 社員 = new 社員Table(null);

  public final NumberColumn<社員, Integer> id = integer("id", ColumnOption.key());

  public final TextColumn<社員> 名前 = text("名前");

  public final NumberColumn<社員, Long> faq = bigint("faq");

  public final ForeignKey<社員, FAQ> faqKey = foreignKey("社員_faq_fkey", faq, FAQ.class);

  private 社員Table(@Nullable TableAlias alias) {
    super(社員.class, null, "社員", alias);
  }

  @Override
  public 社員Table as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public 社員Table inSchema(String schema) {
    return (社員Table) movedTo(schema);
  }

  @Override
  protected 社員Table withAlias(TableAlias alias) {
    return new 社員Table(alias);
  }

  /**
   * The {@link FAQ} of {@link #faqKey}, joined where it is used.
   */
  public FAQTable faq() {
    return path(faqKey, "faq", FAQTable.FAQ);
  }

  @Override
  protected TableMapping<社員> newMapping() {
    return new 社員Mapping();
  }

  private static final class 社員Mapping extends TableMapping<社員> {
    @Override
    public 社員 read(ResultSet row, int first) throws SQLException {
      return new 社員(
          getInt(row, first, 0),
          getString(row, first + 1, 1),
          getLong(row, first + 2, 2));
    }

    @Override
    public @Nullable Object value(社員 社員, int column) {
      return switch (column) {
        case 0 -> 社員.id();
        case 1 -> 社員.名前();
        case 2 -> 社員.faq();
        default -> throw noColumn(column);
      };
    }

    @Override
    public 社員 withReference(社員 社員, int column, @Nullable Object value) {
      return new 社員(
          社員.id(),
          社員.名前(),
          column == 2 ? (long) value : 社員.faq());
    }

    @Override
    public boolean write(PrimitiveOutput out, 社員 社員, int column) {
      switch (column) {
        case 0 -> out.writeInt(社員.id());
        case 2 -> out.writeLong(社員.faq());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
