package dev.piolet.it.type;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.it.models.Mood;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of every type. */
@Table
public class Extremes {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Nullable Boolean truth;
  @Nullable Byte octet;
  @Nullable Short small;
  @Nullable Integer whole;
  @Nullable Long big;
  @Nullable Float single;
  @Nullable Double twice;
  @Nullable BigDecimal exact;
  @Nullable String text;
  @Nullable Character letter;
  byte @Nullable [] bytes;
  @Nullable UUID uuid;
  @Nullable LocalDate day;
  @Nullable LocalTime time;
  @Nullable LocalDateTime local;
  @Nullable OffsetDateTime offset;
  @Nullable Instant instant;
  @Nullable Mood mood;
}
