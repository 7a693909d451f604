package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Account, Long> id = number("id", PgTypes.BIGINT, ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<Account, Long> balance = number("balance", PgTypes.BIGINT);

  public final NumberColumn<Account, Integer> version = number("version", PgTypes.INTEGER,
      ColumnOption.version());

  public final TemporalColumn<Account, Instant> created = temporal("created", PgTypes.INSTANT,
      ColumnOption.createdAt());

  public final TemporalColumn<Account, LocalDateTime> updated = temporal("updated",
      PgTypes.TIMESTAMP, ColumnOption.updatedAt());

  private AccountTable(@Nullable TableAlias alias) {
    super(Account.class, null, "account", alias);
  }

  @Override
  public AccountTable as(String alias) {
    return withAlias(TableAlias.of(alias));
  }

  @Override
  protected AccountTable withAlias(TableAlias alias) {
    return new AccountTable(alias);
  }

  @Override
  protected TableMapping<Account> newMapping() {
    return new AccountMapping();
  }

  private final class AccountMapping extends TableMapping<Account> {
    @Override
    public Account read(ResultSet row, int first) throws SQLException {
      return refresh(new Account(), row, first);
    }

    @Override
    public Account refresh(Account account, ResultSet row, int first) throws SQLException {
      account.setId(notNull(row.getLong(first), row, 0));
      account.setBalance(notNull(row.getLong(first + 1), row, 1));
      account.setVersion(notNull(row.getInt(first + 2), row, 2));
      account.setCreated(notNull(created.type().read(row, first + 3), 3));
      account.setUpdated(notNull(row.getObject(first + 4, LocalDateTime.class), 4));
      return account;
    }

    @Override
    public Account withGenerated(Account account, ResultSet row, int first) throws SQLException {
      account.setId(notNull(row.getLong(first), row, 0));
      account.setVersion(notNull(row.getInt(first + 1), row, 2));
      account.setCreated(notNull(created.type().read(row, first + 2), 3));
      account.setUpdated(notNull(row.getObject(first + 3, LocalDateTime.class), 4));
      return account;
    }

    @Override
    public Account withUpdated(Account account, ResultSet row, int first) throws SQLException {
      account.setVersion(notNull(row.getInt(first), row, 2));
      account.setUpdated(notNull(row.getObject(first + 1, LocalDateTime.class), 4));
      return account;
    }

    @Override
    public @Nullable Object value(Account account, int column) {
      return switch (column) {
        case 0 -> account.getId();
        case 1 -> account.getBalance();
        case 2 -> account.getVersion();
        case 3 -> account.getCreated();
        case 4 -> account.getUpdated();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Account account, int column) {
      switch (column) {
        case 1 -> out.writeLong(account.getBalance());
        case 2 -> out.writeInt(account.getVersion());
        default -> {
          return false;
        }
      }
      return true;
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
    public void assign(Account account, Account copy, int column) {
      switch (column) {
        case 1 -> copy.setBalance(account.getBalance());
        case 2 -> copy.setVersion(account.getVersion());
        case 3 -> copy.setCreated(account.getCreated());
        case 4 -> copy.setUpdated(account.getUpdated());
        default -> {}
      }
    }
  }
}
