package dev.piolet.internal.copy;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Rows whose values are in the binary formats of their types; before the first is a signature. */
final class BinaryTuples implements TupleFormat {
  /** The signature has eleven bytes, and flags follow it. */
  private static final int EXTENSION_LENGTH = 15;

  private static final int END = -1;
  private static final int NULL = -1;

  private boolean isBegun;

  @Override
  public String clause() {
    return " TO STDOUT (FORMAT binary)";
  }

  @Override
  public boolean isBinary() {
    return true;
  }

  @Override
  public byte @Nullable [] @Nullable [] parse(byte[] message, int width) {
    ByteBuffer bytes = ByteBuffer.wrap(message);
    if (!isBegun) {
      isBegun = true;
      bytes.position(EXTENSION_LENGTH + Integer.BYTES + bytes.getInt(EXTENSION_LENGTH));
    }
    if (!bytes.hasRemaining() || bytes.getShort() == END) {
      return null;
    }
    byte @Nullable [][] values = new byte[width][];
    for (int i = 0; i < width; i++) {
      int length = bytes.getInt();
      if (length != NULL) {
        byte[] value = new byte[length];
        bytes.get(value);
        values[i] = value;
      }
    }
    return values;
  }
}
