package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
public class Owner extends TableBase {
  @Field(primaryKey = true)
  UUID id = new UUID(1, 2);

  /** A cycle: pets refer to owners. */
  @Nullable Ref<Pet> favourite;
}
