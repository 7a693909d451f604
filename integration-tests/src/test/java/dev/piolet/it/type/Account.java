package dev.piolet.it.type;

import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.type.Converter;
import dev.piolet.value.Interval;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Columns of values around others, of each kind that what they store can be. */
@Table
record Account(
    @Field(primaryKey = true) AccountId id,
    Mail mail,
    @Nullable Mail otherMail,
    Points points,
    Birthday born,
    Seen seen,
    Span span,
    Agreed agreed,
    Inner inner,
    @Convert(Uris.class) URI home) {
  record AccountId(long value) {}

  @Domain(name = "mäil \"box\"", check = "VALUE LIKE '%@%'")
  record Mail(String value) {}

  @Domain(name = "points", check = "VALUE >= 0")
  record Points(int value) {}

  @Domain(name = "birthday", check = "VALUE > '1900-01-01'")
  record Birthday(LocalDate value) {}

  record Seen(Instant value) {}

  record Span(Interval value) {}

  @Domain(name = "agreed", check = "VALUE IS NOT NULL")
  record Agreed(boolean value) {}

  record Inner(AccountId value) {}

  /** Addresses as texts. */
  static final class Uris implements Converter<URI, String> {
    @Override
    public URI fromColumn(String stored) {
      return URI.create(stored);
    }

    @Override
    public String toColumn(URI value) {
      return value.toString();
    }
  }
}
