package app;

import dev.piolet.annotations.Table;
import dev.piolet.annotations.Transient;
import org.jspecify.annotations.Nullable;

@Table(schema = "ops")
class LogLine {
  static int written;
  transient int cached;
  @Transient java.util.List<String> notes = java.util.List.of();

  String text;
  @Nullable Integer level;
}
