package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "user"}, whose rows are {@link User} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class UserTable extends KeyedTable<User, Long> {
  /**
   * The table under its own name.
   */
  public static final UserTable USER = new UserTable(null, false);

  public final NumberColumn<User, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<User> alias = text("alias");

  public final BooleanColumn<User> withDeleted = bool("with_deleted");

  public final NumberColumn<User, Long> version = bigint("version", ColumnOption.version());

  public final TemporalColumn<User, Instant> deletedAt = instant("deleted_at",
      ColumnOption.nullable(), ColumnOption.softDelete());

  private UserTable(@Nullable TableAlias alias_, boolean withDeleted_) {
    super(User.class, "app", "user", alias_, withDeleted_);
  }

  @Override
  public UserTable as(String alias_) {
    return withAlias(aliased(alias_));
  }

  @Override
  public UserTable inSchema(String schema) {
    return (UserTable) movedTo(schema);
  }

  @Override
  protected UserTable withAlias(TableAlias alias_) {
    return new UserTable(alias_, seesDeleted());
  }

  /**
   * The same table with the rows that are deleted.
   */
  public UserTable withDeleted() {
    return new UserTable(alias(), true);
  }

  @Override
  protected TableMapping<User> newMapping() {
    return new UserMapping();
  }

  private final class UserMapping extends TableMapping<User> {
    @Override
    public User read(ResultSet row, int first) throws SQLException {
      return refresh(new User(), row, first);
    }

    @Override
    public User refresh(User user, ResultSet row, int first) throws SQLException {
      user.id = getLong(row, first, 0);
      user.alias = getString(row, first + 1, 1);
      user.withDeleted = getBoolean(row, first + 2, 2);
      user.version = getLong(row, first + 3, 3);
      user.deletedAt = deletedAt.type().read(row, first + 4);
      return user;
    }

    @Override
    public User withGenerated(User user, ResultSet row, int first) throws SQLException {
      user.id = getLong(row, first, 0);
      user.version = getLong(row, first + 1, 3);
      return user;
    }

    @Override
    public User withUpdated(User user, ResultSet row, int first) throws SQLException {
      user.version = getLong(row, first, 3);
      return user;
    }

    @Override
    public User withDeletion(User user, ResultSet row, int first) throws SQLException {
      user.version = getLong(row, first, 3);
      user.deletedAt = deletedAt.type().read(row, first + 1);
      return user;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(User user, int column) {
      return switch (column) {
        case 0 -> user.id;
        case 1 -> user.alias;
        case 2 -> user.withDeleted;
        case 3 -> user.version;
        case 4 -> user.deletedAt;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, User user, int column) {
      switch (column) {
        case 2 -> out.writeBoolean(user.withDeleted);
        case 3 -> out.writeLong(user.version);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Runnable restorer(User user) {
      Long id = user.id;
      long version = user.version;
      Instant deletedAt = user.deletedAt;
      return () -> {
        user.id = id;
        user.version = version;
        user.deletedAt = deletedAt;
      };
    }

    @Override
    public User snapshot(User user) {
      User copy = new User();
      copy.id = user.id;
      copy.alias = user.alias;
      copy.withDeleted = user.withDeleted;
      copy.version = user.version;
      copy.deletedAt = user.deletedAt;
      return copy;
    }

    @Override
    public void assign(User user, User copy, int column) {
      switch (column) {
        case 0 -> copy.id = user.id;
        case 1 -> copy.alias = user.alias;
        case 2 -> copy.withDeleted = user.withDeleted;
        case 3 -> copy.version = user.version;
        case 4 -> copy.deletedAt = user.deletedAt;
        default -> {}
      }
    }
  }
}
