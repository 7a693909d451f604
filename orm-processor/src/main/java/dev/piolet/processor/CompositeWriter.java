package dev.piolet.processor;

import dev.piolet.processor.CompositeModel.Attribute;
import dev.piolet.processor.TableModel.Trait;
import dev.piolet.processor.code.ClassName;
import dev.piolet.processor.code.CodeBlock;
import dev.piolet.processor.code.FieldSpec;
import dev.piolet.processor.code.JavaFile;
import dev.piolet.processor.code.MethodSpec;
import dev.piolet.processor.code.ParameterizedTypeName;
import dev.piolet.processor.code.TypeName;
import dev.piolet.processor.code.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the composite type of one record: a class with one constant. */
final class CompositeWriter {
  private final CompositeModel composite;

  CompositeWriter(CompositeModel composite) {
    this.composite = composite;
  }

  /** The type of a record without problems. */
  JavaFile type() {
    List<CodeBlock> arguments = arguments();
    arguments.add(CodeBlock.of("values -> $L", construct()));
    composite.attributes().forEach(attribute -> arguments.add(attribute(attribute)));
    return file(arguments);
  }

  /** What can be told of the type of a record with problems, so that code that uses it compiles. */
  JavaFile skeleton() {
    List<CodeBlock> arguments = arguments();
    arguments.add(
        CodeBlock.of(
            "values -> {\n$>throw new $T($S);\n$<}",
            UnsupportedOperationException.class,
            "The record has errors"));
    return file(arguments);
  }

  private List<CodeBlock> arguments() {
    TypeDeclaration declaration = composite.declaration();
    return new ArrayList<>(
        List.of(CodeBlock.of("$S, $S", declaration.schema(), declaration.name())));
  }

  private CodeBlock construct() {
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < composite.attributes().size(); i++) {
      values.add(value(composite.attributes().get(i), i));
    }
    return CodeBlock.of(
        "new $T(\n$>$>$L$<$<)", composite.recordName(), CodeBlock.join(values, ",\n"));
  }

  private static CodeBlock value(Attribute attribute, int index) {
    TypeName type = Objects.requireNonNull(attribute.type()).javaType();
    return attribute.nullable()
        ? CodeBlock.of("($T) values[$L]", type, index)
        : CodeBlock.of(
            "($T) $T.notNull(values[$L], $S)",
            type,
            RuntimeTypes.ATTRIBUTE,
            index,
            attribute.name());
  }

  private CodeBlock attribute(Attribute attribute) {
    ClassName record = composite.recordName();
    return CodeBlock.of(
        "$T.attribute($S,$W$L,$W$L)",
        RuntimeTypes.PG_TYPES,
        attribute.name(),
        Objects.requireNonNull(attribute.type()).pgType(),
        CodeBlock.either(
            CodeBlock.of("$T::$N", record, attribute.component()),
            CodeBlock.of("($T value) -> value.$N()", record, attribute.component())));
  }

  private JavaFile file(List<CodeBlock> arguments) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(composite.type())
            .addJavadoc(
                "The composite type whose values are {@link $T} objects.", composite.recordName())
            .addModifiers(visibility())
            .addModifiers(Modifier.FINAL)
            .addField(constant(arguments))
            .addMethod(
                MethodSpec.constructorBuilder(composite.type())
                    .addModifiers(Modifier.PRIVATE)
                    .build());
    annotations().forEach(type::addAnnotation);
    return new JavaFile(
        composite.type(),
        type.build(),
        composite.place().element(),
        composite.is(Trait.HIDES_LANG_NAMES));
  }

  private FieldSpec constant(List<CodeBlock> arguments) {
    FieldSpec.Builder constant =
        FieldSpec.builder(
                ParameterizedTypeName.get(RuntimeTypes.PG_TYPE, composite.recordName()),
                composite.constant())
            .addModifiers(visibility())
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The type, for columns and expressions.")
            .initializer(
                "$T.composite(\n$>$>$L$<$<)",
                RuntimeTypes.PG_TYPES,
                CodeBlock.join(arguments, ",\n"));
    return constant.build();
  }

  private Modifier[] visibility() {
    return composite.is(Trait.PUBLIC) ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private List<CodeBlock> annotations() {
    List<CodeBlock> annotations = new ArrayList<>();
    if (composite.is(Trait.SEES_GENERATED)) {
      annotations.add(
          CodeBlock.of("@$T($S)", RuntimeTypes.GENERATED, TableProcessor.class.getName()));
    }
    List<String> warnings = new ArrayList<>();
    if (composite.is(Trait.DEPRECATED)) {
      warnings.addAll(List.of("deprecation", "removal"));
    }
    boolean castsGenerics =
        composite.attributes().stream()
            .anyMatch(attribute -> attribute.javaType() instanceof ParameterizedTypeName);
    if (castsGenerics) {
      warnings.add("unchecked");
    }
    if (!warnings.isEmpty()) {
      CodeBlock names =
          warnings.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
      annotations.add(
          CodeBlock.of(
              warnings.size() == 1 ? "@$T($L)" : "@$T({$L})", SuppressWarnings.class, names));
    }
    return annotations;
  }
}
