package dev.piolet;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a database was written, for reads that are to see all of it: {@link
 * Database#readOnly(WriteToken, SessionCall)}. It is a timeline and a place in the write-ahead log
 * of PostgreSQL. Immutable and thread-safe.
 *
 * <p>As text it can travel with a user, as in a cookie, from the application that has written to
 * another that reads:
 *
 * <pre>{@code
 * String cookie = db.lastWrite().toString();
 *
 * db.readOnly(WriteToken.parse(cookie), tx -> tx.exec(select(ORDER)));
 * }</pre>
 *
 * <p>It tells nothing but how much was written, and lets nobody do more than wait: a token that
 * somebody has made up is one that no replica has come to.
 */
public final class WriteToken {
  private static final WriteToken NONE = new WriteToken(0, 0);
  private static final int HEX = 16;
  private static final Pattern TEXT = Pattern.compile("([0-9a-f]{1,8})-([0-9a-f]{1,16})");

  private final long timeline;
  private final long position;

  private WriteToken(long timeline, long position) {
    this.timeline = timeline;
    this.position = position;
  }

  static WriteToken of(long timeline, long position) {
    return new WriteToken(timeline, position);
  }

  /** A token that asks for nothing: any replica may be read, however much it has not replayed. */
  public static WriteToken none() {
    return NONE;
  }

  /**
   * The token that a text stands for.
   *
   * @param text of {@link #toString}
   * @throws IllegalArgumentException when it is no such text
   */
  public static WriteToken parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "This is no text of a WriteToken, which is two hexadecimal numbers as in 1-16b3748");
    }
    return new WriteToken(
        Long.parseLong(matcher.group(1), HEX), Long.parseUnsignedLong(matcher.group(2), HEX));
  }

  long timeline() {
    return timeline;
  }

  /** Tells whether all up to here is there where the log was replayed up to a position. */
  boolean isReachedAt(long replayed) {
    return Long.compareUnsigned(replayed, position) >= 0;
  }

  boolean isNone() {
    return equals(NONE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WriteToken token
        && token.timeline == timeline
        && token.position == position;
  }

  @Override
  public int hashCode() {
    return Objects.hash(timeline, position);
  }

  /** A short text of letters, digits and a minus sign, for {@link #parse}. */
  @Override
  public String toString() {
    return Long.toHexString(timeline) + "-" + Long.toHexString(position);
  }
}
