package dev.piolet.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type travel in PostgreSQL's binary format.
 *
 * @param oid the type's number, which is the same in every database, or 0 where it is not
 * @param name the type's name to the driver, such as {@code int8}
 * @param writer writes the length of a value and its bytes
 */
record BinaryForm<T>(int oid, String name, Writer<T> writer) {
  private static final int UNKNOWN_OID = 0;

  /** Writes a value that is not null. */
  @FunctionalInterface
  interface Writer<T> {
    void write(BinaryOutput out, T value);
  }

  /**
   * A form of the bytes alone, which get their length here.
   *
   * @param bytes writes the bytes of a value
   */
  static <T> BinaryForm<T> of(int oid, String name, Writer<T> bytes) {
    return new BinaryForm<>(
        oid,
        name,
        (out, value) -> {
          int start = out.begin();
          bytes.write(out, value);
          out.end(start);
        });
  }

  /** A form of a type whose number differs between databases, or that the driver does not know. */
  static <T> BinaryForm<T> ofUnknown(Writer<T> bytes) {
    return of(UNKNOWN_OID, "", bytes);
  }

  /** The bytes are those of the text. */
  static <T> BinaryForm<T> ofText(int oid, String name, Codec<T> codec) {
    return ofText(oid, name, codec, BinaryOutput::text);
  }

  /** The bytes are a version of the format, which is 1, and the text. */
  static <T> BinaryForm<T> ofVersionedText(int oid, String name, Codec<T> codec) {
    return ofText(oid, name, codec, (out, text) -> out.int1(1).text(text));
  }

  private static <T> BinaryForm<T> ofText(
      int oid, String name, Codec<T> codec, Writer<String> bytes) {
    BinaryForm<String> form = of(oid, name, bytes);
    return new BinaryForm<>(oid, name, (out, value) -> form.write(out, codec.text(value)));
  }

  /** Writes the length of a value and its bytes, or the length of NULL. */
  void write(BinaryOutput out, @Nullable T value) {
    if (value == null) {
      out.nothing();
    } else {
      writer.write(out, value);
    }
  }

  <J> BinaryForm<J> map(Function<? super J, ? extends @Nullable T> writing) {
    return new BinaryForm<>(oid, name, (out, value) -> write(out, writing.apply(value)));
  }

  /** Whether arrays of the type have a binary form: they hold its number. */
  boolean isForArrays() {
    return oid != UNKNOWN_OID;
  }
}
