package app;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every way in which a column's values come about. */
@Table
class Document {
  @Field(primaryKey = true, generation = Generation.UUID_V7)
  @Nullable UUID id;

  @Field(generation = Generation.IDENTITY_ALWAYS)
  long line;

  @Field(generation = Generation.SEQUENCE, sequence = "Document \"seq\"")
  @Nullable Integer number;

  @Field(defaultExpression = "'it''s $1'", comment = "What \"it\" is\nabout: $T")
  String state;

  @Field(generatedAs = "lower(state)", collation = "C")
  @Nullable String lower;

  @Field(generatedAs = "number * 2", virtual = true)
  @Nullable Integer twice;

  @Field(access = Access.READ_ONLY)
  byte @Nullable [] digest;

  @Field(access = Access.INSERT_ONLY)
  String author;
}
