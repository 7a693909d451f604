package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "owner"}, whose rows are {@link Owner} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class OwnerTable extends KeyedTable<Owner, Long> {
  /**
   * The table under its own name.
   */
  public static final OwnerTable OWNER = new OwnerTable(null);

  public final NumberColumn<Owner, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Owner> name = text("name");

  public final TextColumn<Owner> city = text("city");

  public final UniqueConstraint<Owner> uniqueName = unique("owner_name_key", name);

  public final Index<Owner> indexName = index("owner_name_idx", name);

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
      owner.id = getLong(row, first, 0);
      owner.setName(getString(row, first + 1, 1));
      owner.city = getString(row, first + 2, 2);
      return owner;
    }

    @Override
    public Owner withGenerated(Owner owner, ResultSet row, int first) throws SQLException {
      owner.id = getLong(row, first, 0);
      return owner;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Owner owner, int column) {
      return switch (column) {
        case 0 -> owner.id;
        case 1 -> owner.getName();
        case 2 -> owner.city;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(Owner owner) {
      Long id = owner.id;
      return () -> owner.id = id;
    }

    @Override
    public Owner snapshot(Owner owner) {
      Owner copy = new Owner();
      copy.id = owner.id;
      copy.setName(owner.getName());
      copy.city = owner.city;
      return copy;
    }

    @Override
    public void assign(Owner owner, Owner copy, int column) {
      switch (column) {
        case 0 -> copy.id = owner.id;
        case 1 -> copy.setName(owner.getName());
        case 2 -> copy.city = owner.city;
        default -> {}
      }
    }
  }
}
