package dev.piolet.type;

import dev.piolet.spi.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that a program turns into others: wrapper records, converters.
 *
 * @param converter the class of the converter, or this one for none
 */
record MappedCodec<T, J>(
    Codec<T> base,
    Function<? super T, ? extends @Nullable J> reading,
    Function<? super J, ? extends @Nullable T> writing,
    Class<?> converter)
    implements Codec<J> {
  @Override
  public Object conversion() {
    return List.of(converter, base.conversion());
  }

  @Override
  public @Nullable String text(J value) {
    T written = writing.apply(value);
    return written == null ? null : base.text(written);
  }

  @Override
  public @Nullable J parse(String text) {
    T read = base.parse(text);
    return read == null ? null : reading.apply(read);
  }

  @Override
  public @Nullable J read(ResultSet row, int index) throws SQLException {
    T read = base.read(row, index);
    if (read == null) {
      return null;
    }
    try {
      return reading.apply(read);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw Codec.unreadable(row, index, e);
    }
  }

  @Override
  public void bind(Parameters parameters, int index, J value) throws SQLException {
    T written = writing.apply(value);
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
    T written = writing.apply(value);
    return written == null ? 0 : base.size(written);
  }

  /** Compares what is written: two values may differ in what is not stored. */
  @Override
  public boolean same(J left, J right) {
    if (left.equals(right) && left != right) {
      return true;
    }
    T first = writing.apply(left);
    T second = writing.apply(right);
    return first == null || second == null ? first == second : base.same(first, second);
  }

  /** A value that is read from what is written, as only its class knows whether it can change. */
  @Override
  public J copy(J value) {
    if (value instanceof Enum<?>) {
      return value;
    }
    T written = writing.apply(value);
    J copy = written == null ? null : reading.apply(base.copy(written));
    return copy == null ? value : copy;
  }
}
