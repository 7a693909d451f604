package dev.piolet.type;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL types that columns can have. Constants are immutable and thread-safe; they are
 * grouped by kind in the classes that this one extends.
 */
public final class PgTypes extends JsonTypes {
  private PgTypes() {}

  /**
   * A native enum in the first schema of the search path, whose labels are the constants' names.
   *
   * @param name the type's name, unquoted
   * @param constants the Java enum
   */
  public static <E extends Enum<E>> PgType<E> enumeration(String name, Class<E> constants) {
    return enumeration(null, name, constants);
  }

  /**
   * A native enum whose labels are in the order of the constants.
   *
   * @param schema the schema's name, unquoted, or null for the first of the search path
   * @param name the type's name, unquoted
   * @param constants the Java enum
   * @param labels the labels, one for each constant, or none for the constants' names
   * @throws IllegalArgumentException when there are labels, but not one for each constant
   */
  public static <E extends Enum<E>> PgType<E> enumeration(
      @Nullable String schema, String name, Class<E> constants, String... labels) {
    List<String> all =
        labels.length > 0
            ? List.of(labels)
            : Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
    EnumDefinition definition = new EnumDefinition(schema, name, all);
    EnumCodec<E> codec = new EnumCodec<>(constants, all);
    return PgType.ofText(
            TypeInfo.defined(definition, true, List.of()),
            codec,
            BinaryForm.<E>ofUnknown((out, constant) -> out.text(codec.text(constant))))
        .ofClass(constants);
  }

  /**
   * A type that is none of these, such as one of an extension, as the text that PostgreSQL reads
   * and writes.
   *
   * @param schema the schema's name, unquoted, or null for the first of the search path that has it
   * @param name the type's name, unquoted
   */
  public static PgType<String> custom(@Nullable String schema, String name) {
    return PgType.ofText(
        TypeInfo.of(Identifiers.qualified(schema, name), true), TextCodec.STRINGS, null);
  }

  /**
   * A composite type.
   *
   * <pre>{@code
   * PgTypes.composite(null, "address", v -> new Address((String) v[0], (String) v[1]),
   *     PgTypes.attribute("street", PgTypes.TEXT, Address::street),
   *     PgTypes.attribute("city", PgTypes.TEXT, Address::city));
   * }</pre>
   *
   * @param schema the schema's name, unquoted, or null for the first of the search path
   * @param name the type's name, unquoted
   * @param constructor makes a value of its attributes' values, in their order; null is NULL
   * @param attributes its attributes, in their order, at least one
   * @throws IllegalArgumentException when an attribute is {@code money}, whose text depends on the
   *     server's settings
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <C> PgType<C> composite(
      @Nullable String schema,
      String name,
      Function<@Nullable Object[], C> constructor,
      Attribute<C, ?>... attributes) {
    List<Attribute<C, ?>> list = List.of(attributes);
    for (Attribute<C, ?> attribute : list) {
      if (!attribute.type().selectCast().isEmpty()) {
        throw new IllegalArgumentException(
            "The attribute "
                + attribute.name()
                + " of the composite type "
                + name
                + " is money, whose text depends on the server's settings; take numeric");
      }
    }
    if (list.isEmpty()) {
      throw new IllegalArgumentException("The composite type " + name + " has no attributes");
    }
    CompositeDefinition definition = new CompositeDefinition(schema, name, List.copyOf(list));
    List<PgType<?>> parts = list.stream().<PgType<?>>map(Attribute::type).toList();
    return PgType.ofText(
        TypeInfo.defined(definition, false, parts), new CompositeCodec<>(constructor, list), null);
  }

  /**
   * An attribute of a composite type.
   *
   * @param name its name in the database, unquoted
   * @param type its type
   * @param getter gives its value, or null for NULL
   */
  public static <C, T> Attribute<C, T> attribute(
      String name, PgType<T> type, Function<C, @Nullable T> getter) {
    return new Attribute<>(name, type, getter);
  }

  /**
   * Takes note of the type of a table's column: {@link #of} gives it for values of the classes that
   * a program has for it.
   */
  public static void register(PgType<?> type) {
    ProgramClasses.register(type);
  }

  /**
   * The type that a value of a Java class is bound as when nothing else tells. That of a program's
   * own class, such as an enum, is the one that the columns of tables have for it.
   *
   * @param value the value, or a collection or an array of values; never null
   * @throws IllegalArgumentException when no PostgreSQL type is known for its class, or columns
   *     store it in different ways
   */
  @SuppressWarnings("unchecked")
  public static <T> PgType<T> of(T value) {
    return (PgType<T>)
        (value instanceof Collection<?> values
            ? ValueTypes.ofElements(values)
            : ValueTypes.ofValue(value));
  }
}
