package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<User, Long> id = number("id", PgTypes.BIGINT, user -> user.id, key(),
      identity());

  public final TextColumn<User> alias = text("alias", PgTypes.TEXT, user -> user.alias);

  public final BooleanColumn<User> withDeleted = bool("with_deleted", PgTypes.BOOLEAN,
      user -> user.withDeleted);

  public final NumberColumn<User, Long> version = number("version", PgTypes.BIGINT,
      user -> user.version, version());

  public final TemporalColumn<User, Instant> deletedAt = temporal("deleted_at", PgTypes.INSTANT,
      user -> user.deletedAt, nullable(), softDelete());

  private UserTable(@Nullable String alias_, boolean withDeleted_) {
    super(User.class, "app", "user", alias_, withDeleted_);
  }

  @Override
  public UserTable as(String alias_) {
    return new UserTable(alias_, seesDeleted());
  }

  /**
   * The same table with the rows that are deleted.
   */
  public UserTable withDeleted() {
    return new UserTable(alias(), true);
  }

  @Override
  public User read(ResultSet row, int first) throws SQLException {
    return refill(new User(), row, first);
  }

  @Override
  public User refill(User user, ResultSet row, int first) throws SQLException {
    user.id = notNull(row.getLong(first), row, id);
    user.alias = notNull(row.getString(first + 1), alias);
    user.withDeleted = notNull(row.getBoolean(first + 2), row, withDeleted);
    user.version = notNull(row.getLong(first + 3), row, version);
    user.deletedAt = deletedAt.type().read(row, first + 4);
    return user;
  }

  @Override
  public User withGenerated(User user, ResultSet row, int first) throws SQLException {
    user.id = notNull(row.getLong(first), row, id);
    user.version = notNull(row.getLong(first + 1), row, version);
    return user;
  }

  @Override
  public User withUpdated(User user, ResultSet row, int first) throws SQLException {
    user.version = notNull(row.getLong(first), row, version);
    return user;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  @Override
  public User withDeletion(User user, ResultSet row, int first) throws SQLException {
    user.version = notNull(row.getLong(first), row, version);
    user.deletedAt = deletedAt.type().read(row, first + 1);
    return user;
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
  public User assign(User user, User copy, ColumnFilter<User> which) {
    if (which.test(id)) {
      copy.id = user.id;
    }
    if (which.test(alias)) {
      copy.alias = user.alias;
    }
    if (which.test(withDeleted)) {
      copy.withDeleted = user.withDeleted;
    }
    if (which.test(version)) {
      copy.version = user.version;
    }
    if (which.test(deletedAt)) {
      copy.deletedAt = user.deletedAt;
    }
    return copy;
  }
}
