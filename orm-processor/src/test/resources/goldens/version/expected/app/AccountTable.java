package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
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

  public final NumberColumn<Account, Long> id = number("id", PgTypes.BIGINT, Account::getId, key(),
      identity());

  public final NumberColumn<Account, Long> balance = number("balance", PgTypes.BIGINT,
      Account::getBalance);

  public final NumberColumn<Account, Integer> version = number("version", PgTypes.INTEGER,
      Account::getVersion, version());

  public final TemporalColumn<Account, Instant> created = temporal("created", PgTypes.INSTANT,
      Account::getCreated, createdAt());

  public final TemporalColumn<Account, LocalDateTime> updated = temporal("updated",
      PgTypes.TIMESTAMP, Account::getUpdated, updatedAt());

  private AccountTable(@Nullable String alias) {
    super(Account.class, null, "account", alias);
  }

  @Override
  public AccountTable as(String alias) {
    return new AccountTable(alias);
  }

  @Override
  public Account read(ResultSet row, int first) throws SQLException {
    return refill(new Account(), row, first);
  }

  @Override
  public Account refill(Account account, ResultSet row, int first) throws SQLException {
    account.setId(notNull(row.getLong(first), row, id));
    account.setBalance(notNull(row.getLong(first + 1), row, balance));
    account.setVersion(notNull(row.getInt(first + 2), row, version));
    account.setCreated(notNull(created.type().read(row, first + 3), created));
    account.setUpdated(notNull(row.getObject(first + 4, LocalDateTime.class), updated));
    return account;
  }

  @Override
  public Account withGenerated(Account account, ResultSet row, int first) throws SQLException {
    account.setId(notNull(row.getLong(first), row, id));
    account.setVersion(notNull(row.getInt(first + 1), row, version));
    account.setCreated(notNull(created.type().read(row, first + 2), created));
    account.setUpdated(notNull(row.getObject(first + 3, LocalDateTime.class), updated));
    return account;
  }

  @Override
  public Account withUpdated(Account account, ResultSet row, int first) throws SQLException {
    account.setVersion(notNull(row.getInt(first), row, version));
    account.setUpdated(notNull(row.getObject(first + 1, LocalDateTime.class), updated));
    return account;
  }

  @Override
  public Runnable restorer(Account account) {
    int version = account.getVersion();
    Instant created = account.getCreated();
    LocalDateTime updated = account.getUpdated();
    return () -> {
      account.setVersion(version);
      account.setCreated(created);
      account.setUpdated(updated);
    };
  }

  @Override
  public Account snapshot(Account account) {
    Account copy = new Account();
    copy.setId(account.getId());
    copy.setBalance(account.getBalance());
    copy.setVersion(account.getVersion());
    copy.setCreated(account.getCreated());
    copy.setUpdated(account.getUpdated());
    return copy;
  }

  @Override
  public Account assign(Account account, Account copy, ColumnFilter<Account> which) {
    if (which.test(balance)) {
      copy.setBalance(account.getBalance());
    }
    if (which.test(version)) {
      copy.setVersion(account.getVersion());
    }
    if (which.test(created)) {
      copy.setCreated(account.getCreated());
    }
    if (which.test(updated)) {
      copy.setUpdated(account.getUpdated());
    }
    return copy;
  }
}
