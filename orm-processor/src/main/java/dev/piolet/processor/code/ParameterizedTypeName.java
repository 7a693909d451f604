package dev.piolet.processor.code;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A generic class with its arguments.
 *
 * @param rawType the class
 * @param typeArguments its arguments
 * @param around the type of the class around this, where that has arguments too, or null
 */
public record ParameterizedTypeName(
    ClassName rawType, List<TypeName> typeArguments, @Nullable ParameterizedTypeName around)
    implements TypeName {
  public static ParameterizedTypeName get(ClassName rawType, TypeName... typeArguments) {
    return new ParameterizedTypeName(rawType, List.of(typeArguments), null);
  }

  public static ParameterizedTypeName get(Class<?> rawType, Class<?>... typeArguments) {
    List<TypeName> names = Stream.of(typeArguments).map(TypeName::get).toList();
    return new ParameterizedTypeName(ClassName.get(rawType), names, null);
  }

  @Override
  public void write(CodeWriter writer) {
    if (around == null) {
      rawType.write(writer);
    } else {
      around.write(writer);
      writer.text("." + rawType.simpleName());
    }
    for (int i = 0; i < typeArguments.size(); i++) {
      writer.text(i == 0 ? "<" : ", ");
      typeArguments.get(i).write(writer);
    }
    writer.text(typeArguments.isEmpty() ? "" : ">");
  }

  @Override
  public void collect(Imports imports) {
    (around == null ? rawType : around).collect(imports);
    typeArguments.forEach(argument -> argument.collect(imports));
  }

  @Override
  public String toString() {
    String name = around == null ? rawType.toString() : around + "." + rawType.simpleName();
    return typeArguments.isEmpty()
        ? name
        : typeArguments.stream()
            .map(TypeName::toString)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }
}
