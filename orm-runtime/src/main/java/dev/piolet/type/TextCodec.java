package dev.piolet.type;

import java.util.function.Function;

/** Values that travel as text alone. */
record TextCodec<T>(Function<T, String> write, Function<String, T> read) implements Codec<T> {
  /** Text itself. */
  static final TextCodec<String> STRINGS = new TextCodec<>(text -> text, text -> text);

  @Override
  public String text(T value) {
    return Storable.text(write.apply(value));
  }

  @Override
  public T parse(String text) {
    return read.apply(text);
  }
}
