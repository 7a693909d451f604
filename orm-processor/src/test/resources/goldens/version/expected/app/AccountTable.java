package app;

import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
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
  public Account read(ResultSet row, int first) {
    throw new UnsupportedOperationException("The model has errors");
  }
}
