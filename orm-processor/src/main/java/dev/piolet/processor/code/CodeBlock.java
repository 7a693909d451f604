package dev.piolet.processor.code;

import dev.piolet.processor.code.Part.Alternative;
import dev.piolet.processor.code.Part.Mark;
import dev.piolet.processor.code.Part.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code that knows its types, and so what to import.
 *
 * <p>It is written as a format, in which {@code $T} stands for a type, {@code $N} for a name,
 * {@code $S} for a text as a literal and {@code $L} for anything else, such as other code. {@code
 * $1T} names an argument by its number. {@code $W} is a space where a long line can be broken,
 * {@code $>} and {@code $<} indent and unindent the lines from there on.
 */
public final class CodeBlock implements Part {
  private static final CodeBlock EMPTY = new CodeBlock(new Part[0]);

  private final Part[] parts;

  private CodeBlock(Part[] parts) {
    this.parts = parts;
  }

  /** Code of a format and its arguments. */
  public static CodeBlock of(String format, @Nullable Object... arguments) {
    if (format.isEmpty()) {
      return EMPTY;
    }
    List<Part> parts = new ArrayList<>();
    new Format(format, arguments).addTo(parts);
    return of(parts);
  }

  /** Code, or other code of the same classes where variables hide those that the first names. */
  public static CodeBlock either(CodeBlock first, CodeBlock other) {
    return new CodeBlock(new Part[] {new Alternative(first, other)});
  }

  private static CodeBlock of(List<Part> parts) {
    return parts.isEmpty() ? EMPTY : new CodeBlock(parts.toArray(Part[]::new));
  }

  /** Code with other code, such as a comma, between each two. */
  public static CodeBlock join(Iterable<CodeBlock> blocks, String separator) {
    CodeBlock between = of(separator);
    Builder joined = builder();
    for (CodeBlock block : blocks) {
      if (!joined.isEmpty()) {
        joined.add(between);
      }
      joined.add(block);
    }
    return joined.build();
  }

  /** Collects as {@link #join} does. */
  public static Collector<CodeBlock, ?, CodeBlock> joining(String separator) {
    return Collector.of(
        ArrayList<CodeBlock>::new,
        List::add,
        (left, right) -> {
          left.addAll(right);
          return left;
        },
        blocks -> join(blocks, separator));
  }

  public static Builder builder() {
    return new Builder();
  }

  public boolean isEmpty() {
    return parts.length == 0;
  }

  /** The code with all names in full. */
  @Override
  public String toString() {
    CodeWriter writer = new CodeWriter(new Imports(ClassName.get("", ""), Set.of(), Set.of()));
    write(writer);
    return writer.toString();
  }

  @Override
  public void write(CodeWriter writer) {
    for (Part part : parts) {
      part.write(writer);
    }
  }

  @Override
  public void collect(Imports imports) {
    for (Part part : parts) {
      part.collect(imports);
    }
  }

  @Override
  public boolean isNameable(Imports imports) {
    for (Part part : parts) {
      if (!part.isNameable(imports)) {
        return false;
      }
    }
    return true;
  }

  /** Puts code together. */
  public static final class Builder {
    private final List<Part> parts = new ArrayList<>();

    private Builder() {}

    /** Adds code of a format and its arguments. */
    public Builder add(String format, @Nullable Object... arguments) {
      new Format(format, arguments).addTo(parts);
      return this;
    }

    public Builder add(CodeBlock block) {
      if (!block.isEmpty()) {
        parts.add(block);
      }
      return this;
    }

    /** Adds code as a statement of its own: with a semicolon, and its further lines indented. */
    public Builder addStatement(String format, @Nullable Object... arguments) {
      return add(Mark.STATEMENT).add(format, arguments).endStatement();
    }

    public Builder addStatement(CodeBlock code) {
      return add(Mark.STATEMENT).add(code).endStatement();
    }

    private Builder endStatement() {
      return add(new Text(";\n")).add(Mark.END_OF_STATEMENT);
    }

    Builder add(Part part) {
      parts.add(part);
      return this;
    }

    private boolean isEmpty() {
      return parts.isEmpty();
    }

    public CodeBlock build() {
      return of(parts);
    }
  }
}
