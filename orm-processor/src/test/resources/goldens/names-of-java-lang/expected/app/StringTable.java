package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.lang.Object;
import java.lang.Override;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "string"}, whose rows are {@link String} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class StringTable extends Table<String> {
  /**
   * The table under its own name.
   */
  static final StringTable STRING = new StringTable(null);

  public final BooleanColumn<String> plucked = bool("plucked");

  private StringTable(@Nullable TableAlias alias) {
    super(String.class, null, "string", alias);
  }

  @Override
  public StringTable as(java.lang.String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public StringTable inSchema(java.lang.String schema) {
    return (StringTable) movedTo(schema);
  }

  @Override
  protected StringTable withAlias(TableAlias alias) {
    return new StringTable(alias);
  }

  @Override
  protected TableMapping<String> newMapping() {
    return new StringMapping();
  }

  private static final class StringMapping extends TableMapping<String> {
    @Override
    public String read(ResultSet row, int first) throws SQLException {
      return new String(
          getBoolean(row, first, 0));
    }

    @Override
    public @Nullable Object value(String string, int column) {
      return switch (column) {
        case 0 -> string.plucked();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, String string, int column) {
      switch (column) {
        case 0 -> out.writeBoolean(string.plucked());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
