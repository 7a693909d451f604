package dev.piolet.it.pairing;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record whose key the program makes, and another value the database. */
@Table
record Token(
    @Field(primaryKey = true, generation = Generation.UUID_V7) @Nullable UUID id,
    int place,
    @Field(generatedAs = "'t' || place::text") @Nullable String label) {
  static Token of(int place) {
    return new Token(null, place, null);
  }
}
