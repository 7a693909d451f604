package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Ref;
import dev.piolet.schema.References;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "bell"}, whose rows are {@link Bell} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class BellTable extends KeyedTable<Bell, BellTable.Key> implements KeyParts.Of2<BellTable.Key, Long, Integer> {
  /**
   * The table under its own name.
   */
  static final BellTable BELL = new BellTable(null);

  public final NumberColumn<Bell, Long> collarPetId = bigint("collar_pet_id", ColumnOption.key(),
      ColumnOption.reference());

  public final NumberColumn<Bell, Integer> number = integer("number", ColumnOption.key());

  public final ForeignKey<Bell, Collar> collarKey = foreignKey("bell_collar_pet_id_fkey",
      collarPetId, Collar.class);

  private BellTable(@Nullable TableAlias alias) {
    super(Bell.class, null, "bell", alias);
  }

  @Override
  public BellTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public BellTable inSchema(String schema) {
    return (BellTable) movedTo(schema);
  }

  @Override
  protected BellTable withAlias(TableAlias alias) {
    return new BellTable(alias);
  }

  /**
   * The {@link Collar} of {@link #collarKey}, joined where it is used.
   */
  public CollarTable collar() {
    return path(collarKey, "collar", CollarTable.COLLAR);
  }

  @Override
  public Key key(Long collarPetId, Integer number) {
    return new Key(collarPetId, number);
  }

  @Override
  protected TableMapping<Bell> newMapping() {
    return new BellMapping();
  }

  /**
   * The primary key of a {@link Bell}.
   */
  public record Key(long collarPetId, int number) {
  }

  private static final class BellMapping extends TableMapping<Bell> {
    @Override
    public Bell read(ResultSet row, int first) throws SQLException {
      return new Bell(
          CollarTable.COLLAR.ref(getLong(row, first, 0)),
          getInt(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Bell bell, int column) {
      return switch (column) {
        case 0 -> References.keyOf(bell.collar(), "Bell.collar");
        case 1 -> bell.number();
        default -> throw noColumn(column);
      };
    }

    @Override
    public @Nullable Object reference(Bell bell, int column) {
      return switch (column) {
        case 0 -> bell.collar();
        default -> throw noColumn(column);
      };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Bell withReference(Bell bell, int column, @Nullable Object value) {
      return new Bell(
          column == 0 ? (Ref<Collar>) value : bell.collar(),
          bell.number());
    }

    @Override
    public boolean write(PrimitiveOutput out, Bell bell, int column) {
      switch (column) {
        case 1 -> out.writeInt(bell.number());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public List<?> keyValues(Object key) {
      Key parts = (Key) key;
      return List.of(parts.collarPetId(), parts.number());
    }
  }
}
