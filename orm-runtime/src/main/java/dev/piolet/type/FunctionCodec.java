package dev.piolet.type;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that a program turns into others by functions: wrapper records, converters. */
final class FunctionCodec<T, J> extends MappedCodec<T, J> {
  private final Function<? super T, ? extends @Nullable J> reading;
  private final Function<? super J, ? extends @Nullable T> writing;
  private final Class<?> converter;

  private FunctionCodec(
      Codec<T> base,
      Function<? super T, ? extends @Nullable J> reading,
      Function<? super J, ? extends @Nullable T> writing,
      Class<?> converter) {
    super(base);
    this.reading = reading;
    this.writing = writing;
    this.converter = converter;
  }

  static <T, J> MappedCodec<T, J> of(
      Codec<T> base,
      Function<? super T, ? extends @Nullable J> reading,
      Function<? super J, ? extends @Nullable T> writing) {
    return new FunctionCodec<>(base, reading, writing, MappedCodec.class);
  }

  static <T, J> MappedCodec<T, J> of(Codec<T> base, Converter<J, T> converter) {
    return new FunctionCodec<>(
        base, converter::fromColumn, converter::toColumn, converter.getClass());
  }

  @Override
  public Object conversion() {
    return List.of(converter, base().conversion());
  }

  @Override
  @Nullable J valueOf(T read) {
    return reading.apply(read);
  }

  @Override
  @Nullable T written(J value) {
    return writing.apply(value);
  }
}
