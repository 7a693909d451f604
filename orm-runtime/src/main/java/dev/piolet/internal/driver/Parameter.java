package dev.piolet.internal.driver;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.ParameterList;

/**
 * A value as the driver sends it.
 *
 * @param oid the type's number, or 0 where PostgreSQL is to find the type out
 * @param value a text, bytes in the type's binary form, or null for NULL
 */
record Parameter(int oid, @Nullable Object value) {
  /** How many bytes it takes at most: a char is three in UTF-8, or half of four. */
  long size() {
    if (value instanceof String text) {
      return text.length() * 3L;
    }
    return value instanceof byte[] bytes ? bytes.length : 0;
  }

  /** Puts the value into a list of the driver. */
  void to(ParameterList list, int index) throws SQLException {
    if (value instanceof String text) {
      list.setStringParameter(index, text, oid);
    } else if (value instanceof byte[] bytes) {
      list.setBinaryParameter(index, bytes, oid);
    } else {
      list.setNull(index, oid);
    }
  }
}
