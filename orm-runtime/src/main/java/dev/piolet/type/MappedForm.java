package dev.piolet.type;

/**
 * Values that are turned into others, and written as these are.
 *
 * @param base how the others are written
 */
record MappedForm<T, J>(BinaryForm<T> base, MappedCodec<T, J> codec) implements BinaryForm<J> {
  @Override
  public int oid() {
    return base.oid();
  }

  @Override
  public String typeName() {
    return base.typeName();
  }

  @Override
  public void writeValue(BinaryOutput out, J value) {
    base.write(out, codec.written(value));
  }
}
