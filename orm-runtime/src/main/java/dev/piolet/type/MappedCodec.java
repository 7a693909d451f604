package dev.piolet.type;

import dev.piolet.spi.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that are turned into others, which are read and bound. */
abstract class MappedCodec<T, J> implements Codec<J> {
  private final Codec<T> base;

  /**
   * Values of a Java type beside another.
   *
   * @param base how the others travel
   */
  MappedCodec(Codec<T> base) {
    this.base = base;
  }

  final Codec<T> base() {
    return base;
  }

  /**
   * The value that is made of what is read, or null for NULL.
   *
   * @throws IllegalArgumentException when the Java type cannot hold it
   */
  abstract @Nullable J valueOf(T read);

  /** The stored form of a value, or null for NULL. */
  abstract @Nullable T written(J value);

  @Override
  public Object conversion() {
    return List.of(MappedCodec.class, base.conversion());
  }

  @Override
  public @Nullable String text(J value) {
    T written = written(value);
    return written == null ? null : base.text(written);
  }

  @Override
  public @Nullable J parse(String text) {
    T read = base.parse(text);
    return read == null ? null : valueOf(read);
  }

  @Override
  public @Nullable J read(ResultSet row, int index) throws SQLException {
    T read = base.read(row, index);
    if (read == null) {
      return null;
    }
    try {
      return valueOf(read);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw Codec.unreadable(row, index, e);
    }
  }

  @Override
  public void bind(Parameters parameters, int index, J value) throws SQLException {
    T written = written(value);
    if (written == null) {
      parameters.setNull(index, jdbcType());
    } else {
      base.bind(parameters, index, written);
    }
  }

  @Override
  public int jdbcType() {
    return base.jdbcType();
  }

  @Override
  public long size(J value) {
    T written = written(value);
    return written == null ? 0 : base.size(written);
  }

  /** Compares what is written: two values may differ in what is not stored. */
  @Override
  public boolean same(J left, J right) {
    if (left.equals(right) && left != right) {
      return true;
    }
    T first = written(left);
    T second = written(right);
    return first == null || second == null ? first == second : base.same(first, second);
  }

  /** A value that is read from what is written, as only its class knows whether it can change. */
  @Override
  public J copy(J value) {
    if (value instanceof Enum<?>) {
      return value;
    }
    T written = written(value);
    J copy = written == null ? null : valueOf(base.copy(written));
    return copy == null ? value : copy;
  }
}
