package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<User, Long> id = number("id", PgTypes.BIGINT, user -> user.id, key(),
      identity());

  public final TextColumn<User> name = text("name", PgTypes.TEXT, user -> user.name);

  public final Column<User, byte[]> photo = column("photo", PgTypes.BYTEA, user -> user.photo);

  public final NumberColumn<User, Integer> age = number("age", PgTypes.INTEGER, user -> user.age,
      nullable());

  private UserTable(@Nullable String alias) {
    super(User.class, null, "user", alias);
  }

  @Override
  public UserTable as(String alias) {
    return new UserTable(alias);
  }

  @Override
  public User read(ResultSet row, int first) throws SQLException {
    User user = new User(
        notNull(row.getString(first + 1), name),
        notNull(row.getBytes(first + 2), photo));
    user.id = notNull(row.getLong(first), row, id);
    user.age = orNull(row.getInt(first + 3), row);
    return user;
  }

  @Override
  public User refill(User user, ResultSet row, int first) throws SQLException {
    user.id = notNull(row.getLong(first), row, id);
    user.name = notNull(row.getString(first + 1), name);
    user.photo = notNull(row.getBytes(first + 2), photo);
    user.age = orNull(row.getInt(first + 3), row);
    return user;
  }

  @Override
  public User withGenerated(User user, ResultSet row, int first) throws SQLException {
    user.id = notNull(row.getLong(first), row, id);
    return user;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
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
  public User assign(User user, User copy, ColumnFilter<User> which) {
    if (which.test(id)) {
      copy.id = user.id;
    }
    if (which.test(name)) {
      copy.name = user.name;
    }
    if (which.test(photo)) {
      copy.photo = photo.type().copy(user.photo);
    }
    if (which.test(age)) {
      copy.age = user.age;
    }
    return copy;
  }
}
