package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.UpdatedAt;
import dev.piolet.annotations.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table
public class Account extends TableBase {
  @Field(primaryKey = true)
  private Long id;

  private long balance;
  @Version private int version;
  @CreatedAt private @Nullable Instant created;
  @UpdatedAt private @Nullable LocalDateTime updated;

  public Long getId() {
    return id;
  }

  /** Does not take null, so that a rollback leaves what it was set to. */
  public void setId(long id) {
    this.id = id;
  }

  public long getBalance() {
    return balance;
  }

  public void setBalance(long balance) {
    this.balance = balance;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public @Nullable Instant getCreated() {
    return created;
  }

  public void setCreated(@Nullable Instant created) {
    this.created = created;
  }

  public @Nullable LocalDateTime getUpdated() {
    return updated;
  }

  public void setUpdated(@Nullable LocalDateTime updated) {
    this.updated = updated;
  }
}
