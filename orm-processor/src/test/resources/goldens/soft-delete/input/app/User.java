package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Properties of the names that the generated class's own would have. */
@Table(schema = "app")
public class User extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String alias;
  boolean withDeleted;
  @Version long version;
  @SoftDelete @Nullable Instant deletedAt;
}
