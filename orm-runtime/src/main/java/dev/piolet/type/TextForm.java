package dev.piolet.type;

/**
 * Values whose bytes are those of their text.
 *
 * @param codec gives the text of a value, or null for NULL
 * @param isVersioned whether a version of the format, which is 1, comes before the text
 */
record TextForm<T>(int oid, String typeName, Codec<T> codec, boolean isVersioned)
    implements BinaryForm<T> {
  private static final int VERSION = 1;

  static <T> TextForm<T> of(int oid, String typeName, Codec<T> codec) {
    return new TextForm<>(oid, typeName, codec, false);
  }

  static <T> TextForm<T> ofVersioned(int oid, String typeName, Codec<T> codec) {
    return new TextForm<>(oid, typeName, codec, true);
  }

  /** A form of a type whose number differs between databases. */
  static <T> TextForm<T> ofUnknown(Codec<T> codec) {
    return new TextForm<>(UNKNOWN_OID, "", codec, false);
  }

  @Override
  public void writeValue(BinaryOutput out, T value) {
    String text = codec.text(value);
    if (text == null) {
      out.nothing();
      return;
    }
    int start = out.begin();
    if (isVersioned) {
      out.int1(VERSION);
    }
    out.text(text);
    out.end(start);
  }
}
