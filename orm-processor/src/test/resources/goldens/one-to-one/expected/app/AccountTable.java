package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "account"}, whose rows are {@link Account} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class AccountTable extends KeyedTable<Account, Long> {
  /**
   * The table under its own name.
   */
  public static final AccountTable ACCOUNT = new AccountTable(null);

  public final NumberColumn<Account, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<Account, Long> ownerId = bigint("owner_id", ColumnOption.nullable());

  public final NumberColumn<Account, Long> openedById = bigint("opened_by_id",
      ColumnOption.nullable());

  public final NumberColumn<Account, Integer> balance = integer("balance");

  public final UniqueConstraint<Account> uniqueOwnerId = unique("account_owner_id_key", ownerId);

  public final ForeignKey<Account, User> ownerKey = foreignKey("account_owner_id_fkey", ownerId,
      User.class);

  public final ForeignKey<Account, User> openedByKey = foreignKey("account_opened_by_id_fkey",
      openedById, User.class);

  private AccountTable(@Nullable TableAlias alias) {
    super(Account.class, null, "account", alias);
  }

  @Override
  public AccountTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public AccountTable inSchema(String schema) {
    return (AccountTable) movedTo(schema);
  }

  @Override
  protected AccountTable withAlias(TableAlias alias) {
    return new AccountTable(alias);
  }

  /**
   * The {@link User} of {@link #ownerKey}, joined where it is used.
   */
  public UserTable owner() {
    return path(ownerKey, "owner", UserTable.USER);
  }

  /**
   * The {@link User} of {@link #openedByKey}, joined where it is used.
   */
  public UserTable openedBy() {
    return path(openedByKey, "opened_by", UserTable.USER);
  }

  @Override
  protected TableMapping<Account> newMapping() {
    return new AccountMapping();
  }

  private static final class AccountMapping extends TableMapping<Account> {
    @Override
    public Account read(ResultSet row, int first) throws SQLException {
      return new Account(
          getLong(row, first, 0),
          getLongOrNull(row, first + 1),
          getLongOrNull(row, first + 2),
          getInt(row, first + 3, 3));
    }

    @Override
    public Account withGenerated(Account account, ResultSet row, int first) throws SQLException {
      return new Account(
          getLong(row, first, 0),
          account.ownerId(),
          account.openedById(),
          account.balance());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Account account, int column) {
      return switch (column) {
        case 0 -> account.id();
        case 1 -> account.ownerId();
        case 2 -> account.openedById();
        case 3 -> account.balance();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Account withReference(Account account, int column, @Nullable Object value) {
      return new Account(
          account.id(),
          column == 1 ? (Long) value : account.ownerId(),
          column == 2 ? (Long) value : account.openedById(),
          account.balance());
    }

    @Override
    public boolean write(PrimitiveOutput out, Account account, int column) {
      switch (column) {
        case 3 -> out.writeInt(account.balance());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
