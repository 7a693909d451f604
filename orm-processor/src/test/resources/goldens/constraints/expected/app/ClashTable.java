package app;

import dev.piolet.schema.Index;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.TableMapping;
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

  public final TextColumn<Clash> email = text("email");

  public final TextColumn<Clash> uniqueEmail = text("unique_email");

  public final TextColumn<Clash> indexEmail = text("index_email");

  public final UniqueConstraint<Clash> uniqueEmail1 = unique("clash_email_key", email);

  public final UniqueConstraint<Clash> class_ = unique("class", email);

  public final UniqueConstraint<Clash> _2By2 = unique("2 by 2", email);

  public final UniqueConstraint<Clash> uniqueEmail2 = unique("***", email);

  public final Index<Clash> indexEmail1 = index("clash_email_idx", email);

  public final Index<Clash> indexEmail2 = index("clash_email_idx1", email);

  private ClashTable(@Nullable TableAlias alias) {
    super(Clash.class, null, "clash", alias);
  }

  @Override
  public ClashTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ClashTable inSchema(String schema) {
    return (ClashTable) movedTo(schema);
  }

  @Override
  protected ClashTable withAlias(TableAlias alias) {
    return new ClashTable(alias);
  }

  @Override
  protected TableMapping<Clash> newMapping() {
    return new ClashMapping();
  }

  private static final class ClashMapping extends TableMapping<Clash> {
    @Override
    public Clash read(ResultSet row, int first) throws SQLException {
      return new Clash(
          getString(row, first, 0),
          getString(row, first + 1, 1),
          getString(row, first + 2, 2));
    }

    @Override
    public @Nullable Object value(Clash clash, int column) {
      return switch (column) {
        case 0 -> clash.email();
        case 1 -> clash.uniqueEmail();
        case 2 -> clash.indexEmail();
        default -> throw noColumn(column);
      };
    }
  }
}
