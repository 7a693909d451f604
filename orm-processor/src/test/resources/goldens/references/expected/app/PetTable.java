package app;

import dev.piolet.annotations.OnDelete;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.ForeignKeyOptions;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Ref;
import dev.piolet.schema.References;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "pet"}, whose rows are {@link Pet} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class PetTable extends KeyedTable<Pet, Long> {
  /**
   * The table under its own name.
   */
  public static final PetTable PET = new PetTable(null);

  public final NumberColumn<Pet, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<Pet, Integer> typeId = integer("type_id", ColumnOption.reference());

  public final Column<Pet, UUID> ownerId = uuid("owned_by", ColumnOption.nullable(),
      ColumnOption.reference());

  public final PlaceColumns place = new PlaceColumns();

  public final ForeignKey<Pet, PetType> typeKey = foreignKey("pet_type_id_fkey", typeId,
      PetType.class);

  public final UniqueConstraint<Pet> uniqueOwnerId = unique("pet_owned_by_key", ownerId);

  public final ForeignKey<Pet, Owner> ownerKey = foreignKey("pet_owned_by_fkey", List.of(ownerId),
      Owner.class, ForeignKeyOptions.DEFAULTS.onDelete(OnDelete.SET_NULL));

  public final ForeignKey<Pet, Owner> placeKeeperKey = foreignKey("pet_place_keeper_id_fkey",
      place.keeperId, Owner.class);

  private PetTable(@Nullable TableAlias alias) {
    super(Pet.class, null, "pet", alias);
  }

  @Override
  public PetTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public PetTable inSchema(String schema) {
    return (PetTable) movedTo(schema);
  }

  @Override
  protected PetTable withAlias(TableAlias alias) {
    return new PetTable(alias);
  }

  /**
   * The {@link PetType} of {@link #typeKey}, joined where it is used.
   */
  public PetTypeTable type() {
    return path(typeKey, "type", PetTypeTable.PET_TYPE);
  }

  /**
   * The {@link Owner} of {@link #ownerKey}, joined where it is used.
   */
  public OwnerTable owner() {
    return path(ownerKey, "owner", OwnerTable.OWNER);
  }

  /**
   * The {@link Owner} of {@link #placeKeeperKey}, joined where it is used.
   */
  public OwnerTable placeKeeper() {
    return path(placeKeeperKey, "place_keeper", OwnerTable.OWNER);
  }

  @Override
  protected TableMapping<Pet> newMapping() {
    return new PetMapping();
  }

  /**
   * The columns of {@code place}.
   */
  public final class PlaceColumns extends EmbeddedColumns<Pet, Pet.Place> {
    public final Column<Pet, UUID> keeperId = uuid("place_keeper_id", ColumnOption.nullable(),
        ColumnOption.reference());

    public final TextColumn<Pet> shelf = text("place_shelf", ColumnOption.nullable());

    private PlaceColumns() {
      super(PetTable.this);
    }

    @Override
    public List<Column<Pet, ?>> expressions() {
      return List.of(keeperId, shelf);
    }
  }

  private static final class PetMapping extends TableMapping<Pet> {
    @Override
    public Pet read(ResultSet row, int first) throws SQLException {
      return refresh(new Pet(), row, first);
    }

    @Override
    public Pet refresh(Pet pet, ResultSet row, int first) throws SQLException {
      pet.id = getLong(row, first, 0);
      pet.type = PetTypeTable.PET_TYPE.ref(getInt(row, first + 1, 1));
      pet.setOwner(References.toKey(OwnerTable.OWNER, getUUIDOrNull(row, first + 2)));
      pet.place = readPlace(row, first + 3);
      return pet;
    }

    @Override
    public Pet withGenerated(Pet pet, ResultSet row, int first) throws SQLException {
      pet.id = getLong(row, first, 0);
      return pet;
    }

    @Override
    public @Nullable Object readEmbedded(int number, ResultSet row, int first) throws SQLException {
      return switch (number) {
        case 0 -> readPlace(row, first);
        default -> throw noColumn(number);
      };
    }

    private Pet. @Nullable Place readPlace(ResultSet row, int first) throws SQLException {
      if (areNull(row, first, 2)) {
        return null;
      }
      return new Pet.Place(
          References.toKey(OwnerTable.OWNER, getUUIDOrNull(row, first)),
          getString(row, first + 1, 4));
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Pet pet, int column) {
      return switch (column) {
        case 0 -> pet.id;
        case 1 -> References.keyOf(pet.type, "Pet.type");
        case 2 -> References.keyOf(pet.getOwner(), "Pet.owner");
        case 3 -> pet.place == null ? null
            : References.keyOf(pet.place.keeper(), "Pet.place.keeper");
        case 4 -> pet.place == null ? null : pet.place.shelf();
        default -> throw noColumn(column);
      };
    }

    @Override
    public @Nullable Object reference(Pet pet, int column) {
      return switch (column) {
        case 1 -> pet.type;
        case 2 -> pet.getOwner();
        case 3 -> pet.place == null ? null : pet.place.keeper();
        default -> throw noColumn(column);
      };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Pet withReference(Pet pet, int column, @Nullable Object value) {
      switch (column) {
        case 1 -> pet.type = (Ref<PetType>) value;
        case 2 -> pet.setOwner((Ref<Owner>) value);
        default -> throw noColumn(column);
      }
      return pet;
    }

    @Override
    public Runnable restorer(Pet pet) {
      Long id = pet.id;
      return () -> pet.id = id;
    }

    @Override
    public Pet snapshot(Pet pet) {
      Pet copy = new Pet();
      copy.id = pet.id;
      copy.type = References.copy(pet.type);
      copy.setOwner(References.copy(pet.getOwner()));
      copy.place = pet.place == null ? null : new Pet.Place(References.copy(pet.place.keeper()),
          pet.place.shelf());
      return copy;
    }

    @Override
    public void assign(Pet pet, Pet copy, int column) {
      switch (column) {
        case 0 -> copy.id = pet.id;
        case 1 -> copy.type = References.copy(pet.type);
        case 2 -> copy.setOwner(References.copy(pet.getOwner()));
        case 3 -> copy.place = pet.place == null ? null : new Pet.Place(References.copy(pet.place.keeper()),
            pet.place.shelf());
        default -> {}
      }
    }
  }
}
