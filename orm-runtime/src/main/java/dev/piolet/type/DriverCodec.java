package dev.piolet.type;

import dev.piolet.spi.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Values that the driver has getters and setters for. */
record DriverCodec<T>(int jdbcType, Reader<T> reader, Binder<T> binder, TextCodec<T> form)
    implements Codec<T> {
  /** Reads one column of a row. */
  @FunctionalInterface
  interface Reader<T> {
    @Nullable T read(ResultSet row, int index) throws SQLException;
  }

  /** Binds one value that is not null. */
  @FunctionalInterface
  interface Binder<T> {
    void bind(Parameters parameters, int index, T value) throws SQLException;
  }

  @Override
  public @Nullable T read(ResultSet row, int index) throws SQLException {
    return reader.read(row, index);
  }

  @Override
  public void bind(Parameters parameters, int index, T value) throws SQLException {
    binder.bind(parameters, index, value);
  }

  @Override
  public String text(T value) {
    return form.text(value);
  }

  @Override
  public T parse(String text) {
    return form.parse(text);
  }

  @Override
  @SuppressWarnings("unchecked") // a clone of bytes is bytes
  public T copy(T value) {
    return value instanceof byte[] bytes ? (T) bytes.clone() : value;
  }
}
