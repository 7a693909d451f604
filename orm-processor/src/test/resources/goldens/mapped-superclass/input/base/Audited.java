package base;

import dev.piolet.annotations.Field;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** In another package: its fields are reached by what is public. */
public abstract class Audited {
  @Field(primaryKey = true)
  public @Nullable Long id;

  @Field(name = "created")
  private Instant createdAt;

  @Nullable String editor;

  public Instant getCreatedAt() {
    return createdAt;
  }

  public void setCreatedAt(Instant createdAt) {
    this.createdAt = createdAt;
  }

  public @Nullable String getEditor() {
    return editor;
  }

  public void setEditor(@Nullable String editor) {
    this.editor = editor;
  }
}
