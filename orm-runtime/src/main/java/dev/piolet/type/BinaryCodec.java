package dev.piolet.type;

/**
 * Values that travel in PostgreSQL's binary format in arrays and in bulk, and as text by
 * themselves.
 */
abstract class BinaryCodec<T> implements Codec<T>, BinaryForm<T> {
  private final int oid;
  private final String typeName;

  /**
   * Values of a type that the driver knows.
   *
   * @param oid the type's number, which is the same in every database
   * @param typeName the type's name to the driver, such as {@code int8}
   */
  BinaryCodec(int oid, String typeName) {
    this.oid = oid;
    this.typeName = typeName;
  }

  /** Values of a type whose number differs between databases, or that the driver does not know. */
  BinaryCodec() {
    this(UNKNOWN_OID, "");
  }

  @Override
  public final int oid() {
    return oid;
  }

  @Override
  public final String typeName() {
    return typeName;
  }

  @Override
  public final void writeValue(BinaryOutput out, T value) {
    int start = out.begin();
    writeBytes(out, value);
    out.end(start);
  }

  /** Writes the bytes of a value, without their length. */
  abstract void writeBytes(BinaryOutput out, T value);
}
