package dev.piolet.internal.write;

import dev.piolet.schema.Column;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values as map keys that are equal when PostgreSQL's are: decimals whatever their scale, bytes by
 * content, times to the microsecond, moments whatever their offset.
 */
final class ValueKey {
  private static final Duration HALF_MICRO = Duration.ofNanos(500);

  private ValueKey() {}

  /** The key of some columns of a model. */
  static <M> List<@Nullable Object> of(List<Column<M, ?>> columns, M model) {
    List<@Nullable Object> key = new ArrayList<>(columns.size());
    for (Column<M, ?> column : columns) {
      key.add(of(column.valueIn(model)));
    }
    return key;
  }

  static @Nullable Object of(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros();
    }
    if (value instanceof byte[] bytes) {
      return ByteBuffer.wrap(bytes);
    }
    if (value instanceof OffsetDateTime moment) {
      return rounded(moment.toInstant());
    }
    if (value instanceof Instant || value instanceof LocalDateTime || value instanceof LocalTime) {
      return rounded((Temporal) value);
    }
    return value;
  }

  private static Temporal rounded(Temporal value) {
    Temporal later = value.plus(HALF_MICRO);
    return later.with(
        ChronoField.NANO_OF_SECOND, later.get(ChronoField.NANO_OF_SECOND) / 1_000 * 1_000L);
  }
}
