package dev.piolet.processor.code;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A field.
 *
 * @param name its name
 * @param isStatic whether it stands before those of objects
 * @param code its declaration
 */
public record FieldSpec(String name, boolean isStatic, CodeBlock code) {
  public static Builder builder(TypeName type, String name) {
    return new Builder(type, name);
  }

  /** Puts a field together. */
  public static final class Builder {
    private final TypeName type;
    private final String name;
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private CodeBlock javadoc = CodeBlock.of("");
    private CodeBlock initializer = CodeBlock.of("");

    private Builder(TypeName type, String name) {
      this.type = type;
      this.name = name;
    }

    public Builder addModifiers(Modifier... added) {
      Collections.addAll(modifiers, added);
      return this;
    }

    public Builder addJavadoc(String format, @Nullable Object... arguments) {
      javadoc = Declaration.javadoc(CodeBlock.of(format, arguments));
      return this;
    }

    public Builder initializer(String format, @Nullable Object... arguments) {
      return initializer(CodeBlock.of(format, arguments));
    }

    public Builder initializer(CodeBlock code) {
      initializer = code;
      return this;
    }

    public FieldSpec build() {
      CodeBlock code =
          CodeBlock.of(
              "$L$L$T $N = $L;\n",
              javadoc,
              Declaration.modifiers(modifiers),
              type,
              name,
              initializer);
      return new FieldSpec(name, modifiers.contains(Modifier.STATIC), code);
    }
  }
}
