package dev.piolet.internal.driver;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;

/**
 * Copies what the driver knows of columns: it changes a query's own when it sends that again, maybe
 * before these rows are read. The length, whose type is not the same in all versions, is not
 * needed. Thread-safe.
 */
final class FieldCopies {
  private static final @Nullable MethodHandle CONSTRUCTOR = constructor();

  private FieldCopies() {}

  static Field[] of(Field[] fields) throws SQLException {
    Field[] copies = new Field[fields.length];
    for (int i = 0; i < fields.length; i++) {
      copies[i] = copy(fields[i]);
      copies[i].setFormat(fields[i].getFormat());
    }
    return copies;
  }

  /** Without its table, the driver asks the database for that again and again. */
  private static Field copy(Field field) throws SQLException {
    if (CONSTRUCTOR == null) {
      return new Field(field.getColumnLabel(), field.getOID());
    }
    try {
      return (Field)
          CONSTRUCTOR.invokeExact(
              field.getColumnLabel(),
              field.getOID(),
              (short) 0,
              field.getMod(),
              field.getTableOid(),
              field.getPositionInTable());
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new SQLException("The driver cannot describe a column", e);
    }
  }

  private static @Nullable MethodHandle constructor() {
    MethodHandle found = constructor(short.class);
    return found == null ? constructor(int.class) : found;
  }

  private static @Nullable MethodHandle constructor(Class<?> length) {
    try {
      return MethodHandles.publicLookup()
          .findConstructor(Field.class, type(void.class, length))
          .asType(type(Field.class, short.class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return null;
    }
  }

  private static MethodType type(Class<?> result, Class<?> length) {
    return MethodType.methodType(
        result, String.class, int.class, length, int.class, int.class, int.class);
  }
}
