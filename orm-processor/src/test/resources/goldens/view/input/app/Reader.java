package app;

import dev.piolet.annotations.View;
import org.jspecify.annotations.Nullable;

@View(name = "all readers", schema = "stats")
class Reader {
  @Nullable String name;
}
