package dev.piolet.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code PgType} of a column: a constant, the call of a factory, or one made of another. */
public sealed interface PgTypeModel {
  /** A constant of {@code PgTypes}. */
  static PgTypeModel constant(String name) {
    return new Constant(RuntimeTypes.PG_TYPES, name);
  }

  /** {@code PgTypes.BIGINT}, or {@code AddressType.ADDRESS} of a composite. */
  record Constant(ClassName owner, String name) implements PgTypeModel {}

  /** A type that only the user knows: {@code PgTypes.custom("public", "isbn")}. */
  record Custom(@Nullable String schema, String name) implements PgTypeModel {}

  /**
   * {@code PgTypes.enumeration("mood", Mood.class)}.
   *
   * @param labels what PostgreSQL calls the constants; none where it calls them what Java does
   */
  record Enumeration(@Nullable String schema, String name, ClassName type, List<String> labels)
      implements PgTypeModel {}

  /**
   * {@code PgTypes.jsonb(Address.class)}.
   *
   * @param factory {@code json} or {@code jsonb}
   */
  record Json(String factory, TypeName type) implements PgTypeModel {}

  /** A length, or a precision and scale: {@code PgTypes.VARCHAR.of(20)}. */
  record Modified(PgTypeModel base, List<Integer> modifiers) implements PgTypeModel {}

  /** {@code PgTypes.TEXT.domain("public", "email", "VALUE LIKE '%@%'")}. */
  record Domain(PgTypeModel base, @Nullable String schema, String name, String check)
      implements PgTypeModel {}

  /** {@code PgTypes.TEXT.array(String[]::new)}. */
  record Array(PgTypeModel element, ArrayTypeName type) implements PgTypeModel {}

  /** {@code PgTypes.TEXT.list()} or {@code set()}. */
  record Collected(PgTypeModel element, boolean isList) implements PgTypeModel {}

  /** Numbers as {@code BigInteger}, of {@code numeric}. */
  record Integral(PgTypeModel base) implements PgTypeModel {}

  /** Values of a subclass: {@code PgTypes.INET_ADDRESS.map(Inet4Address.class::cast, ...)}. */
  record Narrowed(PgTypeModel base, ClassName subclass) implements PgTypeModel {}

  /**
   * A record around one value: {@code PgTypes.BIGINT.map(UserId::new, UserId::value)}.
   *
   * @param component the name of its component
   * @param hasConstructors whether it has several constructors that take one value
   * @param hasNamesake whether it has several methods of the component's name
   */
  record Wrapped(
      PgTypeModel base,
      ClassName record,
      String component,
      boolean hasConstructors,
      boolean hasNamesake)
      implements PgTypeModel {}

  /**
   * A type that a converter makes of another.
   *
   * @param converter the converter's class
   * @param constant the constant of an enum that converts, or null for a new object of a class
   * @param javaType the type of the values
   */
  record Converted(
      PgTypeModel base, ClassName converter, @Nullable String constant, TypeName javaType)
      implements PgTypeModel {}
}
