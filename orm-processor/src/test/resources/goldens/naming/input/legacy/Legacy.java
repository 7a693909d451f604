package legacy;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Naming;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.annotations.Table;

/** A class that says how the models in it are named. */
@Naming(NamingStrategy.UPPER_SNAKE)
final class Legacy {
  @Table
  record OldThing(@Field(primaryKey = true) long thingId, @Embedded Mark topMark) {}

  record Mark(int leftSide) {}

  private Legacy() {}
}
