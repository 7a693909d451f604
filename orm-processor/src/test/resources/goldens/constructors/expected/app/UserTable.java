package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
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

  public final Column<User, byte[]> photo = bytea("photo");

  public final NumberColumn<User, Integer> age = integer("age", ColumnOption.nullable());

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

  @Override
  protected TableMapping<User> newMapping() {
    return new UserMapping();
  }

  private final class UserMapping extends TableMapping<User> {
    @Override
    public User read(ResultSet row, int first) throws SQLException {
      User user = new User(
          getString(row, first + 1, 1),
          getBytes(row, first + 2, 2));
      user.id = getLong(row, first, 0);
      user.age = getIntOrNull(row, first + 3);
      return user;
    }

    @Override
    public User refresh(User user, ResultSet row, int first) throws SQLException {
      user.id = getLong(row, first, 0);
      user.name = getString(row, first + 1, 1);
      user.photo = getBytes(row, first + 2, 2);
      user.age = getIntOrNull(row, first + 3);
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
        case 2 -> user.photo;
        case 3 -> user.age;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(User user) {
      Long id = user.id;
      return () -> user.id = id;
    }

    @Override
    public User snapshot(User user) {
      User copy = new User(
          user.name,
          photo.type().copy(user.photo));
      copy.id = user.id;
      copy.age = user.age;
      return copy;
    }

    @Override
    public void assign(User user, User copy, int column) {
      switch (column) {
        case 0 -> copy.id = user.id;
        case 1 -> copy.name = user.name;
        case 2 -> copy.photo = photo.type().copy(user.photo);
        case 3 -> copy.age = user.age;
        default -> {}
      }
    }
  }
}
