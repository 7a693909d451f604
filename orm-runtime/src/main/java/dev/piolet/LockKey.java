package dev.piolet;

import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an advisory lock is on: something that only programs know, such as a job that runs once at a
 * time. All programs on a database share the keys; those of one number and those of two are apart.
 * Immutable and thread-safe.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">
 *     Advisory Locks</a>
 */
public final class LockKey {
  private static final String HASH = "SHA-256";

  private final @Nullable Integer group;
  private final long number;
  private final String text;

  private LockKey(@Nullable Integer group, long number, String text) {
    this.group = group;
    this.number = number;
    this.text = text;
  }

  /**
   * A name's key: the first 64 bits of the SHA-256 hash of its UTF-8 form, which SQL has too:
   *
   * <pre>{@code
   * ('x' || left(encode(sha256(convert_to(name, 'UTF8')), 'hex'), 16))::bit(64)::bigint
   * }</pre>
   *
   * @param name any text; that two of a thousand million names have one key is improbable
   */
  public static LockKey of(String name) {
    byte[] hash = digest().digest(name.getBytes(StandardCharsets.UTF_8));
    return new LockKey(null, ByteBuffer.wrap(hash).getLong(), '"' + name + '"');
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance(HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has " + HASH, e);
    }
  }

  /** A key that is a number, such as a row's. */
  public static LockKey of(long number) {
    return new LockKey(null, number, Long.toString(number));
  }

  /**
   * A key of two numbers.
   *
   * @param group such as a number for a table, by the program's own choice
   * @param number such as a row's
   */
  public static LockKey of(int group, int number) {
    return new LockKey(group, number, group + ", " + number);
  }

  /** Writes the arguments of PostgreSQL's functions. */
  void render(SqlWriter writer) {
    if (group == null) {
      writer.bind(PgTypes.BIGINT, number);
    } else {
      writer.bind(PgTypes.INTEGER, group).sql(", ").bind(PgTypes.INTEGER, (int) number);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LockKey key && number == key.number && Objects.equals(group, key.group);
  }

  @Override
  public int hashCode() {
    return Objects.hash(group, number);
  }

  /** The name or the numbers. */
  @Override
  public String toString() {
    return "LockKey(" + text + ")";
  }
}
