package dev.piolet.it.write.strategy;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.UpdatedAt;
import dev.piolet.annotations.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class much of which the database makes. */
@Table
class Made {
  @Field(primaryKey = true, generation = Generation.UUID_V7)
  @Nullable UUID id;

  int place;

  @Field(defaultExpression = "'new'")
  @Nullable String state;

  @Field(defaultExpression = "7")
  @Nullable Integer rank;

  @Field(generatedAs = "place * 2")
  @Nullable Integer twice;

  @Field(access = Access.READ_ONLY)
  @Nullable String stamp;

  byte @Nullable [] bytes;
  @Version int version;
  @CreatedAt @Nullable Instant created;
  @UpdatedAt @Nullable Instant updated;
  @SoftDelete boolean gone;

  static Made of(int place, @Nullable String state, @Nullable Integer rank) {
    Made made = new Made();
    made.place = place;
    made.state = state;
    made.rank = rank;
    made.bytes = place % 2 == 0 ? null : new byte[] {0, -1, (byte) place};
    return made;
  }
}
