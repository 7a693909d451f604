package dev.piolet.type;

import org.jspecify.annotations.Nullable;

/** How values of a type travel in PostgreSQL's binary format. */
interface BinaryForm<T> {
  /** The number of a type that has another in each database, or that the driver does not know. */
  int UNKNOWN_OID = 0;

  /** The type's number, which is the same in every database, or {@link #UNKNOWN_OID}. */
  default int oid() {
    return UNKNOWN_OID;
  }

  /** The type's name to the driver, such as {@code int8}; empty where the number is unknown. */
  default String typeName() {
    return "";
  }

  /** Writes the length of a value that is not null, and its bytes. */
  void writeValue(BinaryOutput out, T value);

  /** Writes the length of a value and its bytes, or the length of NULL. */
  default void write(BinaryOutput out, @Nullable T value) {
    if (value == null) {
      out.nothing();
    } else {
      writeValue(out, value);
    }
  }

  /** Whether arrays of the type have a binary form: they hold its number. */
  default boolean isForArrays() {
    return oid() != UNKNOWN_OID;
  }
}
