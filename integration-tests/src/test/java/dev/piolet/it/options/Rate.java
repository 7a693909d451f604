package dev.piolet.it.options;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A record with a composite key, whose version is a time. */
@Table
record Rate(
    @Field(primaryKey = true) String source,
    @Field(primaryKey = true) String currency,
    BigDecimal rate,
    @Version @Nullable OffsetDateTime version) {
  static Rate of(String currency, String rate) {
    return new Rate("ECB", currency, new BigDecimal(rate), null);
  }

  Rate withRate(String changed) {
    return new Rate(source, currency, new BigDecimal(changed), version);
  }
}
