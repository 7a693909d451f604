package dev.piolet.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;

/** What to use instead of a type that cannot be stored. */
final class TypeAdvice {
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.util.Date", "java.time.Instant"),
          Map.entry("java.util.Calendar", "java.time.Instant"),
          Map.entry("java.sql.Timestamp", "java.time.Instant or java.time.LocalDateTime"),
          Map.entry("java.sql.Date", "java.time.LocalDate"),
          Map.entry("java.sql.Time", "java.time.LocalTime"),
          Map.entry("java.time.ZonedDateTime", "java.time.OffsetDateTime or java.time.Instant"),
          Map.entry("java.time.OffsetTime", "java.time.LocalTime"),
          Map.entry("java.math.BigInteger", "java.math.BigDecimal"),
          Map.entry("java.lang.Number", "java.math.BigDecimal"),
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.lang.Byte[]", "byte[]"),
          Map.entry("java.nio.ByteBuffer", "byte[]"),
          Map.entry("char[]", "String"));

  private static final List<String> COLLECTIONS =
      List.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.Map");

  private TypeAdvice() {}

  static String instead(TypeName type, boolean isModel) {
    String raw =
        type instanceof ParameterizedTypeName generic
            ? generic.rawType().toString()
            : type.toString();
    String known = INSTEAD.get(raw);
    if (known != null) {
      return "Use " + known;
    }
    if (raw.startsWith("java.util.Optional")) {
      return "Use the type itself with @Nullable";
    }
    if (isModel) {
      return "Store that model's key instead, with @Field(references = ...)";
    }
    if (COLLECTIONS.contains(raw) || type instanceof ArrayTypeName) {
      return "Make its elements the rows of a table of their own";
    }
    return """
        Use a primitive, String, BigDecimal, UUID, byte[], an enum, or LocalDate, LocalTime, \
        LocalDateTime, OffsetDateTime or Instant of java.time""";
  }
}
