package app;

import dev.piolet.annotations.OnDelete;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.ForeignKeyOptions;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<User, Long> id = number("id", PgTypes.BIGINT, user -> user.id, key(),
      identity());

  public final TextColumn<User> name = text("name", PgTypes.TEXT, user -> user.name);

  public final TextColumn<User> email = text("email", PgTypes.TEXT, user -> user.email);

  public final NumberColumn<User, Long> officeId = number("office_id", PgTypes.BIGINT,
      user -> user.officeId, nullable());

  public final Column<User, byte[]> avatar = column("avatar", PgTypes.BYTEA, user -> user.avatar);

  public final UniqueConstraint<User> uniqueEmail = unique("user_email_key", email);

  public final ForeignKey<User> foreignKeyOffice = foreignKey("user_office_id_fkey",
      List.of(officeId), Office.class, ForeignKeyOptions.DEFAULTS.onDelete(OnDelete.CASCADE));

  private UserTable(@Nullable String alias) {
    super(User.class, null, "user", alias);
  }

  @Override
  public UserTable as(String alias) {
    return new UserTable(alias);
  }

  @Override
  public User read(ResultSet row, int first) throws SQLException {
    return refill(new User(), row, first);
  }

  @Override
  public User refill(User user, ResultSet row, int first) throws SQLException {
    user.id = notNull(row.getLong(first), row, id);
    user.name = notNull(row.getString(first + 1), name);
    user.email = notNull(row.getString(first + 2), email);
    user.officeId = orNull(row.getLong(first + 3), row);
    user.avatar = notNull(row.getBytes(first + 4), avatar);
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
    User copy = new User();
    copy.id = user.id;
    copy.name = user.name;
    copy.email = user.email;
    copy.officeId = user.officeId;
    copy.avatar = avatar.type().copy(user.avatar);
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
    if (which.test(email)) {
      copy.email = user.email;
    }
    if (which.test(officeId)) {
      copy.officeId = user.officeId;
    }
    if (which.test(avatar)) {
      copy.avatar = avatar.type().copy(user.avatar);
    }
    return copy;
  }
}
