package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Owner, Long> id = number("id", PgTypes.BIGINT, owner -> owner.id, key(),
      identity());

  public final TextColumn<Owner> name = text("name", PgTypes.TEXT, Owner::getName);

  public final TextColumn<Owner> city = text("city", PgTypes.TEXT, owner -> owner.city);

  public final UniqueConstraint<Owner> uniqueName = unique("owner_name_key", name);

  public final Index<Owner> indexName = index("owner_name_idx", name);

  private OwnerTable(@Nullable String alias) {
    super(Owner.class, null, "owner", alias);
  }

  @Override
  public OwnerTable as(String alias) {
    return new OwnerTable(alias);
  }

  @Override
  public Owner read(ResultSet row, int first) throws SQLException {
    return refill(new Owner(), row, first);
  }

  @Override
  public Owner refill(Owner owner, ResultSet row, int first) throws SQLException {
    owner.id = notNull(row.getLong(first), row, id);
    owner.setName(notNull(row.getString(first + 1), name));
    owner.city = notNull(row.getString(first + 2), city);
    return owner;
  }

  @Override
  public Owner withGenerated(Owner owner, ResultSet row, int first) throws SQLException {
    owner.id = notNull(row.getLong(first), row, id);
    return owner;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
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
  public Owner assign(Owner owner, Owner copy, ColumnFilter<Owner> which) {
    if (which.test(id)) {
      copy.id = owner.id;
    }
    if (which.test(name)) {
      copy.setName(owner.getName());
    }
    if (which.test(city)) {
      copy.city = owner.city;
    }
    return copy;
  }
}
