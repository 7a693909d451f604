package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "hidden"}, whose rows are {@link Hidden} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class HiddenTable extends Table<Hidden> {
  /**
   * The table under its own name.
   */
  static final HiddenTable HIDDEN = new HiddenTable(null);

  public final TextColumn<Hidden> app = text("app", PgTypes.TEXT, hidden -> hidden.app());

  public final TextColumn<Hidden> Hidden = text("hidden", PgTypes.TEXT, hidden -> hidden.Hidden());

  public final Column<Hidden, ID> ID = column("id",
      PgTypes.INTEGER.<ID>map(value -> new ID(value), value -> value.value()).ofClass(ID.class),
      hidden -> hidden.ID(), nullable());

  private HiddenTable(@Nullable String alias) {
    super(Hidden.class, null, "hidden", alias);
  }

  @Override
  public HiddenTable as(String alias) {
    return new HiddenTable(alias);
  }

  @Override
  public Hidden read(ResultSet row, int first) throws SQLException {
    return new Hidden(
        notNull(row.getString(first), app),
        notNull(row.getString(first + 1), Hidden),
        ID.type().read(row, first + 2));
  }
}
