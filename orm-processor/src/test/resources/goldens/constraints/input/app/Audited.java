package app;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.Unique;
import java.time.Instant;

/** What it declares holds for each of its tables, under a name of that table. */
@Unique({"number", "changed"})
@Check("changed > '2000-01-01'")
@Index(value = "changed", name = "by_change")
abstract class Audited {
  int number;
  Instant changed;
}
