package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.Expression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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

  public final WrappedColumn<User, User.UserId, Expression<UUID>> id = wrapped("id",
      PgTypes.UUID.map(User.UserId::new, User.UserId::value).ofClass(User.UserId.class),
      ColumnOption.key());

  public final WrappedColumn<User, Email, TextExpression> email = wrappedText("email",
      PgTypes.VARCHAR.of(254).domain("mail", "email",
      "VALUE ~ '^[^@]+@[^@]+$'").map(Email::new, Email::value).ofClass(Email.class));

  public final WrappedColumn<User, Email, TextExpression> otherEmail = wrappedText("other_email",
      PgTypes.VARCHAR.of(254).domain("mail", "email",
      "VALUE ~ '^[^@]+@[^@]+$'").map(Email::new, Email::value).ofClass(Email.class),
      ColumnOption.nullable());

  public final ArrayColumn<User, Email> oldEmails = array("old_emails",
      PgTypes.VARCHAR.of(254).domain("mail", "email",
      "VALUE ~ '^[^@]+@[^@]+$'").map(Email::new, Email::value).ofClass(Email.class));

  public final WrappedColumn<User, User.Code, TextExpression> code = wrappedText("code",
      PgTypes.VARCHAR.of(3).map(User.Code::new, User.Code::text).ofClass(User.Code.class));

  public final WrappedColumn<User, User.Code, TextExpression> ownCode = wrappedText("own_code",
      PgTypes.CHAR.of(2).map(User.Code::new, User.Code::text).ofClass(User.Code.class));

  public final WrappedColumn<User, User.Tags, Expression<List<String>>> tags = wrapped("tags",
      PgTypes.TEXT.list().map(User.Tags::new, User.Tags::all).ofClass(User.Tags.class));

  public final WrappedColumn<User, User.Odd, TextExpression> odd = wrappedText("odd",
      PgTypes.TEXT.<User.Odd>map(User.Odd::new, value -> value.value()).ofClass(User.Odd.class));

  public final WrappedColumn<User, User.Overloaded, NumberExpression<Long>> overloaded = wrappedNumber("overloaded",
      PgTypes.BIGINT.<User.Overloaded>map(User.Overloaded::new, User.Overloaded::value).ofClass(User.Overloaded.class));

  public final WrappedColumn<User, User.Nested, Expression<User.UserId>> nested = wrapped("nested",
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
