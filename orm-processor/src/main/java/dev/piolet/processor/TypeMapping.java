package dev.piolet.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.ColumnType.Kind;
import dev.piolet.processor.ColumnType.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which Java type is stored as which PostgreSQL type. A new type is one more line here. */
final class TypeMapping {
  private static final Map<TypeName, ColumnType> TYPES =
      Stream.of(
              primitive(Boolean.class, Kind.BOOLEAN, "BOOLEAN", "boolean", "getBoolean"),
              primitive(Byte.class, Kind.NUMBER, "BYTE", "smallint", "getByte"),
              primitive(Short.class, Kind.NUMBER, "SMALLINT", "smallint", "getShort"),
              primitive(Integer.class, Kind.NUMBER, "INTEGER", "integer", "getInt"),
              primitive(Long.class, Kind.NUMBER, "BIGINT", "bigint", "getLong"),
              primitive(Float.class, Kind.NUMBER, "REAL", "real", "getFloat"),
              primitive(Double.class, Kind.NUMBER, "DOUBLE", "double precision", "getDouble"),
              object(BigDecimal.class, Kind.NUMBER, "NUMERIC", "numeric", "getBigDecimal"),
              object(String.class, Kind.TEXT, "TEXT", "text", "getString"),
              object(byte[].class, Kind.OTHER, "BYTEA", "bytea", "getBytes"),
              objectOfClass(UUID.class, Kind.OTHER, "UUID", "uuid"),
              objectOfClass(LocalDate.class, Kind.TEMPORAL, "DATE", "date"),
              objectOfClass(LocalTime.class, Kind.TEMPORAL, "TIME", "time"),
              objectOfClass(LocalDateTime.class, Kind.TEMPORAL, "TIMESTAMP", "timestamp"),
              objectOfClass(OffsetDateTime.class, Kind.TEMPORAL, "TIMESTAMPTZ", "timestamptz"),
              byType(Instant.class, Kind.TEMPORAL, "INSTANT", "timestamptz"),
              byType(Character.class, Kind.OTHER, "CHARACTER", "varchar(1)"))
          .collect(Collectors.toUnmodifiableMap(ColumnType::javaType, Function.identity()));

  private TypeMapping() {}

  /** What a Java type other than an enum is stored as, or null when it cannot be stored. */
  static @Nullable ColumnType of(TypeName javaType) {
    return TYPES.get(javaType.isPrimitive() ? javaType.box() : javaType);
  }

  /** What an enum is stored as. */
  static ColumnType ofEnum(ClassName type) {
    String name = Names.snakeCase(type.simpleName());
    CodeBlock pgType =
        CodeBlock.of("$T.enumeration($S, $T.class)", RuntimeTypes.PG_TYPES, name, type);
    return new ColumnType(type, Kind.OTHER, pgType, name, Reading.BY_TYPE, "");
  }

  private static ColumnType primitive(
      Class<?> javaType, Kind kind, String constant, String sqlType, String getter) {
    return type(javaType, kind, constant, sqlType, Reading.PRIMITIVE, getter);
  }

  private static ColumnType object(
      Class<?> javaType, Kind kind, String constant, String sqlType, String getter) {
    return type(javaType, kind, constant, sqlType, Reading.OBJECT, getter);
  }

  private static ColumnType objectOfClass(
      Class<?> javaType, Kind kind, String constant, String sqlType) {
    return type(javaType, kind, constant, sqlType, Reading.OBJECT_OF_CLASS, "getObject");
  }

  private static ColumnType byType(Class<?> javaType, Kind kind, String constant, String sqlType) {
    return type(javaType, kind, constant, sqlType, Reading.BY_TYPE, "");
  }

  private static ColumnType type(
      Class<?> javaType,
      Kind kind,
      String constant,
      String sqlType,
      Reading reading,
      String getter) {
    CodeBlock pgType = CodeBlock.of("$T.$L", RuntimeTypes.PG_TYPES, constant);
    return new ColumnType(TypeName.get(javaType), kind, pgType, sqlType, reading, getter);
  }

  /** Whether values of a type can be edited in place, so that a copy of a model copies them. */
  static boolean isMutable(ColumnType type) {
    return type.javaType() instanceof ArrayTypeName;
  }
}
