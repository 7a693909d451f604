package app;

import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "a"}, whose rows are {@link A} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ATable extends Table<A> {
  /**
   * The table under its own name.
   */
  static final ATable A = new ATable(null);

  public final TextColumn<A> a = text("a");

  private ATable(@Nullable TableAlias alias) {
    super(A.class, null, "a", alias);
  }

  @Override
  public ATable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ATable inSchema(String schema) {
    return (ATable) movedTo(schema);
  }

  @Override
  protected ATable withAlias(TableAlias alias) {
    return new ATable(alias);
  }

  @Override
  protected TableMapping<A> newMapping() {
    return new AMapping();
  }

  private static final class AMapping extends TableMapping<A> {
    @Override
    public A read(ResultSet row, int first) throws SQLException {
      return new A(
          getString(row, first, 0));
    }

    @Override
    public @Nullable Object value(A a_, int column) {
      return switch (column) {
        case 0 -> a_.a();
        default -> throw noColumn(column);
      };
    }
  }
}
