package app;

import dev.piolet.schema.Index;
import dev.piolet.schema.Table;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "clash"}, whose rows are {@link Clash} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ClashTable extends Table<Clash> {
  /**
   * The table under its own name.
   */
  static final ClashTable CLASH = new ClashTable(null);

  public final TextColumn<Clash> email = text("email", PgTypes.TEXT, Clash::email);

  public final TextColumn<Clash> uniqueEmail = text("unique_email", PgTypes.TEXT,
      Clash::uniqueEmail);

  public final TextColumn<Clash> indexEmail = text("index_email", PgTypes.TEXT, Clash::indexEmail);

  public final UniqueConstraint<Clash> uniqueEmail1 = unique("clash_email_key", email);

  public final UniqueConstraint<Clash> class_ = unique("class", email);

  public final UniqueConstraint<Clash> _2By2 = unique("2 by 2", email);

  public final UniqueConstraint<Clash> uniqueEmail2 = unique("***", email);

  public final Index<Clash> indexEmail1 = index("clash_email_idx", email);

  public final Index<Clash> indexEmail2 = index("clash_email_idx1", email);

  private ClashTable(@Nullable String alias) {
    super(Clash.class, null, "clash", alias);
  }

  @Override
  public ClashTable as(String alias) {
    return new ClashTable(alias);
  }

  @Override
  public Clash read(ResultSet row, int first) throws SQLException {
    return new Clash(
        notNull(row.getString(first), email),
        notNull(row.getString(first + 1), uniqueEmail),
        notNull(row.getString(first + 2), indexEmail));
  }
}
