package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
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
      PgTypes.UUID.map(User.UserId::new, User.UserId::value).ofClass(User.UserId.class), User::id,
      key());

  public final Column<User, Email> email = column("email", PgTypes.VARCHAR.of(254).domain("mail",
      "email", "VALUE ~ '^[^@]+@[^@]+$'").map(Email::new, Email::value).ofClass(Email.class),
      User::email);

  public final Column<User, Email> otherEmail = column("other_email",
      PgTypes.VARCHAR.of(254).domain("mail", "email",
      "VALUE ~ '^[^@]+@[^@]+$'").map(Email::new, Email::value).ofClass(Email.class),
      User::otherEmail, nullable());

  public final ArrayColumn<User, Email> oldEmails = array("old_emails",
      PgTypes.VARCHAR.of(254).domain("mail", "email",
      "VALUE ~ '^[^@]+@[^@]+$'").map(Email::new, Email::value).ofClass(Email.class),
      User::oldEmails);

  public final Column<User, User.Code> code = column("code",
      PgTypes.VARCHAR.of(3).map(User.Code::new, User.Code::text).ofClass(User.Code.class),
      User::code);

  public final Column<User, User.Code> ownCode = column("own_code",
      PgTypes.CHAR.of(2).map(User.Code::new, User.Code::text).ofClass(User.Code.class),
      User::ownCode);

  public final Column<User, User.Tags> tags = column("tags",
      PgTypes.TEXT.list().map(User.Tags::new, User.Tags::all).ofClass(User.Tags.class), User::tags);

  public final Column<User, User.Odd> odd = column("odd",
      PgTypes.TEXT.<User.Odd>map(User.Odd::new, value -> value.value()).ofClass(User.Odd.class),
      User::odd);

  public final Column<User, User.Overloaded> overloaded = column("overloaded",
      PgTypes.BIGINT.<User.Overloaded>map(User.Overloaded::new, User.Overloaded::value).ofClass(User.Overloaded.class),
      User::overloaded);

  public final Column<User, User.Nested> nested = column("nested",
      PgTypes.UUID.map(User.UserId::new, User.UserId::value).ofClass(User.UserId.class).map(User.Nested::new, User.Nested::id).ofClass(User.Nested.class),
      User::nested);

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
        notNull(id.type().read(row, first), id),
        notNull(email.type().read(row, first + 1), email),
        otherEmail.type().read(row, first + 2),
        notNull(oldEmails.type().read(row, first + 3), oldEmails),
        notNull(code.type().read(row, first + 4), code),
        notNull(ownCode.type().read(row, first + 5), ownCode),
        notNull(tags.type().read(row, first + 6), tags),
        notNull(odd.type().read(row, first + 7), odd),
        notNull(overloaded.type().read(row, first + 8), overloaded),
        notNull(nested.type().read(row, first + 9), nested));
  }
}
