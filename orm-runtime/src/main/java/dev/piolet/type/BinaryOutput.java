package dev.piolet.type;

import dev.piolet.spi.PrimitiveOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that values are written into in PostgreSQL's binary format: numbers with their highest byte
 * first. It grows as needed. Not thread-safe.
 */
public final class BinaryOutput implements PrimitiveOutput {
  private static final int FIRST_CAPACITY = 256;
  private static final int NULL_LENGTH = -1;

  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int size;

  /** Without any bytes. */
  public BinaryOutput() {}

  /** How many bytes there are. */
  public int size() {
    return size;
  }

  /** The array that holds the bytes, from index 0 on, until more are written. */
  public byte[] array() {
    return bytes;
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Takes all bytes back. */
  public void clear() {
    size = 0;
  }

  /** Adds a byte. */
  public BinaryOutput int1(int value) {
    int at = reserve(1);
    bytes[at] = (byte) value;
    return this;
  }

  /** Adds a number of two bytes. */
  public BinaryOutput int2(int value) {
    int at = reserve(2);
    bytes[at] = (byte) (value >> 8);
    bytes[at + 1] = (byte) value;
    return this;
  }

  /** Adds a number of four bytes. */
  public BinaryOutput int4(int value) {
    putInt(reserve(4), value);
    return this;
  }

  /** Adds a number of eight bytes. */
  public BinaryOutput int8(long value) {
    int at = reserve(8);
    putInt(at, (int) (value >> 32));
    putInt(at + 4, (int) value);
    return this;
  }

  /** Adds a floating-point number of eight bytes. */
  public BinaryOutput float8(double value) {
    return int8(Double.doubleToLongBits(value));
  }

  @Override
  public void writeBoolean(boolean value) {
    int4(Byte.BYTES).int1(value ? 1 : 0);
  }

  @Override
  public void writeShort(short value) {
    int4(Short.BYTES).int2(value);
  }

  @Override
  public void writeInt(int value) {
    int4(Integer.BYTES).int4(value);
  }

  @Override
  public void writeLong(long value) {
    int4(Long.BYTES).int8(value);
  }

  @Override
  public void writeFloat(float value) {
    int4(Float.BYTES).int4(Float.floatToIntBits(value));
  }

  @Override
  public void writeDouble(double value) {
    int4(Double.BYTES).float8(value);
  }

  /** Adds bytes. */
  public BinaryOutput bytes(byte[] value) {
    int at = reserve(value.length);
    System.arraycopy(value, 0, bytes, at, value.length);
    return this;
  }

  /** Adds a text in UTF-8. */
  public BinaryOutput text(String value) {
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Begins a value whose length is not known yet; gives what {@link #end} takes. */
  int begin() {
    return reserve(4) + 4;
  }

  /** Writes the length of a value before it. */
  void end(int start) {
    putInt(start - 4, size - start);
  }

  /** Adds the length of NULL, which has no bytes. */
  void nothing() {
    int4(NULL_LENGTH);
  }

  private void putInt(int at, int value) {
    bytes[at] = (byte) (value >> 24);
    bytes[at + 1] = (byte) (value >> 16);
    bytes[at + 2] = (byte) (value >> 8);
    bytes[at + 3] = (byte) value;
  }

  private int reserve(int length) {
    int at = size;
    size = Math.addExact(at, length);
    if (size > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size, bytes.length << 1));
    }
    return at;
  }
}
