package app;

import dev.piolet.annotations.OnDelete;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.ForeignKeyOptions;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
  public static final UserTable USER = new UserTable(null);

  public final NumberColumn<User, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<User> name = text("name");

  public final TextColumn<User> email = text("email");

  public final NumberColumn<User, Long> officeId = bigint("office_id", ColumnOption.nullable());

  public final Column<User, byte[]> avatar = bytea("avatar");

  public final UniqueConstraint<User> uniqueEmail = unique("user_email_key", email);

  final ForeignKey<User, Office> officeKey = foreignKey("user_office_id_fkey", List.of(officeId),
      Office.class, ForeignKeyOptions.DEFAULTS.onDelete(OnDelete.CASCADE));

  private UserTable(@Nullable TableAlias alias) {
    super(User.class, null, "user", alias);
  }

  @Override
  public UserTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public UserTable inSchema(String schema) {
    return (UserTable) movedTo(schema);
  }

  @Override
  protected UserTable withAlias(TableAlias alias) {
    return new UserTable(alias);
  }

  /**
   * The {@link Office} of {@link #officeKey}, joined where it is used.
   */
  OfficeTable office() {
    return path(officeKey, "office", OfficeTable.OFFICE);
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
      user.name = getString(row, first + 1, 1);
      user.email = getString(row, first + 2, 2);
      user.officeId = getLongOrNull(row, first + 3);
      user.avatar = getBytes(row, first + 4, 4);
      return user;
    }

    @Override
    public User withGenerated(User user, ResultSet row, int first) throws SQLException {
      user.id = getLong(row, first, 0);
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
        case 1 -> user.name;
        case 2 -> user.email;
        case 3 -> user.officeId;
        case 4 -> user.avatar;
        default -> throw noColumn(column);
      };
    }

    @Override
    public User withReference(User user, int column, @Nullable Object value) {
      switch (column) {
        case 3 -> user.officeId = (Long) value;
        default -> throw noColumn(column);
      }
      return user;
    }

    @Override
    public Runnable restorer(User user) {
      Long id = user.id;
      return () -> user.id = id;
    }

    @Override
    public User snapshot(User user) {
      User copy = new User();
      copy.id = user.id;
      copy.name = user.name;
      copy.email = user.email;
      copy.officeId = user.officeId;
      copy.avatar = avatar.type().copy(user.avatar);
      return copy;
    }

    @Override
    public void assign(User user, User copy, int column) {
      switch (column) {
        case 0 -> copy.id = user.id;
        case 1 -> copy.name = user.name;
        case 2 -> copy.email = user.email;
        case 3 -> copy.officeId = user.officeId;
        case 4 -> copy.avatar = avatar.type().copy(user.avatar);
        default -> {}
      }
    }
  }
}
