package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Ref;
import dev.piolet.schema.References;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "collar"}, whose rows are {@link Collar} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class CollarTable extends KeyedTable<Collar, Long> {
  /**
   * The table under its own name.
   */
  static final CollarTable COLLAR = new CollarTable(null);

  public final NumberColumn<Collar, Long> petId = bigint("pet_id", ColumnOption.key(),
      ColumnOption.reference());

  public final TextColumn<Collar> colour = text("colour");

  public final NumberColumn<Collar, Integer> meantId = integer("meant_id", ColumnOption.nullable(),
      ColumnOption.reference(), ColumnOption.defaultExpression("1"));

  public final ForeignKey<Collar, Pet> petKey = foreignKey("collar_pet_id_fkey", petId, Pet.class);

  public final ForeignKey<Collar, PetType> meantKey = foreignKey("collar_meant_id_fkey", meantId,
      PetType.class);

  private CollarTable(@Nullable TableAlias alias) {
    super(Collar.class, null, "collar", alias);
  }

  @Override
  public CollarTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public CollarTable inSchema(String schema) {
    return (CollarTable) movedTo(schema);
  }

  @Override
  protected CollarTable withAlias(TableAlias alias) {
    return new CollarTable(alias);
  }

  /**
   * The {@link Pet} of {@link #petKey}, joined where it is used.
   */
  public PetTable pet() {
    return path(petKey, "pet", PetTable.PET);
  }

  /**
   * The {@link PetType} of {@link #meantKey}, joined where it is used.
   */
  public PetTypeTable meant() {
    return path(meantKey, "meant", PetTypeTable.PET_TYPE);
  }

  @Override
  protected TableMapping<Collar> newMapping() {
    return new CollarMapping();
  }

  private static final class CollarMapping extends TableMapping<Collar> {
    @Override
    public Collar read(ResultSet row, int first) throws SQLException {
      return new Collar(
          PetTable.PET.ref(getLong(row, first, 0)),
          getString(row, first + 1, 1),
          References.toKey(PetTypeTable.PET_TYPE, getIntOrNull(row, first + 2)));
    }

    @Override
    public Collar withGenerated(Collar collar, ResultSet row, int first) throws SQLException {
      return new Collar(
          collar.pet(),
          collar.colour(),
          References.toKey(PetTypeTable.PET_TYPE, getIntOrNull(row, first)));
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Collar collar, int column) {
      return switch (column) {
        case 0 -> References.keyOf(collar.pet(), "Collar.pet");
        case 1 -> collar.colour();
        case 2 -> References.keyOf(collar.meant(), "Collar.meant");
        default -> throw noColumn(column);
      };
    }

    @Override
    public @Nullable Object reference(Collar collar, int column) {
      return switch (column) {
        case 0 -> collar.pet();
        case 2 -> collar.meant();
        default -> throw noColumn(column);
      };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collar withReference(Collar collar, int column, @Nullable Object value) {
      return new Collar(
          column == 0 ? (Ref<Pet>) value : collar.pet(),
          collar.colour(),
          column == 2 ? (Ref<PetType>) value : collar.meant());
    }
  }
}
