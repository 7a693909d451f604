package dev.piolet.sample;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.TableMapping;
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
      number("id", PgTypes.BIGINT, ColumnOption.key(), ColumnOption.identity());
  public final TextColumn<User> name = text("name", PgTypes.TEXT);
  public final TextColumn<User> email = text("email", PgTypes.TEXT);
  public final NumberColumn<User, Integer> age =
      number("age", PgTypes.INTEGER, ColumnOption.nullable());
  public final BooleanColumn<User> active = bool("active", PgTypes.BOOLEAN);
  public final NumberColumn<User, Double> score = number("score", PgTypes.DOUBLE);
  public final NumberColumn<User, BigDecimal> balance = number("balance", PgTypes.NUMERIC);
  public final Column<User, Mood> mood =
      column("mood", PgTypes.enumeration("mood", Mood.class), ColumnOption.nullable());
  public final TemporalColumn<User, LocalDate> born =
      temporal("born", PgTypes.DATE, ColumnOption.nullable());

  public final UniqueConstraint<User> uniqueEmail = unique("user_email_key", email);

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
      return new User(
          getLong(row, first, 0),
          getString(row, first + 1, 1),
          getString(row, first + 2, 2),
          getIntOrNull(row, first + 3),
          getBoolean(row, first + 4, 4),
          getDouble(row, first + 5, 5),
          getBigDecimal(row, first + 6, 6),
          mood.type().read(row, first + 7),
          row.getObject(first + 8, LocalDate.class));
    }

    @Override
    public @Nullable Object value(User model, int column) {
      return switch (column) {
        case 0 -> model.id();
        case 1 -> model.name();
        case 2 -> model.email();
        case 3 -> model.age();
        case 4 -> model.active();
        case 5 -> model.score();
        case 6 -> model.balance();
        case 7 -> model.mood();
        case 8 -> model.born();
        default -> throw noColumn(column);
      };
    }
  }
}
