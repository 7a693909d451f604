package app;

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

  public final NumberColumn<User, Long> id = number("id", PgTypes.BIGINT, User::id, key(),
      identity());

  public final TextColumn<User> name = text("name", PgTypes.TEXT, User::name);

  public final TextColumn<User> email = text("email", PgTypes.TEXT, User::email, nullable());

  public final TextColumn<User> street = text("street", PgTypes.TEXT, User::street);

  public final TextColumn<User> city = text("city", PgTypes.TEXT, User::city);

  private UserTable(@Nullable String alias) {
    super(User.class, null, "user", alias);
  }

  @Override
  public UserTable as(String alias) {
    return new UserTable(alias);
  }

  @Override
  public User read(ResultSet row, int first) throws SQLException {
    return new User(
        notNull(row.getLong(first), row, id),
        notNull(row.getString(first + 1), name),
        row.getString(first + 2),
        notNull(row.getString(first + 3), street),
        notNull(row.getString(first + 4), city));
  }

  @Override
  public User withGenerated(User user, ResultSet row, int first) throws SQLException {
    return new User(
        notNull(row.getLong(first), row, id),
        user.name(),
        user.email(),
        user.street(),
        user.city());
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }
}
