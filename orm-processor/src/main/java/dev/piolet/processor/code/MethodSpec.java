package dev.piolet.processor.code;

import dev.piolet.processor.code.Part.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor.
 *
 * @param isConstructor whether it stands before the methods
 * @param parameters the names of its parameters
 * @param code all of it
 */
public record MethodSpec(boolean isConstructor, List<String> parameters, CodeBlock code) {
  public static Builder methodBuilder(String name) {
    return new Builder(name, false);
  }

  public static Builder constructorBuilder(ClassName type) {
    return new Builder(type.simpleName(), true);
  }

  /** Puts a method together. */
  public static final class Builder {
    private final String name;
    private final boolean isConstructor;
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final List<CodeBlock> parameters = new ArrayList<>();
    private final List<String> parameterNames = new ArrayList<>();
    private final CodeBlock.Builder body = CodeBlock.builder();
    private CodeBlock javadoc = CodeBlock.of("");
    private boolean isOverride;
    private @Nullable TypeName returned;
    private @Nullable Class<?> thrown;

    private Builder(String name, boolean isConstructor) {
      this.name = name;
      this.isConstructor = isConstructor;
    }

    public Builder addJavadoc(String format, @Nullable Object... arguments) {
      javadoc = Declaration.javadoc(CodeBlock.of(format, arguments));
      return this;
    }

    /** Says that this overrides a method. */
    public Builder override() {
      isOverride = true;
      return addModifiers(Modifier.PUBLIC);
    }

    /** Says that this overrides a protected method. */
    public Builder overrideProtected() {
      isOverride = true;
      return addModifiers(Modifier.PROTECTED);
    }

    public Builder addModifiers(Modifier... added) {
      Collections.addAll(modifiers, added);
      return this;
    }

    public Builder returns(TypeName type) {
      returned = type;
      return this;
    }

    public Builder returns(Class<?> type) {
      return returns(TypeName.get(type));
    }

    public Builder addParameter(TypeName type, String parameter) {
      parameters.add(CodeBlock.of("$T $N", type, parameter));
      parameterNames.add(parameter);
      return this;
    }

    public Builder addParameter(Class<?> type, String parameter) {
      return addParameter(TypeName.get(type), parameter);
    }

    public Builder addException(Class<?> type) {
      thrown = type;
      return this;
    }

    public Builder addStatement(String format, @Nullable Object... arguments) {
      body.addStatement(format, arguments);
      return this;
    }

    public Builder addStatement(CodeBlock code) {
      body.addStatement(code);
      return this;
    }

    public Builder addCode(CodeBlock code) {
      body.add(code);
      return this;
    }

    public Builder addCode(String format, @Nullable Object... arguments) {
      body.add(format, arguments);
      return this;
    }

    public MethodSpec build() {
      CodeBlock.Builder code = CodeBlock.builder().add(javadoc);
      code.add(isOverride ? "@$T\n" : "", Override.class);
      code.add("$L", Declaration.modifiers(modifiers));
      if (returned != null) {
        code.add("$T ", returned);
      }
      code.add("$N(", name).add(Mark.NOTHING).add(CodeBlock.join(parameters, ",$W")).add(")");
      if (thrown != null) {
        code.add("$Wthrows$W$T", thrown);
      }
      code.add(" {\n$>").add(body.build()).add("$<}\n");
      return new MethodSpec(isConstructor, List.copyOf(parameterNames), code.build());
    }
  }
}
