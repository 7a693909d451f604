package dev.piolet.processor.code;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * A primitive type, or {@code void}.
 *
 * @param keyword its name
 * @param box the class that holds its values
 */
public record PrimitiveTypeName(String keyword, ClassName box) implements TypeName {
  public static final PrimitiveTypeName BOOLEAN = of("boolean", Boolean.class);
  public static final PrimitiveTypeName BYTE = of("byte", Byte.class);
  public static final PrimitiveTypeName SHORT = of("short", Short.class);
  public static final PrimitiveTypeName INT = of("int", Integer.class);
  public static final PrimitiveTypeName LONG = of("long", Long.class);
  public static final PrimitiveTypeName CHAR = of("char", Character.class);
  public static final PrimitiveTypeName FLOAT = of("float", Float.class);
  public static final PrimitiveTypeName DOUBLE = of("double", Double.class);
  public static final PrimitiveTypeName VOID = of("void", Void.class);

  private static final Map<String, PrimitiveTypeName> BY_KEYWORD =
      Stream.of(BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, VOID)
          .collect(Collectors.toMap(PrimitiveTypeName::keyword, Function.identity()));

  private static final Map<ClassName, PrimitiveTypeName> BY_BOX =
      BY_KEYWORD.values().stream()
          .filter(PrimitiveTypeName::isPrimitive)
          .collect(Collectors.toMap(PrimitiveTypeName::box, Function.identity()));

  private static PrimitiveTypeName of(String keyword, Class<?> box) {
    return new PrimitiveTypeName(keyword, ClassName.get(box));
  }

  static TypeName of(TypeKind kind) {
    return named(kind.name().toLowerCase(Locale.ROOT));
  }

  static TypeName named(String keyword) {
    PrimitiveTypeName type = BY_KEYWORD.get(keyword);
    if (type == null) {
      throw new IllegalArgumentException("Not a primitive type: " + keyword);
    }
    return type;
  }

  /** The type whose values a class holds, or null when it is no box. */
  static @Nullable TypeName in(ClassName box) {
    return BY_BOX.get(box);
  }

  @Override
  public boolean isPrimitive() {
    return !keyword.equals("void");
  }

  @Override
  public TypeName unbox() {
    return this;
  }

  @Override
  public void write(CodeWriter writer) {
    writer.text(keyword);
  }

  @Override
  public String toString() {
    return keyword;
  }
}
