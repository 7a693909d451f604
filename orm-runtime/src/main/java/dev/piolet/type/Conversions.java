package dev.piolet.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between what the driver gives and takes, and the Java types of {@link PgTypes}. */
final class Conversions {
  private Conversions() {}

  static <T> @Nullable T orNull(T value, ResultSet row) throws SQLException {
    return row.wasNull() ? null : value;
  }

  static @Nullable Instant toInstant(@Nullable OffsetDateTime value) {
    if (value == null) {
      return null;
    }
    if (value.equals(OffsetDateTime.MAX)) {
      return Instant.MAX;
    }
    return value.equals(OffsetDateTime.MIN) ? Instant.MIN : value.toInstant();
  }

  /** The extremes of {@code Instant} are beyond those of {@code OffsetDateTime}. */
  static OffsetDateTime toOffset(Instant value) {
    if (value.equals(Instant.MAX)) {
      return OffsetDateTime.MAX;
    }
    return value.equals(Instant.MIN)
        ? OffsetDateTime.MIN
        : Storable.moment(value.atOffset(ZoneOffset.UTC));
  }

  static @Nullable Character toCharacter(@Nullable String text) throws SQLException {
    if (text == null) {
      return null;
    }
    if (text.length() != 1) {
      throw new SQLException("A char is one UTF-16 unit, and the column holds \"" + text + '"');
    }
    return text.charAt(0);
  }

  static <E extends Enum<E>> Map<String, E> byLabel(Class<E> constants) {
    Map<String, E> byLabel = new HashMap<>();
    for (E constant : constants.getEnumConstants()) {
      byLabel.put(constant.name(), constant);
    }
    return byLabel;
  }

  static <E extends Enum<E>> @Nullable E toConstant(
      @Nullable String label, Map<String, E> byLabel, Class<E> constants) throws SQLException {
    if (label == null) {
      return null;
    }
    E constant = byLabel.get(label);
    if (constant == null) {
      throw new SQLException(
          "The label \"" + label + "\" is no constant of " + constants.getName());
    }
    return constant;
  }
}
