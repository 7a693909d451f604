package dev.piolet.processor.code;

import dev.piolet.processor.code.Part.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A class or record.
 *
 * @param name its simple name
 * @param nested the simple names of the classes in it
 * @param variables the names of the fields and parameters in it and in those
 * @param code all of it
 */
public record TypeSpec(String name, Set<String> nested, Set<String> variables, CodeBlock code) {
  public static Builder classBuilder(ClassName name) {
    return new Builder("class", name.simpleName());
  }

  public static Builder recordBuilder(ClassName name) {
    return new Builder("record", name.simpleName());
  }

  /** Puts a class together. */
  public static final class Builder {
    private final String keyword;
    private final String name;
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final List<CodeBlock> annotations = new ArrayList<>();
    private final List<CodeBlock> components = new ArrayList<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<TypeSpec> types = new ArrayList<>();
    private CodeBlock javadoc = CodeBlock.of("");
    private @Nullable TypeName superclass;
    private @Nullable TypeName superinterface;

    private Builder(String keyword, String name) {
      this.keyword = keyword;
      this.name = name;
    }

    public Builder addJavadoc(String format, @Nullable Object... arguments) {
      return addJavadoc(CodeBlock.of(format, arguments));
    }

    public Builder addJavadoc(CodeBlock text) {
      javadoc = Declaration.javadoc(text);
      return this;
    }

    /** Adds an annotation as it is written. */
    public Builder addAnnotation(CodeBlock annotation) {
      annotations.add(annotation);
      return this;
    }

    public Builder addModifiers(Modifier... added) {
      Collections.addAll(modifiers, added);
      return this;
    }

    public Builder superclass(TypeName type) {
      superclass = type;
      return this;
    }

    public Builder superinterface(TypeName type) {
      superinterface = type;
      return this;
    }

    /** Adds a component to a record. */
    public Builder addComponent(TypeName type, String component) {
      components.add(CodeBlock.of("$T $N", type, component));
      return this;
    }

    public Builder addField(FieldSpec field) {
      fields.add(field);
      return this;
    }

    public Builder addMethod(MethodSpec method) {
      methods.add(method);
      return this;
    }

    public Builder addType(TypeSpec type) {
      types.add(type);
      return this;
    }

    public TypeSpec build() {
      CodeBlock.Builder code = CodeBlock.builder().add(javadoc);
      for (CodeBlock annotation : annotations) {
        code.add("$L\n", annotation);
      }
      code.add("$L$L $N", Declaration.modifiers(modifiers), keyword, name);
      if (keyword.equals("record")) {
        code.add("(").add(Mark.NOTHING).add(CodeBlock.join(components, ",$W")).add(")");
      }
      if (superclass != null) {
        code.add(" extends $T", superclass);
      }
      if (superinterface != null) {
        code.add(" implements $T", superinterface);
      }
      code.add(" {\n$>").add(Mark.MEMBERS).add(members()).add("$<}\n");
      Set<String> nested = new LinkedHashSet<>();
      for (TypeSpec type : types) {
        nested.add(type.name());
      }
      return new TypeSpec(name, nested, variables(), code.build());
    }

    private Set<String> variables() {
      Set<String> variables = new HashSet<>();
      fields.forEach(field -> variables.add(field.name()));
      methods.forEach(method -> variables.addAll(method.parameters()));
      types.forEach(type -> variables.addAll(type.variables()));
      return variables;
    }

    /** Fields, constructors, methods and classes, what is static first, and a line between two. */
    private CodeBlock members() {
      List<CodeBlock> members = new ArrayList<>();
      addFields(true, members);
      addFields(false, members);
      addMethods(true, members);
      addMethods(false, members);
      for (TypeSpec type : types) {
        members.add(type.code());
      }
      return CodeBlock.join(members, "\n");
    }

    private void addFields(boolean isStatic, List<CodeBlock> members) {
      for (FieldSpec field : fields) {
        if (field.isStatic() == isStatic) {
          members.add(field.code());
        }
      }
    }

    private void addMethods(boolean isConstructor, List<CodeBlock> members) {
      for (MethodSpec method : methods) {
        if (method.isConstructor() == isConstructor) {
          members.add(method.code());
        }
      }
    }
  }
}
