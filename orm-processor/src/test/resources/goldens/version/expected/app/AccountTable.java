package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Account, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<Account, Long> balance = bigint("balance");

  public final NumberColumn<Account, Integer> version = integer("version", ColumnOption.version());

  public final TemporalColumn<Account, Instant> created = instant("created",
      ColumnOption.createdAt());

  public final TemporalColumn<Account, LocalDateTime> updated = timestamp("updated",
      ColumnOption.updatedAt());

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

  private final class AccountMapping extends TableMapping<Account> {
    @Override
    public Account read(ResultSet row, int first) throws SQLException {
      return refresh(new Account(), row, first);
    }

    @Override
    public Account refresh(Account account, ResultSet row, int first) throws SQLException {
      account.setId(getLong(row, first, 0));
      account.setBalance(getLong(row, first + 1, 1));
      account.setVersion(getInt(row, first + 2, 2));
      account.setCreated(notNull(created.type().read(row, first + 3), 3));
      account.setUpdated(getLocalDateTime(row, first + 4, 4));
      return account;
    }

    @Override
    public Account withGenerated(Account account, ResultSet row, int first) throws SQLException {
      account.setId(getLong(row, first, 0));
      account.setVersion(getInt(row, first + 1, 2));
      account.setCreated(notNull(created.type().read(row, first + 2), 3));
      account.setUpdated(getLocalDateTime(row, first + 3, 4));
      return account;
    }

    @Override
    public Account withUpdated(Account account, ResultSet row, int first) throws SQLException {
      account.setVersion(getInt(row, first, 2));
      account.setUpdated(getLocalDateTime(row, first + 1, 4));
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
