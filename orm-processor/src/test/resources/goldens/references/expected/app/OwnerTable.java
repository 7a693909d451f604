package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Ref;
import dev.piolet.schema.References;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "owner"}, whose rows are {@link Owner} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class OwnerTable extends KeyedTable<Owner, UUID> {
  /**
   * The table under its own name.
   */
  public static final OwnerTable OWNER = new OwnerTable(null);

  public final Column<Owner, UUID> id = uuid("id", ColumnOption.key());

  public final NumberColumn<Owner, Long> favouriteId = bigint("favourite_id",
      ColumnOption.nullable(), ColumnOption.reference());

  public final ForeignKey<Owner, Pet> favouriteKey = foreignKey("owner_favourite_id_fkey",
      favouriteId, Pet.class);

  private OwnerTable(@Nullable TableAlias alias) {
    super(Owner.class, null, "owner", alias);
  }

  @Override
  public OwnerTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public OwnerTable inSchema(String schema) {
    return (OwnerTable) movedTo(schema);
  }

  @Override
  protected OwnerTable withAlias(TableAlias alias) {
    return new OwnerTable(alias);
  }

  /**
   * The {@link Pet} of {@link #favouriteKey}, joined where it is used.
   */
  public PetTable favourite() {
    return path(favouriteKey, "favourite", PetTable.PET);
  }

  @Override
  protected TableMapping<Owner> newMapping() {
    return new OwnerMapping();
  }

  private static final class OwnerMapping extends TableMapping<Owner> {
    @Override
    public Owner read(ResultSet row, int first) throws SQLException {
      return refresh(new Owner(), row, first);
    }

    @Override
    public Owner refresh(Owner owner, ResultSet row, int first) throws SQLException {
      owner.id = getUUID(row, first, 0);
      owner.favourite = References.toKey(PetTable.PET, getLongOrNull(row, first + 1));
      return owner;
    }

    @Override
    public @Nullable Object value(Owner owner, int column) {
      return switch (column) {
        case 0 -> owner.id;
        case 1 -> References.keyOf(owner.favourite, "Owner.favourite");
        default -> throw noColumn(column);
      };
    }

    @Override
    public @Nullable Object reference(Owner owner, int column) {
      return switch (column) {
        case 1 -> owner.favourite;
        default -> throw noColumn(column);
      };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Owner withReference(Owner owner, int column, @Nullable Object value) {
      switch (column) {
        case 1 -> owner.favourite = (Ref<Pet>) value;
        default -> throw noColumn(column);
      }
      return owner;
    }

    @Override
    public Owner snapshot(Owner owner) {
      Owner copy = new Owner();
      copy.id = owner.id;
      copy.favourite = References.copy(owner.favourite);
      return copy;
    }

    @Override
    public void assign(Owner owner, Owner copy, int column) {
      switch (column) {
        case 0 -> copy.id = owner.id;
        case 1 -> copy.favourite = References.copy(owner.favourite);
        default -> {}
      }
    }
  }
}
