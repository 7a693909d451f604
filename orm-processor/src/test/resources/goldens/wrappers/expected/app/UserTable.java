package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "user"}, whose rows are {@link User} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class UserTable extends KeyedTable<User, User.UserId> {
  /**
   * The table under its own name.
   */
  static final UserTable USER = new UserTable(null);

  public final Column<User, User.UserId> id = column("id",
      PgTypes.UUID.map(User.UserId::new, User.UserId::value).ofClass(User.UserId.class),
      ColumnOption.key());

  public final Column<User, Email> email = column("email", PgTypes.VARCHAR.of(254).domain("mail",
      "email", "VALUE ~ '^[^@]+@[^@]+$'").map(Email::new, Email::value).ofClass(Email.class));

  public final Column<User, Email> otherEmail = column("other_email",
      PgTypes.VARCHAR.of(254).domain("mail", "email",
      "VALUE ~ '^[^@]+@[^@]+$'").map(Email::new, Email::value).ofClass(Email.class),
      ColumnOption.nullable());

  public final ArrayColumn<User, Email> oldEmails = array("old_emails",
      PgTypes.VARCHAR.of(254).domain("mail", "email",
      "VALUE ~ '^[^@]+@[^@]+$'").map(Email::new, Email::value).ofClass(Email.class));

  public final Column<User, User.Code> code = column("code",
      PgTypes.VARCHAR.of(3).map(User.Code::new, User.Code::text).ofClass(User.Code.class));

  public final Column<User, User.Code> ownCode = column("own_code",
      PgTypes.CHAR.of(2).map(User.Code::new, User.Code::text).ofClass(User.Code.class));

  public final Column<User, User.Tags> tags = column("tags",
      PgTypes.TEXT.list().map(User.Tags::new, User.Tags::all).ofClass(User.Tags.class));

  public final Column<User, User.Odd> odd = column("odd",
      PgTypes.TEXT.<User.Odd>map(User.Odd::new, value -> value.value()).ofClass(User.Odd.class));

  public final Column<User, User.Overloaded> overloaded = column("overloaded",
      PgTypes.BIGINT.<User.Overloaded>map(User.Overloaded::new, User.Overloaded::value).ofClass(User.Overloaded.class));

  public final Column<User, User.Nested> nested = column("nested",
      PgTypes.UUID.map(User.UserId::new, User.UserId::value).ofClass(User.UserId.class).map(User.Nested::new, User.Nested::id).ofClass(User.Nested.class));

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
          notNull(id.type().read(row, first), 0),
          notNull(email.type().read(row, first + 1), 1),
          otherEmail.type().read(row, first + 2),
          notNull(oldEmails.type().read(row, first + 3), 3),
          notNull(code.type().read(row, first + 4), 4),
          notNull(ownCode.type().read(row, first + 5), 5),
          notNull(tags.type().read(row, first + 6), 6),
          notNull(odd.type().read(row, first + 7), 7),
          notNull(overloaded.type().read(row, first + 8), 8),
          notNull(nested.type().read(row, first + 9), 9));
    }

    @Override
    public @Nullable Object value(User user, int column) {
      return switch (column) {
        case 0 -> user.id();
        case 1 -> user.email();
        case 2 -> user.otherEmail();
        case 3 -> user.oldEmails();
        case 4 -> user.code();
        case 5 -> user.ownCode();
        case 6 -> user.tags();
        case 7 -> user.odd();
        case 8 -> user.overloaded();
        case 9 -> user.nested();
        default -> throw noColumn(column);
      };
    }
  }
}
