package dev.piolet.sample;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The table {@code "user"}. */
public final class UserTable extends KeyedTable<User, Long> {
  public static final UserTable USER = new UserTable(null);

  public final NumberColumn<User, Long> id =
      number("id", PgTypes.BIGINT, User::id, key(), identity());
  public final TextColumn<User> name = text("name", PgTypes.TEXT, User::name);
  public final TextColumn<User> email = text("email", PgTypes.TEXT, User::email);
  public final NumberColumn<User, Integer> age =
      number("age", PgTypes.INTEGER, User::age, nullable());
  public final BooleanColumn<User> active = bool("active", PgTypes.BOOLEAN, User::active);
  public final NumberColumn<User, Double> score = number("score", PgTypes.DOUBLE, User::score);
  public final NumberColumn<User, BigDecimal> balance =
      number("balance", PgTypes.NUMERIC, User::balance);
  public final Column<User, Mood> mood =
      column("mood", PgTypes.enumeration("mood", Mood.class), User::mood, nullable());
  public final TemporalColumn<User, LocalDate> born =
      temporal("born", PgTypes.DATE, User::born, nullable());

  public final UniqueConstraint<User> uniqueEmail = unique("user_email_key", email);

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
        notNull(row.getString(first + 2), email),
        orNull(row.getInt(first + 3), row),
        notNull(row.getBoolean(first + 4), row, active),
        notNull(row.getDouble(first + 5), row, score),
        notNull(row.getBigDecimal(first + 6), balance),
        mood.type().read(row, first + 7),
        row.getObject(first + 8, LocalDate.class));
  }
}
