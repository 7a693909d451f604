package app;

import dev.piolet.schema.ColumnOption;
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
 * The table {@code "pet_type"}, whose rows are {@link PetType} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class PetTypeTable extends KeyedTable<PetType, Integer> {
  /**
   * The table under its own name.
   */
  public static final PetTypeTable PET_TYPE = new PetTypeTable(null);

  public final NumberColumn<PetType, Integer> id = integer("id", ColumnOption.key());

  public final TextColumn<PetType> name = text("name");

  private PetTypeTable(@Nullable TableAlias alias) {
    super(PetType.class, null, "pet_type", alias);
  }

  @Override
  public PetTypeTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public PetTypeTable inSchema(String schema) {
    return (PetTypeTable) movedTo(schema);
  }

  @Override
  protected PetTypeTable withAlias(TableAlias alias) {
    return new PetTypeTable(alias);
  }

  @Override
  protected TableMapping<PetType> newMapping() {
    return new PetTypeMapping();
  }

  private static final class PetTypeMapping extends TableMapping<PetType> {
    @Override
    public PetType read(ResultSet row, int first) throws SQLException {
      return new PetType(
          getInt(row, first, 0),
          getString(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(PetType petType, int column) {
      return switch (column) {
        case 0 -> petType.id();
        case 1 -> petType.name();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, PetType petType, int column) {
      switch (column) {
        case 0 -> out.writeInt(petType.id());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
