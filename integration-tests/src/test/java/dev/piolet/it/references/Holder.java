package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of a class that is made by its constructor, and refers to keys of several types. */
@Table
public final class Holder {
  @Field(primaryKey = true, generation = Generation.UUID_V7)
  private final @Nullable UUID id;

  private final @Nullable Ref<Badge> badge;
  private final Ref<Word> word;
  private final @Nullable Ref<Holder> next;

  Holder(
      @Nullable UUID id, @Nullable Ref<Badge> badge, Ref<Word> word, @Nullable Ref<Holder> next) {
    this.id = id;
    this.badge = badge;
    this.word = word;
    this.next = next;
  }

  public @Nullable UUID getId() {
    return id;
  }

  public @Nullable Ref<Badge> getBadge() {
    return badge;
  }

  public Ref<Word> getWord() {
    return word;
  }

  public @Nullable Ref<Holder> getNext() {
    return next;
  }
}
