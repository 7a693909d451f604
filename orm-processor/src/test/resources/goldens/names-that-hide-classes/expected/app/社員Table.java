package app;

import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<社員, Integer> id = number("id", PgTypes.INTEGER, app.社員::id, key());

  public final TextColumn<社員> 名前 = text("名前", PgTypes.TEXT, app.社員::名前);

  public final NumberColumn<社員, Long> faq = number("faq", PgTypes.BIGINT, app.社員::faq);

  public final ForeignKey<社員> foreignKeyFaq = foreignKey("社員_faq_fkey", faq, FAQ.class);

  private 社員Table(@Nullable String alias) {
    super(社員.class, null, "社員", alias);
  }

  @Override
  public 社員Table as(String alias) {
    return new 社員Table(alias);
  }

  @Override
  public 社員 read(ResultSet row, int first) throws SQLException {
    return new 社員(
        notNull(row.getInt(first), row, id),
        notNull(row.getString(first + 1), 名前),
        notNull(row.getLong(first + 2), row, faq));
  }
}
