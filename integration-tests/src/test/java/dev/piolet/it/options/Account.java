package dev.piolet.it.options;

import dev.piolet.TableBase;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.UpdatedAt;
import dev.piolet.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tracked class with a version and timestamps. */
@Table
class Account extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String owner = "";
  long balance;
  @Version int version;
  @CreatedAt @Nullable Instant created;
  @UpdatedAt @Nullable Instant updated;

  static Account of(String owner, long balance) {
    Account account = new Account();
    account.owner = owner;
    account.balance = balance;
    return account;
  }
}
