package dev.piolet.it.union;

import dev.piolet.TableBase;
import dev.piolet.annotations.Check;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Discriminator;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Subtypes;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tracked objects, with all that the database fills; the types inherit the check. */
@Table(name = "device \"ä\"", subtypes = Subtypes.TABLE_EACH)
@Discriminator(value = "kind", name = "select")
@Check("owner <> ''")
public abstract sealed class Device extends TableBase permits Phone, Laptop {
  @Field(primaryKey = true, generation = Generation.UUID_V7)
  @Nullable UUID id;

  String owner = "";
  @Version long version;
  @CreatedAt @Nullable Instant created;
  @SoftDelete @Nullable Instant deleted;
}
