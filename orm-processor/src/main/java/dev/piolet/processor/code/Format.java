package dev.piolet.processor.code;

import dev.piolet.processor.code.Part.Mark;
import dev.piolet.processor.code.Part.Qualifier;
import dev.piolet.processor.code.Part.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The format of a {@link CodeBlock}, with its arguments. */
final class Format {
  private final String format;
  private final @Nullable Object[] arguments;
  private int at;
  private int argument;

  Format(String format, @Nullable Object... arguments) {
    this.format = format;
    this.arguments = arguments;
  }

  void addTo(List<Part> parts) {
    for (int dollar = format.indexOf('$'); dollar >= 0; dollar = format.indexOf('$', at)) {
      addText(format.substring(at, dollar), parts);
      at = dollar + 1;
      addPlaceholder(parts);
    }
    addText(at == 0 ? format : format.substring(at), parts);
  }

  private static void addText(String text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Text(text));
    }
  }

  private static void addCode(CodeBlock code, List<Part> parts) {
    if (!code.isEmpty()) {
      parts.add(code);
    }
  }

  private void addPlaceholder(List<Part> parts) {
    char kind = next();
    switch (kind) {
      case 'W' -> parts.add(Mark.SPACE);
      case '>' -> parts.add(Mark.INDENT);
      case '<' -> parts.add(Mark.UNINDENT);
      case '1', '2' -> addArgument(next(), arguments[kind - '1'], parts);
      default -> addArgument(kind, arguments[argument++], parts);
    }
  }

  private char next() {
    return format.charAt(at++);
  }

  private void addArgument(char kind, @Nullable Object value, List<Part> parts) {
    switch (kind) {
      case 'T' -> parts.add(named(typeOf(Objects.requireNonNull(value))));
      case 'N' -> addText((String) Objects.requireNonNull(value), parts);
      case 'S' -> addText(Literals.of(value), parts);
      case 'L' -> {
        if (value instanceof CodeBlock code) {
          addCode(code, parts);
        } else {
          addText(String.valueOf(value), parts);
        }
      }
      default -> throw new IllegalArgumentException("No placeholder: " + kind + " in " + format);
    }
  }

  /** A class whose member follows is named as an expression, in which variables hide classes. */
  private Part named(TypeName type) {
    String rest = format.substring(at);
    boolean isExpression =
        rest.startsWith("::")
            || (rest.startsWith(".") && !rest.startsWith(".class") && !rest.startsWith(".this"));
    return isExpression && type instanceof ClassName name ? new Qualifier(name) : type;
  }

  private static TypeName typeOf(Object value) {
    return value instanceof Class<?> type ? TypeName.get(type) : (TypeName) value;
  }
}
