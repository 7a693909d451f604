package app;

import dev.piolet.schema.BooleanColumn;
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

  public final NumberColumn<User, Long> user = number("user", PgTypes.BIGINT, user_ -> user_.user,
      key(), identity());

  public final NumberColumn<User, Integer> row = number("row", PgTypes.INTEGER, user_ -> user_.row);

  public final TextColumn<User> first = text("first", PgTypes.TEXT, user_ -> user_.first);

  public final TextColumn<User> columns = text("columns", PgTypes.TEXT, user_ -> user_.columns,
      nullable());

  public final BooleanColumn<User> alias = bool("alias", PgTypes.BOOLEAN, user_ -> user_.alias);

  public final NumberColumn<User, Short> as = number("as", PgTypes.SMALLINT, user_ -> user_.as);

  public final Column<User, byte[]> copy = column("copy", PgTypes.BYTEA, user_ -> user_.copy);

  public final NumberColumn<User, Long> key = number("key", PgTypes.BIGINT, user_ -> user_.key);

  public final NumberColumn<User, Integer> row_ = number("row_", PgTypes.INTEGER,
      user_ -> user_.row_);

  public final TextColumn<User> model = text("model", PgTypes.TEXT, user_ -> user_.model);

  public final TextColumn<User> read = text("read", PgTypes.TEXT, user_ -> user_.read);

  public final TextColumn<User> refill = text("refill", PgTypes.TEXT, user_ -> user_.refill);

  public final TextColumn<User> name = text("name", PgTypes.TEXT, user_ -> user_.name);

  public final TextColumn<User> text = text("text", PgTypes.TEXT, user_ -> user_.text);

  public final TextColumn<User> number = text("number", PgTypes.TEXT, user_ -> user_.number);

  public final TextColumn<User> USER_ = text("user_", PgTypes.TEXT, user_ -> user_.USER_);

  public final TextColumn<User> String = text("string", PgTypes.TEXT, user_ -> user_.String);

  public final TextColumn<User> SQLException = text("sql_exception", PgTypes.TEXT,
      user_ -> user_.SQLException);

  private UserTable(@Nullable String alias_) {
    super(User.class, null, "user", alias_);
  }

  @Override
  public UserTable as(String alias_) {
    return new UserTable(alias_);
  }

  @Override
  public User read(ResultSet row__, int first_) throws SQLException {
    return refill(new User(), row__, first_);
  }

  @Override
  public User refill(User user_, ResultSet row__, int first_) throws SQLException {
    user_.user = notNull(row__.getLong(first_), row__, user);
    user_.row = notNull(row__.getInt(first_ + 1), row__, row);
    user_.first = notNull(row__.getString(first_ + 2), first);
    user_.columns = row__.getString(first_ + 3);
    user_.alias = notNull(row__.getBoolean(first_ + 4), row__, alias);
    user_.as = notNull(row__.getShort(first_ + 5), row__, as);
    user_.copy = notNull(row__.getBytes(first_ + 6), copy);
    user_.key = notNull(row__.getLong(first_ + 7), row__, key);
    user_.row_ = notNull(row__.getInt(first_ + 8), row__, row_);
    user_.model = notNull(row__.getString(first_ + 9), model);
    user_.read = notNull(row__.getString(first_ + 10), read);
    user_.refill = notNull(row__.getString(first_ + 11), refill);
    user_.name = notNull(row__.getString(first_ + 12), name);
    user_.text = notNull(row__.getString(first_ + 13), text);
    user_.number = notNull(row__.getString(first_ + 14), number);
    user_.USER_ = notNull(row__.getString(first_ + 15), USER_);
    user_.String = notNull(row__.getString(first_ + 16), String);
    user_.SQLException = notNull(row__.getString(first_ + 17), SQLException);
    return user_;
  }

  @Override
  public User withGenerated(User user_, ResultSet row__, int first_) throws SQLException {
    user_.user = notNull(row__.getLong(first_), row__, user);
    return user_;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  @Override
  public Runnable restorer(User user_) {
    Long user = user_.user;
    return () -> user_.user = user;
  }

  @Override
  public User snapshot(User user_) {
    User copy_ = new User();
    copy_.user = user_.user;
    copy_.row = user_.row;
    copy_.first = user_.first;
    copy_.columns = user_.columns;
    copy_.alias = user_.alias;
    copy_.as = user_.as;
    copy_.copy = copy.type().copy(user_.copy);
    copy_.key = user_.key;
    copy_.row_ = user_.row_;
    copy_.model = user_.model;
    copy_.read = user_.read;
    copy_.refill = user_.refill;
    copy_.name = user_.name;
    copy_.text = user_.text;
    copy_.number = user_.number;
    copy_.USER_ = user_.USER_;
    copy_.String = user_.String;
    copy_.SQLException = user_.SQLException;
    return copy_;
  }

  @Override
  public User assign(User user_, User copy_, ColumnFilter<User> which) {
    if (which.test(user)) {
      copy_.user = user_.user;
    }
    if (which.test(row)) {
      copy_.row = user_.row;
    }
    if (which.test(first)) {
      copy_.first = user_.first;
    }
    if (which.test(columns)) {
      copy_.columns = user_.columns;
    }
    if (which.test(alias)) {
      copy_.alias = user_.alias;
    }
    if (which.test(as)) {
      copy_.as = user_.as;
    }
    if (which.test(copy)) {
      copy_.copy = copy.type().copy(user_.copy);
    }
    if (which.test(key)) {
      copy_.key = user_.key;
    }
    if (which.test(row_)) {
      copy_.row_ = user_.row_;
    }
    if (which.test(model)) {
      copy_.model = user_.model;
    }
    if (which.test(read)) {
      copy_.read = user_.read;
    }
    if (which.test(refill)) {
      copy_.refill = user_.refill;
    }
    if (which.test(name)) {
      copy_.name = user_.name;
    }
    if (which.test(text)) {
      copy_.text = user_.text;
    }
    if (which.test(number)) {
      copy_.number = user_.number;
    }
    if (which.test(USER_)) {
      copy_.USER_ = user_.USER_;
    }
    if (which.test(String)) {
      copy_.String = user_.String;
    }
    if (which.test(SQLException)) {
      copy_.SQLException = user_.SQLException;
    }
    return copy_;
  }
}
