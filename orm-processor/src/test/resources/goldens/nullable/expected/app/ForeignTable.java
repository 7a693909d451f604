package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.Table;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "foreign"}, whose rows are {@link Foreign} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ForeignTable extends Table<Foreign> {
  /**
   * The table under its own name.
   */
  static final ForeignTable FOREIGN = new ForeignTable(null);

  public final TextColumn<Foreign> checked = text("checked", PgTypes.TEXT,
      foreign -> foreign.checked, nullable());

  public final TextColumn<Foreign> recent = text("recent", PgTypes.TEXT, foreign -> foreign.recent,
      nullable());

  public final TextColumn<Foreign> required = text("required", PgTypes.TEXT,
      foreign -> foreign.required);

  private ForeignTable(@Nullable String alias) {
    super(Foreign.class, null, "foreign", alias);
  }

  @Override
  public ForeignTable as(String alias) {
    return new ForeignTable(alias);
  }

  @Override
  public Foreign read(ResultSet row, int first) throws SQLException {
    return refill(new Foreign(), row, first);
  }

  @Override
  public Foreign refill(Foreign foreign, ResultSet row, int first) throws SQLException {
    foreign.checked = row.getString(first);
    foreign.recent = row.getString(first + 1);
    foreign.required = notNull(row.getString(first + 2), required);
    return foreign;
  }

  @Override
  public Foreign snapshot(Foreign foreign) {
    Foreign copy = new Foreign();
    copy.checked = foreign.checked;
    copy.recent = foreign.recent;
    copy.required = foreign.required;
    return copy;
  }

  @Override
  public Foreign assign(Foreign foreign, Foreign copy, ColumnFilter<Foreign> which) {
    if (which.test(checked)) {
      copy.checked = foreign.checked;
    }
    if (which.test(recent)) {
      copy.recent = foreign.recent;
    }
    if (which.test(required)) {
      copy.required = foreign.required;
    }
    return copy;
  }
}
