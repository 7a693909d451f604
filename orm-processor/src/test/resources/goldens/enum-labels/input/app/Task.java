package app;

import dev.piolet.annotations.EnumType;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
record Task(Status status, @Nullable Priority priority, List<Size> sizes) {
  enum Status {
    @Label("in progress")
    IN_PROGRESS,
    @Label("it's \"done\"")
    DONE,
    FAILED
  }

  @EnumType(name = "Task Priority")
  enum Priority {
    LOW,
    HIGH
  }

  @EnumType(schema = "shop", name = "size")
  enum Size {
    @Label("S")
    SMALL,
    @Label("L")
    LARGE
  }
}
