package app;

import dev.piolet.annotations.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
class Reading extends Entity<UUID, @Nullable Double> {
  int sensor;
}
