package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<User, Long> user = bigint("user", ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<User, Integer> row = integer("row");

  public final TextColumn<User> first = text("first");

  public final TextColumn<User> columns = text("columns", ColumnOption.nullable());

  public final BooleanColumn<User> alias = bool("alias");

  public final NumberColumn<User, Short> as = smallint("as");

  public final Column<User, byte[]> copy = bytea("copy");

  public final NumberColumn<User, Long> key = bigint("key");

  public final NumberColumn<User, Integer> row_ = integer("row_");

  public final TextColumn<User> model = text("model");

  public final TextColumn<User> read = text("read");

  public final TextColumn<User> refill = text("refill");

  public final TextColumn<User> name = text("name");

  public final TextColumn<User> text = text("text");

  public final TextColumn<User> number = text("number");

  public final TextColumn<User> USER_ = text("user_");

  public final TextColumn<User> String = text("string");

  public final TextColumn<User> SQLException = text("sql_exception");

  private UserTable(@Nullable TableAlias alias_) {
    super(User.class, null, "user", alias_);
  }

  @Override
  public UserTable as(String alias_) {
    return withAlias(aliased(alias_));
  }

  @Override
  public UserTable inSchema(String schema) {
    return (UserTable) movedTo(schema);
  }

  @Override
  protected UserTable withAlias(TableAlias alias_) {
    return new UserTable(alias_);
  }

  @Override
  protected TableMapping<User> newMapping() {
    return new UserMapping();
  }

  private final class UserMapping extends TableMapping<User> {
    @Override
    public User read(ResultSet row__, int first_) throws SQLException {
      return refresh(new User(), row__, first_);
    }

    @Override
    public User refresh(User user_, ResultSet row__, int first_) throws SQLException {
      user_.user = getLong(row__, first_, 0);
      user_.row = getInt(row__, first_ + 1, 1);
      user_.first = getString(row__, first_ + 2, 2);
      user_.columns = row__.getString(first_ + 3);
      user_.alias = getBoolean(row__, first_ + 4, 4);
      user_.as = getShort(row__, first_ + 5, 5);
      user_.copy = getBytes(row__, first_ + 6, 6);
      user_.key = getLong(row__, first_ + 7, 7);
      user_.row_ = getInt(row__, first_ + 8, 8);
      user_.model = getString(row__, first_ + 9, 9);
      user_.read = getString(row__, first_ + 10, 10);
      user_.refill = getString(row__, first_ + 11, 11);
      user_.name = getString(row__, first_ + 12, 12);
      user_.text = getString(row__, first_ + 13, 13);
      user_.number = getString(row__, first_ + 14, 14);
      user_.USER_ = getString(row__, first_ + 15, 15);
      user_.String = getString(row__, first_ + 16, 16);
      user_.SQLException = getString(row__, first_ + 17, 17);
      return user_;
    }

    @Override
    public User withGenerated(User user_, ResultSet row__, int first_) throws SQLException {
      user_.user = getLong(row__, first_, 0);
      return user_;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(User user_, int column) {
      return switch (column) {
        case 0 -> user_.user;
        case 1 -> user_.row;
        case 2 -> user_.first;
        case 3 -> user_.columns;
        case 4 -> user_.alias;
        case 5 -> user_.as;
        case 6 -> user_.copy;
        case 7 -> user_.key;
        case 8 -> user_.row_;
        case 9 -> user_.model;
        case 10 -> user_.read;
        case 11 -> user_.refill;
        case 12 -> user_.name;
        case 13 -> user_.text;
        case 14 -> user_.number;
        case 15 -> user_.USER_;
        case 16 -> user_.String;
        case 17 -> user_.SQLException;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, User user_, int column) {
      switch (column) {
        case 1 -> out.writeInt(user_.row);
        case 4 -> out.writeBoolean(user_.alias);
        case 5 -> out.writeShort(user_.as);
        case 7 -> out.writeLong(user_.key);
        case 8 -> out.writeInt(user_.row_);
        default -> {
          return false;
        }
      }
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
    public void assign(User user_, User copy_, int column) {
      switch (column) {
        case 0 -> copy_.user = user_.user;
        case 1 -> copy_.row = user_.row;
        case 2 -> copy_.first = user_.first;
        case 3 -> copy_.columns = user_.columns;
        case 4 -> copy_.alias = user_.alias;
        case 5 -> copy_.as = user_.as;
        case 6 -> copy_.copy = copy.type().copy(user_.copy);
        case 7 -> copy_.key = user_.key;
        case 8 -> copy_.row_ = user_.row_;
        case 9 -> copy_.model = user_.model;
        case 10 -> copy_.read = user_.read;
        case 11 -> copy_.refill = user_.refill;
        case 12 -> copy_.name = user_.name;
        case 13 -> copy_.text = user_.text;
        case 14 -> copy_.number = user_.number;
        case 15 -> copy_.USER_ = user_.USER_;
        case 16 -> copy_.String = user_.String;
        case 17 -> copy_.SQLException = user_.SQLException;
        default -> {}
      }
    }
  }
}
