package dev.piolet.spi;

/** Takes values of primitive types, which are not boxed on their way. Not thread-safe. */
public interface PrimitiveOutput {
  /** Takes a {@code boolean}. */
  void writeBoolean(boolean value);

  /** Takes a {@code smallint}. */
  void writeShort(short value);

  /** Takes an {@code integer}. */
  void writeInt(int value);

  /** Takes a {@code bigint}. */
  void writeLong(long value);

  /** Takes a {@code real}. */
  void writeFloat(float value);

  /** Takes a {@code double precision}. */
  void writeDouble(double value);
}
