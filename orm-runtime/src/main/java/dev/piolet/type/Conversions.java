package dev.piolet.type;

import dev.piolet.value.Inet;
import dev.piolet.value.Interval;
import dev.piolet.value.MacAddress;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGbytea;

/** Between what the driver gives and takes, and the Java types of {@link PgTypes}. */
final class Conversions {
  private static final long MAX_OID = 0xFFFF_FFFFL;

  /** The last of ASCII. */
  private static final int MAX_BYTE_CHARACTER = 127;

  private Conversions() {}

  static <T> @Nullable T orNull(T value, ResultSet row) throws SQLException {
    return row.wasNull() ? null : value;
  }

  static Boolean toBoolean(String text) {
    return switch (text) {
      case "t", "true" -> true;
      case "f", "false" -> false;
      default -> throw new IllegalArgumentException("\"" + text + "\" is neither true nor false");
    };
  }

  static @Nullable BigDecimal readDecimal(ResultSet row, int index) throws SQLException {
    try {
      return row.getBigDecimal(index);
    } catch (SQLException e) {
      String text = row.getString(index);
      throw text == null ? e : Codec.unreadable(row, index, notFinite(text));
    }
  }

  static BigDecimal toDecimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw notFinite(text);
    }
  }

  private static IllegalArgumentException notFinite(String text) {
    return new IllegalArgumentException(
        "It holds " + text + ", and BigDecimal has finite numbers alone; double has it too");
  }

  static BigDecimal toDecimalOfMoney(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The text of money depends on the server's settings: select it as ::numeric", e);
    }
  }

  static String ofOid(Long oid) {
    return Long.toString(requireOid(oid));
  }

  static long requireOid(long oid) {
    if (oid < 0 || oid > MAX_OID) {
      throw new IllegalArgumentException("An oid is from 0 to " + MAX_OID + ", and not " + oid);
    }
    return oid;
  }

  static String ofBytes(byte[] bytes) {
    return "\\x" + HexFormat.of().formatHex(bytes);
  }

  /** Hexadecimal digits, or the older format that a server may be set to. */
  static byte[] toBytes(String text) {
    try {
      byte[] bytes = PGbytea.toBytes(text.getBytes(StandardCharsets.US_ASCII));
      return bytes == null ? new byte[0] : bytes;
    } catch (SQLException e) {
      throw new IllegalArgumentException("The text is no bytea", e);
    }
  }

  static @Nullable Instant readInstant(ResultSet row, int index) throws SQLException {
    OffsetDateTime value = row.getObject(index, OffsetDateTime.class);
    return value == null ? null : toInstant(value);
  }

  /** The driver gives the end of a day without its offset, and fails where it had it in binary. */
  static @Nullable OffsetTime readOffsetTime(ResultSet row, int index) throws SQLException {
    try {
      OffsetTime time = row.getObject(index, OffsetTime.class);
      return OffsetTime.MAX.equals(time) ? TemporalParser.offsetTime(row.getString(index)) : time;
    } catch (DateTimeException e) {
      int secondsWest = ByteBuffer.wrap(row.getBytes(index)).getInt(Long.BYTES);
      return LocalTime.MAX.atOffset(ZoneOffset.ofTotalSeconds(-secondsWest));
    }
  }

  static Instant toInstant(OffsetDateTime value) {
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

  static @Nullable Character readCharacter(ResultSet row, int index) throws SQLException {
    String text = row.getString(index);
    if (text == null) {
      return null;
    }
    try {
      return toCharacter(text);
    } catch (IllegalArgumentException e) {
      throw Codec.unreadable(row, index, e);
    }
  }

  static Character toCharacter(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException(
          "A char is one UTF-16 unit, and the column holds \"" + text + '"');
    }
    return text.charAt(0);
  }

  /** The byte of a character of the type "char", which PostgreSQL would cut more out of. */
  static int byteOf(Character value) {
    if (value > MAX_BYTE_CHARACTER) {
      throw new IllegalArgumentException(
          "The type \"char\" holds a character of one byte, up to 127, and not '" + value + "'");
    }
    return value;
  }

  static String ofByteCharacter(Character value) {
    return byteOf(value) == 0 ? "" : value.toString();
  }

  static Character toByteCharacter(String text) {
    if (text.isEmpty()) {
      return '\0';
    }
    if (text.length() != 1 || text.charAt(0) > MAX_BYTE_CHARACTER) {
      throw new IllegalArgumentException(
          "The column of the type \"char\" holds a byte above 127, which is no character: " + text);
    }
    return text.charAt(0);
  }

  static Duration toDuration(Interval interval) {
    if (interval.months() != 0 || interval.days() != 0) {
      throw new IllegalArgumentException(
          "The interval \""
              + interval
              + "\" has months or days, which are not all of one length: a Duration cannot hold it,"
              + " and Interval can");
    }
    return interval.duration();
  }

  static Period toPeriod(Interval interval) {
    if (interval.micros() != 0) {
      throw new IllegalArgumentException(
          "The interval \""
              + interval
              + "\" has a time: a Period cannot hold it, and Interval can");
    }
    return interval.period();
  }

  static InetAddress toInetAddress(Inet inet) {
    if (!inet.isHost()) {
      throw new IllegalArgumentException(
          "The address \"" + inet + "\" has a prefix: InetAddress cannot hold it, and Inet can");
    }
    return inet.address();
  }

  static String ofMac(MacAddress address, int length) {
    return requireLength(address, length).toString();
  }

  static MacAddress requireLength(MacAddress address, int length) {
    if (address.length() != length) {
      throw new IllegalArgumentException(
          "The address \""
              + address
              + "\" has "
              + address.length()
              + " bytes, and the type takes "
              + length);
    }
    return address;
  }
}
