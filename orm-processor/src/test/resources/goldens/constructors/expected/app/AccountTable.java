package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "account"}, whose rows are {@link Account} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class AccountTable extends KeyedTable<Account, Long> {
  /**
   * The table under its own name.
   */
  static final AccountTable ACCOUNT = new AccountTable(null);

  public final NumberColumn<Account, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Account> owner = text("owner");

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

  @Override
  protected TableMapping<Account> newMapping() {
    return new AccountMapping();
  }

  private static final class AccountMapping extends TableMapping<Account> {
    @Override
    public Account read(ResultSet row, int first) throws SQLException {
      return new Account(
          getLong(row, first, 0),
          getString(row, first + 1, 1));
    }

    @Override
    public Account refresh(Account account, ResultSet row, int first) throws SQLException {
      account.id = getLong(row, first, 0);
      account.owner = getString(row, first + 1, 1);
      return account;
    }

    @Override
    public Account withGenerated(Account account, ResultSet row, int first) throws SQLException {
      account.id = getLong(row, first, 0);
      return account;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Account account, int column) {
      return switch (column) {
        case 0 -> account.id;
        case 1 -> account.owner;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(Account account) {
      Long id = account.id;
      return () -> account.id = id;
    }

    @Override
    public Account snapshot(Account account) {
      return new Account(
          account.id,
          account.owner);
    }

    @Override
    public void assign(Account account, Account copy, int column) {
      switch (column) {
        case 0 -> copy.id = account.id;
        case 1 -> copy.owner = account.owner;
        default -> {}
      }
    }
  }
}
