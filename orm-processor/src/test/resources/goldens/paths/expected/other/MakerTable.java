package other;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "maker"}, whose rows are {@link Maker} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class MakerTable extends KeyedTable<Maker, MakerTable.Key> implements KeyParts.Of2<MakerTable.Key, Integer, Integer> {
  /**
   * The table under its own name.
   */
  public static final MakerTable MAKER = new MakerTable(null);

  public final NumberColumn<Maker, Integer> country = integer("country", ColumnOption.key());

  public final NumberColumn<Maker, Integer> number = integer("number", ColumnOption.key());

  private MakerTable(@Nullable TableAlias alias) {
    super(Maker.class, null, "maker", alias);
  }

  @Override
  public MakerTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public MakerTable inSchema(String schema) {
    return (MakerTable) movedTo(schema);
  }

  @Override
  protected MakerTable withAlias(TableAlias alias) {
    return new MakerTable(alias);
  }

  @Override
  public Key key(Integer country, Integer number) {
    return new Key(country, number);
  }

  @Override
  protected TableMapping<Maker> newMapping() {
    return new MakerMapping();
  }

  /**
   * The primary key of a {@link Maker}.
   */
  public record Key(int country, int number) {
  }

  private static final class MakerMapping extends TableMapping<Maker> {
    @Override
    public Maker read(ResultSet row, int first) throws SQLException {
      return new Maker(
          getInt(row, first, 0),
          getInt(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Maker maker, int column) {
      return switch (column) {
        case 0 -> maker.country();
        case 1 -> maker.number();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Maker maker, int column) {
      switch (column) {
        case 0 -> out.writeInt(maker.country());
        case 1 -> out.writeInt(maker.number());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public List<?> keyValues(Object key) {
      Key parts = (Key) key;
      return List.of(parts.country(), parts.number());
    }
  }
}
