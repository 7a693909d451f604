package app;

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
 * The table {@code "account"}, whose rows are {@link Account} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class AccountTable extends KeyedTable<Account, Long> {
  /**
   * The table under its own name.
   */
  static final AccountTable ACCOUNT = new AccountTable(null);

  public final NumberColumn<Account, Long> id = number("id", PgTypes.BIGINT, account -> account.id,
      key(), identity());

  public final TextColumn<Account> owner = text("owner", PgTypes.TEXT, account -> account.owner);

  private AccountTable(@Nullable String alias) {
    super(Account.class, null, "account", alias);
  }

  @Override
  public AccountTable as(String alias) {
    return new AccountTable(alias);
  }

  @Override
  public Account read(ResultSet row, int first) throws SQLException {
    return new Account(
        notNull(row.getLong(first), row, id),
        notNull(row.getString(first + 1), owner));
  }

  @Override
  public Account refill(Account account, ResultSet row, int first) throws SQLException {
    account.id = notNull(row.getLong(first), row, id);
    account.owner = notNull(row.getString(first + 1), owner);
    return account;
  }

  @Override
  public Account withGenerated(Account account, ResultSet row, int first) throws SQLException {
    account.id = notNull(row.getLong(first), row, id);
    return account;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
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
  public Account assign(Account account, Account copy, ColumnFilter<Account> which) {
    if (which.test(id)) {
      copy.id = account.id;
    }
    if (which.test(owner)) {
      copy.owner = account.owner;
    }
    return copy;
  }
}
